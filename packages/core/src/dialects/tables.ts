import type { Labels } from './dialect.ts';
import { allLabels } from './registry.ts';

/** The words that lines are read with now: those of all languages, and those of a caller's own dialect while it is read. */
let current: readonly Labels[] = allLabels;

/**
 * A table of the boards' words that is built when it is first asked for, and not at import: most runs of the command need
 * few of them. It is built anew for other words.
 */
export function perLabels<Table>(build: (labels: readonly Labels[]) => Table): () => Table {
  let table: Table | null = null;
  let madeOf: readonly Labels[] | null = null;
  return () => {
    if (madeOf !== current || table === null) {
      table = build(current);
      madeOf = current;
    }
    return table;
  };
}

/** Makes a list of words to read with: those of all languages and a caller's. */
export function labelsWith(own: Labels): readonly Labels[] {
  return [...allLabels, own];
}

/** Does something while lines are read with these words; `null` for those of all languages. */
export function withLabels<Result>(labels: readonly Labels[] | null, run: () => Result): Result {
  if (labels === null) return run();
  const before = current;
  current = labels;
  try {
    return run();
  } finally {
    current = before;
  }
}
