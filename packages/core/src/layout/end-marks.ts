import { isQuoteEnd } from '../dialects/vocabulary.ts';
import type { HeaderExtent } from './headers.ts';
import { MAX_LINES_ABOVE, MAX_LINES_TO_END_MARK } from './layout.ts';
import { isHumanToo } from './page-end.ts';
import { MIN_HEADERS, MIN_SHARE, most, recurring } from './recurring.ts';
import { keyOf, type Trait } from './traits.ts';

/** Share of the headers that must have a line above them for it to end posts. */
const MIN_END_MARK_SHARE = 0.55;

/**
 * Lines between the words of posts and the header behind them: what most posts have there, and buttons that some have right
 * above the header. What stands in headers, too, is none.
 */
export function endMarksOf(traits: readonly Trait[], headers: readonly HeaderExtent[]): ReadonlySet<string> {
  const inHeaders = recurring(
    traits,
    headers.map(({ start, end }): [number, number, number] => [start, end, MAX_LINES_ABOVE]),
    MIN_SHARE,
  );
  const stretches = headers.map(({ start }, at): [number, number, number] => [
    start - 1,
    (headers[at - 1]?.end ?? 0) - 1,
    MAX_LINES_TO_END_MARK,
  ]);
  const words = new Set(traits.filter(({ kind }) => kind === 'text').map(keyOf));
  // What all quote comes back, too.
  const said = new Set(traits.filter(isSaid).map(keyOf));
  const always = recurring(traits, stretches, MIN_WORDS_SHARE);
  const mostly = recurring(traits, stretches, MIN_END_MARK_SHARE);
  const found = [...mostly].filter((key) => always.has(key) || !words.has(key));
  const buttons = buttonsAbove(traits, stretches);
  const opening = recurring(
    traits,
    headers.map(({ end }, at): [number, number, number] => [end, headers[at + 1]?.start ?? traits.length, 1]),
    MIN_SHARE,
  );
  return new Set(
    [...found, ...buttons].filter(
      (key) =>
        !inHeaders.has(key) &&
        !opening.has(key) &&
        !said.has(key) &&
        !TABLE_RULE.test(key) &&
        !isQuoteEnd(key),
    ),
  );
}

/** Longest line of words that is the board's. */
const MAX_WORDS_LENGTH = 50;

function isSaid({ kind, plain }: Trait): boolean {
  return kind === 'attribution' || (kind === 'text' && plain.length > MAX_WORDS_LENGTH);
}

/** What Markdown has under the first row of a table, and so in quotes that are tables: no end of a post. */
const TABLE_RULE = /^[-:]{3}(?:[ |]+[-:]{3})*$/;

/** Words below posts that are no button known: one member may sign as often as half of the posts. */
const MIN_WORDS_SHARE = 0.75;

/** The keys of buttons that stand right above several headers, with nothing but other such lines between. */
function buttonsAbove(
  traits: readonly Trait[],
  stretches: readonly (readonly [number, number, number])[],
): string[] {
  const counts = new Map<string, number>();
  for (const [first, last] of stretches.slice(1)) {
    const seen = new Set<string>();
    for (let index = first; index > last; index -= 1) {
      const trait = traits[index] as Trait;
      if (trait.kind === 'control' && !isHumanToo(trait)) seen.add(keyOf(trait));
      else if (trait.kind !== 'blank' && trait.kind !== 'mark' && trait.kind !== 'rule') break;
    }
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...most(counts, MIN_HEADERS)];
}
