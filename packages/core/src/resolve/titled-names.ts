import { type CutName, cutName } from '../tree/cut-name.ts';
import type { NameDraft } from '../tree/draft.ts';

/**
 * Finds headers whose name has a title glued behind it (`Anna_K Premium`): where others call the member by the first words
 * only, and nobody in the thread has those words alone above a post. What was a title once is one behind other names, too.
 *
 * @param headerNames  By index of the post.
 * @param called  The names that quotes give.
 * @returns The cut names, by index of the post.
 */
export function cutTitles(
  headerNames: readonly (NameDraft | null)[],
  called: ReadonlySet<string>,
): Map<number, CutName> {
  const calledAs = new Set([...called].map((name) => name.toLowerCase()));
  const alone = new Set(headerNames.map((header) => header?.name.toLowerCase()));
  const titles = new Set<string>();
  const found = new Map<number, CutName>();
  headerNames.forEach((header, index) => {
    if (header === null || calledAs.has(header.name.toLowerCase())) return;
    for (const length of prefixes(header.name)) {
      const first = header.name.slice(0, length).toLowerCase();
      if (!calledAs.has(first) || alone.has(first)) continue;
      const cut = cutName(header, length);
      if (cut === null || !WORD.test(cut.rest.value)) continue;
      found.set(index, cut);
      titles.add(cut.rest.value.toLowerCase());
      break;
    }
  });
  if (titles.size === 0) return found;
  headerNames.forEach((header, index) => {
    if (header === null || found.has(index) || calledAs.has(header.name.toLowerCase())) return;
    const length = prefixes(header.name).find((at) => titles.has(header.name.slice(at + 1).toLowerCase()));
    const cut = length === undefined ? null : cutName(header, length);
    if (cut !== null) found.set(index, cut);
  });
  return found;
}

/** What a title begins with; signs and letters of other alphabets are part of names, which quotes may lack. */
const WORD = /^[A-Za-z\u00C0-\u024F\u0400-\u04FF]{3}/;

/** Where the words of a name end, but for the last. */
function prefixes(name: string): number[] {
  const ends: number[] = [];
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) ends.push(at);
  return ends;
}
