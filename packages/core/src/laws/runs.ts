/** How many inputs each law is tried on. */
export const RUNS = {
  /** Arbitrary strings: short, and anything at all. */
  dumps: 1000,
  /** Generated threads of up to 14 posts, of which everything is known. */
  threads: 300,
  /** Sequences of line kinds. */
  kinds: 2000,
} as const;
