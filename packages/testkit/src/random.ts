import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of choices that a seed determines. */
export interface Random {
  /** A whole number between `low` and `high`, both included. */
  integer(low: number, high: number): number;
  /** True with `probability` (0 to 1). */
  chance(probability: number): boolean;
  /** One of `items`, which must not be empty; each is as likely as the others. */
  pick<Item>(items: readonly Item[]): Item;
  /** A whole number between 0 and `count - 1`; low ones come often, as frequent words do in a language. */
  skewed(count: number): number;
}

/** Steps of a probability: fine enough for every rate the generator uses. */
const CHANCE_STEPS = 1 << 20;

/** Makes the stream of `seed`, a 32-bit integer; the same seed gives the same stream for ever. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  // The first numbers of seeds that differ in a few bits look alike.
  for (let step = 0; step < 16; step += 1) generator.next();

  const integer = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    integer,
    chance: (probability) => integer(0, CHANCE_STEPS - 1) < probability * CHANCE_STEPS,
    pick(items) {
      if (items.length === 0) throw new RangeError('Cannot pick from an empty list');
      return items[integer(0, items.length - 1)] as (typeof items)[number];
    },
    skewed(count) {
      const fraction = integer(0, CHANCE_STEPS - 1) / CHANCE_STEPS;
      return Math.floor(count * fraction * fraction * fraction);
    },
  };
}
