import { keyOf, type Trait } from './traits.ts';

/** Fewest headers that make a thread: one date or one number may be anything. */
export const MIN_HEADERS = 2;

/** Share of the headers that must have a line for it to be part of the layout. */
export const MIN_SHARE = 0.3;

/** Share of the headers that have fields below their anchor where fields stand there. */
export const MIN_BELOW_SHARE = 0.6;

/** The keys of lines that stand near many anchors. */
export function recurring(
  traits: readonly Trait[],
  stretches: readonly (readonly [number, number, number])[],
  share: number,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [first, last, most] of stretches) {
    const seen = new Set<string>();
    const step = last > first ? 1 : -1;
    let shown = 0;
    for (let index = first; index !== last && index >= 0 && shown < most; index += step) {
      const trait = traits[index];
      if (trait === undefined) break;
      if (trait.kind === 'blank') continue;
      if (trait.kind !== 'mark' && trait.kind !== 'rule') shown += 1;
      const key = keyOf(trait);
      if (key !== '' && key.length <= MAX_KEY_LENGTH) seen.add(key);
    }
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return most(counts, Math.max(MIN_HEADERS, Math.ceil(stretches.length * share)));
}

const MAX_KEY_LENGTH = 80;

export function most(counts: ReadonlyMap<string, number>, fewest: number): ReadonlySet<string> {
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([key]) => key));
}
