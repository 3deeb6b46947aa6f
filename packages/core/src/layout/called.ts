import { readAttribution } from '../dialects/attributions.ts';
import { matchPageWords } from '../dialects/page-words.ts';
import type { SolidExtent } from './extents.ts';
import { wordsAbove } from './headers.ts';
import { MAX_NAME_LINES } from './layout.ts';
import type { Trait } from './traits.ts';

/** Longest line that is a name where an extractor set it below the words that introduce a quote. */
const MAX_NAME_LENGTH = 40;

/** How much a line looks more like a name if quotes or stamps call a member so. */
export const CALLED_BONUS = 1.5;

/** Fewest headers that must tell, and share of all. */
const MIN_TELLING = 3;
const MIN_TELLING_SHARE = 0.25;

/** Who is quoted in a dump, by the lines that introduce quotes: such a line of a header is no title and no last words. */
export function calledNames(traits: readonly Trait[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, { kind, plain }] of traits.entries()) {
    if (kind !== 'attribution') continue;
    const said = readAttribution(plain);
    if (said === null || said.part === 'closing') continue;
    if (said.name !== '') names.add(said.name);
    else if (said.part === 'opening') addBroken(traits[index + 1], names);
  }
  return names;
}

function addBroken(behind: Trait | undefined, names: Set<string>): void {
  if (behind?.kind === 'text' && behind.plain.length <= MAX_NAME_LENGTH) names.add(behind.plain);
}

/** Longest stamp that is looked at. */
const MAX_STAMP_LENGTH = 180;

/** Who edited posts of a dump, and so wrote them, as a rule. */
export function editorNames(traits: readonly Trait[]): string[] {
  return traits.flatMap(({ kind, plain, stamp }) => {
    if (kind !== 'stamp' || stamp !== null || plain.length > MAX_STAMP_LENGTH) return [];
    const name = matchPageWords('editStamp', plain)?.values.find(({ role }) => role === 'n');
    return name === undefined ? [] : [plain.slice(name.start, name.end).trim()];
  });
}

/** How many lines above the solid ones reach up to a name that quotes give, in most headers that have one; 0 where few have. */
export function calledNameLines(
  traits: readonly Trait[],
  extents: readonly SolidExtent[],
  called: ReadonlySet<string>,
): number {
  const counts: number[] = [];
  let all = 0;
  for (const { start, from } of extents) {
    const words = wordsAbove(traits, start, from, MAX_NAME_LINES);
    const place = words.findIndex((index) => called.has((traits[index] as Trait).plain));
    if (place < 0) continue;
    counts[place + 1] = (counts[place + 1] ?? 0) + 1;
    all += 1;
  }
  if (all < Math.max(MIN_TELLING, extents.length * MIN_TELLING_SHARE)) return 0;
  let best = 0;
  counts.forEach((count, lines) => {
    if (count > (counts[best] ?? 0)) best = lines;
  });
  return best;
}
