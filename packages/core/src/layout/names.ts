import { isUserTitle, threadStarterNameIndex } from '../dialects/vocabulary.ts';
import type { NameStretch } from '../lines/kinds.ts';
import { contentOfLine } from './content.ts';
import type { Layout } from './layout.ts';
import { isTitle, nameBehindPicture } from './recognise.ts';

/**
 * Reads the author's name in a line of a header that is for it: without the labels, titles and addresses around it, once
 * where it stands twice.
 *
 * @param plain  What the line says, without decorations.
 */
export function nameInLine(
  line: string,
  plain: string,
  { nameLeads, areNamesGlued }: Pick<Layout, 'nameLeads' | 'areNamesGlued'>,
): NameStretch {
  const untitled = EMPHASISED_TITLE.exec(line)?.[1];
  const said = untitled === undefined ? plain : contentOfLine(untitled).plain;
  const words = withoutLead(said.slice(threadStarterNameIndex(said)), nameLeads);
  const glued = areNamesGlued ? gluedLength(words) : 0;
  const name = glued > 0 ? words.slice(0, glued) : bareName(words);
  return locate(line, name) ?? wholeLine(line);
}

/** A name with a title in emphasis behind it, as in XenForo 1's headings. */
const EMPHASISED_TITLE = /^(.{2,60}?) (?:_[^_]{2,60}_|\*[^*]{2,60}\*)[ \u00A0]*$/;

function bareName(words: string): string {
  const numberless = words.replace(/^#\d{1,7}:? /, '');
  const text = (nameBehindPicture(numberless) ?? numberless).replace(PRONOUNS, '');
  const single = singleLength(text);
  if (single > 0) return text.slice(0, single);
  const address = ADDRESS.exec(text);
  if (address !== null && address.index > 0) return text.slice(0, address.index).trim();
  const title = titleBehind(text);
  return title > 0 ? text.slice(0, title) : text;
}

/** What a member asks to be called by, and the mark of a moderator: `Ann R. [she/her]M`. */
const PRONOUNS = / \[\p{L}{2,12}\/[\p{L}/ ]{2,20}\][A-Z]?$/u;

/** The address that archives of mailing lists print behind a name: `Ann R. list at lists.example`. */
const ADDRESS = / [<([]?[^\s@<>()]{1,60}(?:@| at | \[at\] )[^\s@<>()]{1,60}\.[^\s@<>()]{2,20}[>)\]]?$/;

/** Units of what a text begins with twice: the words of a picture, and the name; 0 where it does not. */
export function singleLength(text: string): number {
  for (let at = text.indexOf(' '); at > 0 && 2 * at < text.length; at = text.indexOf(' ', at + 1)) {
    const end = 2 * at + 1;
    if (end !== text.length && text.charCodeAt(end) !== 0x20) continue;
    if (text.startsWith(text.slice(0, at), at + 1)) return at;
  }
  return 0;
}

/** Units of the name in `AnnaAnna Senior Member`; 0 where it stands there once. */
function gluedLength(text: string): number {
  for (let end = text.indexOf(' '); ; end = text.indexOf(' ', end + 1)) {
    const to = end < 0 ? text.length : end;
    const half = to / 2;
    if (to % 2 === 0 && half >= MIN_GLUED && text.startsWith(text.slice(0, half), half)) return half;
    if (end < 0) return 0;
  }
}

/** Least length of a name that is glued to itself; `Lulu` may be one name. */
const MIN_GLUED = 3;

/** Whether names of several members are each glued to themselves. */
export function areGlued(names: readonly string[]): boolean {
  const different = [...new Set(names)];
  const glued = different.filter((name) => gluedLength(name) > 0);
  return glued.length >= MIN_NAMES_BEHIND && glued.length >= different.length * MIN_LED;
}

/** Whether a line is a name with a rank behind it, or begins with a name twice. */
export function hasTitleBehind(text: string): boolean {
  return singleLength(text) > 0 || titleBehind(text) > 0;
}

/** Units of the name in `Anna Senior Member`; 0 where no title is known to stand behind it, or nothing else. */
function titleBehind(text: string): number {
  if (isUserTitle(text)) return 0;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    if (isTitle(text.slice(at + 1))) return at;
  }
  return 0;
}

function withoutLead(text: string, leads: ReadonlySet<string>): string {
  let rest = text;
  for (;;) {
    const end = rest.indexOf(' ');
    if (end < 0 || !leads.has(rest.slice(0, end))) return rest;
    rest = rest.slice(end + 1);
  }
}

/** Most words that take turns in front of names, names that each must have behind it, and share that has any. */
const MAX_LEADS = 3;
const MIN_NAMES_BEHIND = 2;
const MIN_LED = 0.8;

/**
 * Finds the words that stand before nearly all names of a dump: what a picture says, not who posts.
 *
 * @param names  One for each header; many are the same.
 */
export function leadsOf(names: readonly string[]): ReadonlySet<string> {
  const leads = new Set<string>();
  for (let rest = new Set(names); ; ) {
    const found = firstWordsOf(rest);
    if (found.length === 0) return leads;
    for (const word of found) leads.add(word);
    rest = new Set([...rest].map((name) => withoutLead(name, leads)));
  }
}

function firstWordsOf(names: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const end = name.indexOf(' ');
    if (end > 0) counts.set(name.slice(0, end), (counts.get(name.slice(0, end)) ?? 0) + 1);
  }
  const found = [...counts].filter(([, count]) => count >= MIN_NAMES_BEHIND);
  const led = found.reduce((sum, [, count]) => sum + count, 0);
  return found.length <= MAX_LEADS && led >= names.size * MIN_LED ? found.map(([word]) => word) : [];
}

/**
 * Finds a name in a line, over marks of emphasis, escapes and tags inside it.
 *
 * @returns `null` where it does not stand there.
 */
export function locate(line: string, name: string): NameStretch | null {
  if (name === '') return null;
  const exact = line.indexOf(name);
  if (exact >= 0) return { start: exact, end: exact + name.length, text: name };
  const first = name.charCodeAt(0);
  for (let start = 0; start < line.length; start += 1) {
    if (line.charCodeAt(start) !== first) continue;
    const end = endOfName(line, start, name);
    if (end > 0) return { start, end, text: name };
  }
  return null;
}

function endOfName(line: string, start: number, name: string): number {
  let at = start;
  for (let index = 0; index < name.length; index += 1) {
    while (line[at] !== name[index]) {
      const behind = behindMark(line, at);
      if (behind === at) break;
      at = behind;
    }
    if (line[at] !== name[index]) return 0;
    at += 1;
  }
  return at;
}

/** Index behind the mark or the tag at `at`; `at` itself where there is none. */
function behindMark(line: string, at: number): number {
  const mark = line[at];
  if (mark === '\\' || mark === '*' || mark === '_') return at + 1;
  return mark === '<' ? line.indexOf('>', at) + 1 || at : at;
}

function wholeLine(line: string): NameStretch {
  const { start, end } = contentOfLine(line);
  return { start, end, text: line.slice(start, end) };
}
