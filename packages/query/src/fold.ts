/** A text as it is searched, and the way back to the text it was made of. */
export interface Folded {
  text: string;
  /** The stretch of the original that a stretch of `text` stands for, whole characters of it; `end` is exclusive. */
  original(start: number, end: number): { start: number; end: number };
}

/** What does not count in a search: the dress of letters, or only that of signs. */
export type FoldKind = 'letters' | 'signs';

/** Marks that are taken off, as the inside of a class: of Latin and Greek, Hebrew, Arabic. */
const MARK = '\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670';

/** Characters that may change by themselves, likewise. */
const CHANGING =
  '\\u00C0-\\u024F\\u0386-\\u03CE\\u0401\\u0451\\u1E00-\\u1FFF\\u2010\\u2011\\u2018-\\u201F\\uFB00-\\uFB06\\uFF01-\\uFF5E';

/** Whether a text has any of it is one fast scan. */
const ANYTHING = new RegExp(`[${CHANGING}${MARK}]`);

/** Characters that change by themselves. */
const SINGLES = new RegExp(`[${CHANGING}]`, 'g');

/** Those, and letters with the marks behind them. The bound keeps heaps of marks cheap. */
const CLUSTERS = new RegExp(`[^${MARK}][${MARK}]{1,64}|[${CHANGING}]`, 'g');

const ANY_MARK = new RegExp(`[${MARK}]`);

const MARKS = new RegExp(`[${MARK}]+`, 'g');

/** Letters that Unicode does not take apart, and people do. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ſ: 's',
  þ: 'th',
  Þ: 'TH',
};

/** Whether folding could change anything in a text. */
function needsFolding(text: string): boolean {
  return ANYTHING.test(text);
}

/**
 * Takes off what does not count. `letters`: accents and other marks, `ß` is `ss`, `æ` is `ae`. Both kinds: composed and
 * decomposed letters are the same, ligatures are their letters, typographic quotes and hyphens those of a keyboard, letters
 * of full width the usual ones.
 *
 * Marks that make another letter of one stay: those of `й`, `ї` and of all scripts but Latin, Greek, Hebrew and Arabic.
 */
export function fold(text: string, kind: FoldKind): Folded {
  if (!needsFolding(text)) return { text, original: (start, end) => ({ start, end }) };
  const changes = createChanges();
  const parts: string[] = [];
  let copied = 0;
  let length = 0;
  for (const match of text.matchAll(ANY_MARK.test(text) ? CLUSTERS : SINGLES)) {
    const [cluster] = match;
    const folded = foldCluster(cluster, kind);
    if (folded === cluster) continue;
    parts.push(text.slice(copied, match.index), folded);
    length += match.index - copied;
    changes.add(length, folded.length, match.index, cluster.length);
    length += folded.length;
    copied = match.index + cluster.length;
  }
  parts.push(text.slice(copied));
  return { text: parts.join(''), original: changes.original };
}

/** The fold of few characters, such as a letter of a pattern. */
export function foldCharacters(characters: string, kind: FoldKind): string {
  return needsFolding(characters)
    ? characters.replace(CLUSTERS, (cluster) => foldCluster(cluster, kind))
    : characters;
}

const memos: Record<FoldKind, Map<string, string>> = { letters: new Map(), signs: new Map() };

/** Clusters that are kept; hostile text has more of them than memory should hold. */
const MEMO_LIMIT = 4096;

function foldCluster(cluster: string, kind: FoldKind): string {
  const memo = memos[kind];
  const known = memo.get(cluster);
  if (known !== undefined) return known;
  let folded = '';
  for (const character of cluster.normalize('NFC')) folded += foldCharacter(character, kind);
  if (kind === 'letters') folded = folded.replace(MARKS, '') || cluster;
  if (memo.size < MEMO_LIMIT) memo.set(cluster, folded);
  return folded;
}

function foldCharacter(character: string, kind: FoldKind): string {
  const code = character.charCodeAt(0);
  if (code < 0xc0) return character;
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code >= 0x2018 && code <= 0x201b) return "'";
  if (code >= 0x201c && code <= 0x201f) return '"';
  if ((code >= 0xfb00 && code <= 0xfb06) || (code >= 0xff01 && code <= 0xff5e))
    return character.normalize('NFKC');
  if (kind === 'signs') return character;
  const own = OWN_LETTERS[character];
  if (own !== undefined) return own;
  if (code === 0x401) return '\u0415';
  if (code === 0x451) return '\u0435';
  if (code > 0x3ff && !(code >= 0x1e00 && code <= 0x1fff)) return character;
  const bare = character.normalize('NFD').replace(MARKS, '');
  // Without its marks, `ǽ` is a letter of the table.
  return bare === character ? character : (OWN_LETTERS[bare] ?? bare);
}

/** Remembers the places where lengths differ; between them offsets run side by side. */
function createChanges() {
  const foldedStarts: number[] = [];
  const foldedEnds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];

  /** The last change that begins at or before an offset; -1 where none does. */
  function changeAt(offset: number): number {
    let low = 0;
    let high = foldedStarts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((foldedStarts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Where the character at an offset begins or ends. */
  function originalOf(offset: number, edge: 'start' | 'end'): number {
    const index = changeAt(offset);
    const next = edge === 'start' ? 0 : 1;
    if (index < 0) return offset + next;
    const behind = offset - (foldedEnds[index] as number);
    if (behind >= 0) return (ends[index] as number) + behind + next;
    return (edge === 'start' ? starts[index] : ends[index]) as number;
  }

  return {
    add(foldedStart: number, foldedLength: number, start: number, length: number): void {
      if (foldedLength === length && length === 1) return;
      foldedStarts.push(foldedStart);
      foldedEnds.push(foldedStart + foldedLength);
      starts.push(start);
      ends.push(start + length);
    },
    original: (start: number, end: number) => ({
      start: originalOf(start, 'start'),
      // The end is that of the last character inside.
      end: end > start ? originalOf(end - 1, 'end') : originalOf(start, 'start'),
    }),
  };
}
