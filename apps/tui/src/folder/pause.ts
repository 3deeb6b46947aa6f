import { setImmediate } from 'node:timers/promises';

/** Cuts long work into slices, so that keys are answered between them. */
export interface Pause {
  /** Whether the slice is used up; ask often, it costs next to nothing. */
  isDue(): boolean;
  /** Lets everything else run that waits, and begins the next slice. */
  take(): Promise<void>;
}

/** Half of a frame: a key that arrives in a slice is answered in the same frame. */
const SLICE = 6;

/** Begins a slice of `length` milliseconds. */
export function createPause(length = SLICE): Pause {
  let end = performance.now() + length;
  return {
    isDue: () => performance.now() >= end,
    async take() {
      await setImmediate();
      end = performance.now() + length;
    },
  };
}

/** Sorts in slices. Equal items keep their order. */
export async function sortInSlices<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  pause: Pause,
): Promise<Item[]> {
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += RUN) {
    if (pause.isDue()) await pause.take();
    runs.push(items.slice(start, start + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let index = 0; index < runs.length; index += 2) {
      const [left = [], right = []] = runs.slice(index, index + 2);
      merged.push(await mergeInSlices(left, right, compare, pause));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Items sorted in one go: about a millisecond. */
const RUN = 1024;

async function mergeInSlices<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
  pause: Pause,
): Promise<Item[]> {
  const merged: Item[] = [];
  let [fromLeft, fromRight] = [0, 0];
  while (merged.length < left.length + right.length) {
    if (merged.length % RUN === 0 && pause.isDue()) await pause.take();
    const takesLeft =
      fromRight === right.length ||
      (fromLeft < left.length && compare(left[fromLeft] as Item, right[fromRight] as Item) <= 0);
    if (takesLeft) merged.push(left[fromLeft++] as Item);
    else merged.push(right[fromRight++] as Item);
  }
  return merged;
}
