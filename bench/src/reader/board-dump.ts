import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Stands once in a board dump, at the start of a line in the middle; what follows it is seen once it is found. */
export const NEEDLE = 'vexilloth';

/** Stands behind `NEEDLE`, and nowhere else. */
export const BEHIND_NEEDLE = 'quandrine';

/** What a dump is made of. */
export type DumpKind =
  | { kind: 'board'; posts: number }
  /** A short post, one of a single line of that many bytes, and a short one. */
  | { kind: 'line'; bytes: number };

const SYLLABLES = 'ba dor el fim gra hu is jor ka lun mer no ost pri qua ral sel tam ur vin wes zor'.split(
  ' ',
);
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MEMBERS = 250;

/** Bytes collected before they are written. */
const WRITE_BYTES = 1 << 20;

/**
 * Writes a dump into `folder`, or takes the one that an earlier run left there. It is the same in every run.
 *
 * @returns Its path.
 * @throws {Error} As `fs` does.
 */
export function ensureDump(folder: string, name: string, kind: DumpKind): string {
  mkdirSync(folder, { recursive: true });
  const size = kind.kind === 'board' ? `${kind.posts}-posts` : `${kind.bytes}-bytes`;
  const path = join(folder, `${name}-${size}.txt`);
  if (existsSync(path)) return path;
  // Under another name first: a dump that was cut short must not be taken for whole.
  const partial = `${path}.${process.pid}`;
  const descriptor = openSync(partial, 'w');
  let waiting = '';
  for (const part of kind.kind === 'board' ? boardParts(kind.posts) : lineParts(kind.bytes)) {
    waiting += part;
    if (waiting.length < WRITE_BYTES) continue;
    writeSync(descriptor, waiting);
    waiting = '';
  }
  writeSync(descriptor, waiting);
  closeSync(descriptor);
  renameSync(partial, path);
  return path;
}

/** A board with headers, dates and quotes of earlier posts, post by post; about a kilobyte each. */
export function* boardParts(posts: number): Generator<string, void, void> {
  const words = createWords(7);
  const said: { author: string; text: string }[] = [];
  yield `${capital(words.sentence(5).slice(0, -1))}\n\n`;
  for (let index = 0; index < posts; index += 1) {
    const author = `${capital(words.name(index % MEMBERS))}${index % MEMBERS}`;
    const quoted = index % 3 === 1 ? said.at(-1 - (index % Math.min(said.length, 12))) : undefined;
    const text = words.sentence(24);
    const paragraphs = Array.from({ length: quoted ? 2 : 3 }, () => words.paragraph(4));
    yield `${author}\n» ${dateOf(index)}\n\n`;
    if (quoted) yield `${quoted.author} wrote:\n${quoted.text}\n\n`;
    if (index === posts >> 1) yield `${NEEDLE} ${BEHIND_NEEDLE}\n\n`;
    yield `${text}\n\n${paragraphs.join('\n\n')}\n\n`;
    said.push({ author, text });
    if (said.length > 12) said.shift();
  }
}

/** Three posts, the second of them one line. */
export function* lineParts(bytes: number): Generator<string, void, void> {
  const words = createWords(11);
  yield `${capital(words.sentence(5).slice(0, -1))}\n\nAlma\n» ${dateOf(0)}\n\n${words.paragraph(3)}\n\n`;
  yield `Borin\n» ${dateOf(1)}\n\n`;
  for (let written = 0; written < bytes; ) {
    const sentence = `${words.sentence(14)} `;
    yield sentence;
    written += sentence.length;
  }
  yield `\n\nCelia\n» ${dateOf(2)}\n\n${words.paragraph(3)}\n`;
}

function dateOf(index: number): string {
  const minutes = String(index % 60).padStart(2, '0');
  return `${DAYS[index % 7]} May ${1 + (index % 28)}, ${2001 + (index % 20)} ${1 + (index % 12)}:${minutes} am`;
}

/** Invents words, the same for the same seed. */
function createWords(seed: number) {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const word = () => Array.from({ length: 1 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
  const sentence = (count: number) => `${capital(Array.from({ length: count }, word).join(' '))}.`;
  return {
    sentence,
    paragraph: (count: number) => Array.from({ length: count }, () => sentence(8 + below(10))).join(' '),
    name: (index: number) =>
      `${SYLLABLES[index % SYLLABLES.length]}${SYLLABLES[(index * 7) % SYLLABLES.length]}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
