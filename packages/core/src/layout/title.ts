import { matchPageWords, type PageWordGroup, templatesOf, titleStretchIn } from '../dialects/page-words.ts';
import { isPreamble } from '../dialects/vocabulary.ts';
import type { HeaderExtent } from './headers.ts';
import { isTitle } from './recognise.ts';
import type { Trait } from './traits.ts';

/** The line with the thread's title. */
export interface TitlePlace {
  /** Index of the line. */
  line: number;
  /** The title, as the line shows it without its decorations. */
  words: string;
}

/** Longest title, and the length from which a line is rather a sentence of the page. */
const MAX_TITLE_LENGTH = 200;
const MAX_USUAL_LENGTH = 110;

/** Lines that show something, above the first post, that are looked at: what stands further up is the board's. */
const MAX_LINES_ABOVE_POST = 80;

/** Lines between a title that stands twice, in the path to it too. */
const MAX_LINES_BETWEEN = 30;

/**
 * What speaks for a line and against it. Estimates: the bench tells whether they are in the right order.
 */
const SCORES = {
  /** Replies name it as their subject. */
  subject: 8,
  /** `Thread: …`, `Author Topic: … (Read 222 times)`. */
  template: 12,
  /** The first heading of its page, by level. */
  heading: [0, 4.5, 3.5, 2, 1, 0.5, 0.5],
  /** Underlined with `===`, or with `---`. */
  underlined: 4.5,
  underlinedTwice: 3.5,
  /** Further left than the lines around it, or in capitals: headings of other extractors. */
  outdented: 3,
  capitals: 2,
  /** Who opened the thread, and when, stands below. */
  aboveStarter: 4,
  aboveCounts: 2,
  aboveButtons: 1,
  /** Stands in the path to the thread too, or in the name of the page. The board's own name does so, from the top on. */
  twice: 1.5,
  pathEnd: 3.5,
  belowPath: 1.5,
  /** A notice to all readers stands above. */
  belowNotice: 1.5,
  belowButtons: 1,
  firstLine: 1,
  /** By the number of words; more than these count as the last. */
  words: [0, -1.5, 0, 0.7, 1.2, 1.2, 1.5],
  /** Nearer to the first post, at most. */
  nearness: 2,
  date: -1.5,
  long: -2,
  sentence: -2,
  fullStop: -0.7,
  path: -2.5,
  item: -1.5,
  rank: -3,
} as const;

/** Least score of a title. */
const MIN_SCORE = 1;

/** The line with the thread's title, above the first post; `null` where none is likely. */
export function titleOf(
  traits: readonly Trait[],
  { start, anchor }: Pick<HeaderExtent, 'start' | 'anchor'>,
): TitlePlace | null {
  const page = pageOf(traits, anchor);
  let best: TitlePlace | null = null;
  let bestScore = MIN_SCORE;
  page.shown.forEach((line, at) => {
    const words = wordsOf(traits[line] as Trait);
    if (words === null) return;
    const score = scoreOf(page, at, words, line >= start);
    if (score < bestScore || isRowOfWords(words)) return;
    bestScore = score;
    best = { line, words };
  });
  return best;
}

/** What stands above the first post. */
interface Page {
  traits: readonly Trait[];
  /** Indexes of the lines that show words. */
  shown: number[];
  /** How often each line stands there, folded, and the lines that hold several names in a row. */
  counts: Map<string, number[]>;
  paths: string[];
  subjects: ReadonlySet<string>;
  /** Whether most lines are indented. */
  isIndented: boolean;
  hasCapitals: boolean;
}

function pageOf(traits: readonly Trait[], end: number): Page {
  let shown: number[] = [];
  for (let index = 0; index < end; index += 1) {
    if (!isNothing(traits[index] as Trait)) shown.push(index);
  }
  shown = shown.slice(-MAX_LINES_ABOVE_POST);
  const counts = new Map<string, number[]>();
  const paths: string[] = [];
  let indented = 0;
  for (const index of shown) {
    const { plain, indent } = traits[index] as Trait;
    const key = plain.toLowerCase();
    const places = counts.get(key);
    if (places === undefined) counts.set(key, [index]);
    else places.push(index);
    if (plain.length <= MAX_PATH_LENGTH) paths.push(key);
    if (indent > 0) indented += 1;
  }
  const subjects = new Set<string>();
  let lines = 0;
  let capitals = 0;
  for (const { kind, plain } of traits) {
    if (kind === 'subject') subjects.add(withoutPrefix(plain).toLowerCase());
    if (kind !== 'text') continue;
    lines += 1;
    if (isInCapitals(plain)) capitals += 1;
  }
  const isIndented = indented > shown.length * MIN_INDENTED_SHARE;
  return { traits, shown, counts, paths, subjects, isIndented, hasCapitals: capitals < lines / 2 };
}

const MAX_PATH_LENGTH = 300;
const MIN_INDENTED_SHARE = 0.6;

/** The words of a line that could be a title; `null` for one that cannot. */
function wordsOf({ kind, plain, isBareLabel }: Trait): string | null {
  if (plain.length > MAX_TITLE_LENGTH || NO_TITLES.has(kind) || IMAGE.test(plain)) return null;
  const stretch = titleStretchIn(plain);
  if (stretch !== null) return plain.slice(stretch.start, stretch.end);
  if ((kind !== 'text' && kind !== 'date') || isBareLabel || isPageWords(plain)) return null;
  const words = plain.replace(PATH_SIGN, '');
  return HAS_LETTER.test(words) ? words : null;
}

const NO_TITLES: ReadonlySet<Trait['kind']> = new Set([
  'control',
  'count',
  'number',
  'value',
  'stamp',
  'attribution',
]);

/** A picture as Markdown: the board's own. */
const IMAGE = /^\[?!\[/;

/** The sign before the last step of a path, which is the title. */
const PATH_SIGN = /^[›»>] /;

const HAS_LETTER = /\p{L}/u;

/** Longest line that is looked at for several of the board's words in a row, and most words of it. */
const MAX_ROW_LENGTH = 60;
const MAX_ROW_WORDS = 8;

/** Whether a line is several of the board's words: `Log in Register`. */
function isRowOfWords(plain: string): boolean {
  const words = plain.split(/[ |•·]+/);
  if (plain.length > MAX_ROW_LENGTH || words.length > MAX_ROW_WORDS) return false;
  const reached = [true];
  for (let end = 1; end <= words.length; end += 1) {
    reached[end] = false;
    for (let from = 0; from < end && !reached[end]; from += 1) {
      reached[end] = reached[from] === true && isPageWords(words.slice(from, end).join(' '));
    }
  }
  return reached[words.length] === true;
}

const PAGE_WORDS: PageWordGroup = ['pageTop', 'pageEnd', 'controls'];

/** The lines read last: those of menus stand on every page. */
const recent = new Map<string, boolean>();
const MAX_RECENT = 1024;

function isPageWords(plain: string): boolean {
  let is = recent.get(plain);
  if (is === undefined) {
    is = isPreamble(plain) || matchPageWords(PAGE_WORDS, plain) !== null;
    if (recent.size === MAX_RECENT) recent.clear();
    recent.set(plain, is);
  }
  return is;
}

function scoreOf(page: Page, at: number, words: string, isInHeader: boolean): number {
  const { traits, shown } = page;
  const line = shown[at] as number;
  const trait = traits[line] as Trait;
  const key = words.toLowerCase();
  let evidence = headingScore(page, line);
  if (page.subjects.has(key)) evidence += SCORES.subject;
  if (words !== trait.plain && !PATH_SIGN.test(trait.plain)) evidence += SCORES.template;
  const below = nextShown(traits, line);
  const above = traits[shown[at - 1] ?? -1];
  // What stands between two such lines is the name.
  if (below !== undefined && isStarter(below.plain) && !isStarter(above?.plain ?? ''))
    evidence += SCORES.aboveStarter;
  const places = page.counts.get(key) ?? [];
  const first = places[0] ?? line;
  const isTwice = first !== line && line - first <= MAX_LINES_BETWEEN && first > (shown[TOP_LINES] ?? 0);
  if (isTwice) evidence += SCORES.twice;
  else if (words.includes(' ') && page.paths.some((path) => isEndOf(path, key))) evidence += SCORES.pathEnd;

  let score = evidence + (SCORES.nearness * (at + 1)) / shown.length;
  // A single word may be a title, and a header may be taken for longer than it is, where something else says so.
  const wordCount = words.split(' ', SCORES.words.length).length;
  const wordScore = SCORES.words[Math.min(wordCount, SCORES.words.length - 1)] as number;
  score += evidence >= SURE_EVIDENCE ? Math.max(0, wordScore) : wordScore;
  if (isInHeader && evidence < EVIDENCE_IN_HEADER) return 0;
  score += likenessOf(trait, words, wordCount);
  if (at === 0) score += SCORES.firstLine;
  if (above !== undefined && isNotice(above.plain)) score += SCORES.belowNotice;
  else if (above !== undefined && isPageWords(above.plain)) score += SCORES.belowButtons;
  if (above !== undefined && PATH.test(above.plain)) score += SCORES.belowPath;
  return below === undefined ? score : score + scoreAbove(below.plain);
}

/** Evidence from which a line is a title whatever it looks like, and where it seems to be a line of the first header. */
const SURE_EVIDENCE = 1.5;
const EVIDENCE_IN_HEADER = 3.5;

/** Lines that show something, at the top of a page, where a board says its name. */
const TOP_LINES = 2;

/** The next line that shows words, that of a header too. */
function nextShown(traits: readonly Trait[], line: number): Trait | undefined {
  let next = line + 1;
  while (next < traits.length && isNothing(traits[next] as Trait)) next += 1;
  return traits[next];
}

const isNothing = ({ kind }: Trait): boolean => kind === 'blank' || kind === 'rule' || kind === 'mark';

/** What the line itself looks like. */
function likenessOf({ plain, isItem, kind }: Trait, words: string, wordCount: number): number {
  let score = 0;
  if (words.length > MAX_USUAL_LENGTH) score += SCORES.long;
  if (words.endsWith('.')) score += isNotice(words) ? SCORES.sentence : SCORES.fullStop;
  if (PATH.test(plain)) score += SCORES.path;
  if (isItem) score += SCORES.item;
  if (kind === 'date' && wordCount < MIN_WORDS_BESIDE_DATE) score += SCORES.date;
  if (isTitle(plain)) score += SCORES.rank;
  return score;
}

/** A title may hold a date, a line of a header holds little else. */
const MIN_WORDS_BESIDE_DATE = 6;

/** Words of a sentence. */
const MANY_WORDS = 7;

/** What follows a title: how many posts there are, buttons. */
function scoreAbove(plain: string): number {
  if (!isPageWords(plain)) return 0;
  return /\d/.test(plain) ? SCORES.aboveCounts : SCORES.aboveButtons;
}

/** Whether a line says who opened the thread, or begins to: extractors break such lines at each name. */
function isStarter(plain: string): boolean {
  // The name may be in the next line.
  if (isPreamble(plain) || isPreamble(`${plain} Ann`)) return true;
  const found = matchPageWords('byline', plain)?.template;
  if (found?.roles.includes('n') && found.roles.length > 1 && STARTS.test(found.source)) return true;
  starterOpenings ??= [...new Set(templatesOf('byline').flatMap(openingOf))];
  return plain.length >= MIN_OPENING && starterOpenings.some((opening) => plain.startsWith(opening));
}

/** The first word of what boards print below titles; the headers of posts begin with others. */
const STARTS = /^(?!(?:re|old|new|unread|quote|reply|answer|post)\b)\p{L}{2}/iu;

let starterOpenings: string[] | null = null;

/** Fewest units of the words before the first value of a template that tell it apart. */
const MIN_OPENING = 10;

/** The words of a template that names the board and the member, up to the first of them. */
function openingOf(source: string): string[] {
  const opening = source.slice(0, source.indexOf('%')).replace(/[ "'“„«]+$/, '');
  return source.includes('%t') && source.includes('%n') && opening.length >= MIN_OPENING ? [opening] : [];
}

function headingScore({ traits, isIndented, hasCapitals }: Page, line: number): number {
  const { headingLevel, plain, indent } = traits[line] as Trait;
  if (headingLevel > 0) return SCORES.heading[headingLevel] ?? 0;
  const next = traits[line + 1];
  if (next?.kind === 'rule' && /^={3,}$/.test(next.plain)) return SCORES.underlined;
  if (next?.kind === 'rule' && /^-{3,}$/.test(next.plain)) return SCORES.underlinedTwice;
  let score = 0;
  if (isIndented && indent === 0) score += SCORES.outdented;
  if (hasCapitals && isInCapitals(plain)) score += SCORES.capitals;
  return score;
}

/** Whether a text of several words has no small letters. */
function isInCapitals(text: string): boolean {
  return text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Names with signs between that lead from one to the next. */
const PATH = / (?:[›»>→‹]|->|::) | (?:[›»>]|->)$/;

/** Whether a line ends or begins with these words, and holds others. */
function isEndOf(line: string, words: string): boolean {
  const rest = line.length - words.length;
  if (rest < 2) return false;
  // Where a path has no signs, a few words may end any line.
  if (line.endsWith(words))
    return (SIGN_BEFORE.test(line.slice(0, rest)) || isLong(words)) && !IS_WORD.test(line.charAt(rest - 1));
  return line.startsWith(words) && / [-|•·–—]/.test(line.slice(words.length, words.length + 2));
}

const isLong = (words: string): boolean => words.split(' ', MIN_WORDS_IN_PATH).length === MIN_WORDS_IN_PATH;

const MIN_WORDS_IN_PATH = 4;
const SIGN_BEFORE = /[›»>→‹|:•·–—-] ?$/;
const IS_WORD = /[\p{L}\p{N}]/u;

/** Whether a line is a sentence that a board shows to everybody. */
function isNotice(plain: string): boolean {
  return plain.endsWith('.') && plain.split(' ', MANY_WORDS + 1).length > MANY_WORDS;
}

/** A subject without `Re:`. */
function withoutPrefix(subject: string): string {
  return subject.slice(subject.indexOf(':') + 1).trim();
}
