import type { Trait } from './traits.ts';

/** Fewest items that are posts, and share of the stretches between them that must hold somebody's words. */
const MIN_ITEMS = 4;
const MIN_WITH_WORDS = 0.6;

/** Longest line that heads an item. */
const MAX_HEAD = 60;

const KEY = /^item \d+$/;

/** Whether a key is that of items. */
export function isItemKey(key: string | null): boolean {
  return key !== null && KEY.test(key);
}

/** The key of a line that heads an item of a list; `null` for any other. Items of lists inside it stand further in. */
export function itemKeyOf({ kind, plain, isItem, indent }: Trait): string | null {
  if (kind !== 'text' || !isItem || plain.length > MAX_HEAD || /[.!?,;:…]$/.test(plain)) return null;
  return `item ${indent}`;
}

/**
 * Finds posts that are items of one list, all of whose words stand further in than its bullets. Heads that come back tell,
 * a name or a rank: those of a text's own list differ.
 *
 * @param wordsBefore  For each line, how many lines before it are somebody's words.
 * @returns `null` where no such list is.
 */
export function itemBeatOf(
  traits: readonly Trait[],
  wordsBefore: readonly number[],
): { key: string; anchors: number[] } | null {
  const items = traits.flatMap((trait, index) => (itemKeyOf(trait) === null ? [] : [index]));
  const outer = items.reduce(
    (least, index) => Math.min(least, indentAt(traits, index)),
    Number.POSITIVE_INFINITY,
  );
  const anchors = items.filter((index) => indentAt(traits, index) === outer);
  const heads = new Set(anchors.map((index) => traits[index]?.plain));
  if (anchors.length < MIN_ITEMS || heads.size < 2 || heads.size === anchors.length) return null;
  const gaps = anchors.slice(1).filter((anchor, at) => {
    const before = anchors[at] as number;
    return (wordsBefore[anchor] as number) > (wordsBefore[before + 1] as number);
  });
  if (gaps.length < (anchors.length - 1) * MIN_WITH_WORDS) return null;
  const inside = traits.slice(anchors[0], anchors.at(-1));
  const isOneList = inside.every(
    ({ kind, indent }) => kind === 'blank' || kind === 'mark' || indent >= outer,
  );
  return isOneList ? { key: `item ${outer}`, anchors } : null;
}

function indentAt(traits: readonly Trait[], index: number): number {
  return traits[index]?.indent ?? 0;
}
