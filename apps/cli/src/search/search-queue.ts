import type { SourceOf, TaskOf } from '@rethread/tui/folder';
import { CommandError } from '../command-error.ts';
import { nameOf } from '../system.ts';
import type { BatchReply, BatchRequest, SentOutcome } from './serve-search.ts';
import type { Found, FoundFile } from './walk.ts';

/** A file, and which one of all it is, from 0. */
interface Entry {
  file: FoundFile;
  index: number;
}

/** Files that are searched in any order and given back in their own. */
export interface SearchQueue extends SourceOf<BatchRequest, BatchReply> {
  /** Adds a file; what is none, or not on the disk, is not given out and must be settled. Gives its index. */
  add(found: Found): number;
  /** Takes the first file that was given to nobody; `null` where there is none. */
  take(): Entry | null;
  /** Says what a search of a file came to. */
  settle(index: number, outcome: SentOutcome): void;
  /** Gives the next outcome in the order of the files and takes it off; `null` where it is not known yet. */
  release(): SentOutcome | null;
  waitingCount(): number;
  /** Whether all that was added was released. */
  isDone(): boolean;
  /** Whether there are no workers. */
  isAlone(): boolean;
  /** Resolves when workers have answered since it was asked for last. */
  news(): Promise<void>;
}

/** Files given out of which the first is not released, at most; what is found in them, in UTF-16 units, likewise. */
const WINDOW = 1024;
const MAX_HELD = 4 << 20;

/** What a batch should take, in milliseconds: long enough for messages to cost nothing, and soon seen. */
const BATCH_TIME = 25;
const MAX_BATCH = 32;

/** Makes an empty queue. Memory is held to what is found in some files, however many there are. */
export function createSearchQueue(): SearchQueue {
  const waiting: Entry[] = [];
  /** To be given out one by one, since a batch with them has ended a worker. */
  const alone: Entry[] = [];
  const settled = new Map<number, SentOutcome>();
  const batches = new WeakMap<object, readonly Entry[]>();
  let addedCount = 0;
  let releasedCount = 0;
  let heldLength = 0;
  let batchSize = 1;
  let isAlone = false;
  let hasNews = false;
  let tell: (() => void) | null = null;

  const take = (): Entry | null => alone.shift() ?? waiting.shift() ?? null;
  const settle = (index: number, outcome: SentOutcome): void => {
    settled.set(index, outcome);
    if (outcome.kind === 'found') heldLength += outcome.text.length;
  };
  const batchOf = (entries: readonly Entry[]): TaskOf<BatchRequest> => {
    const task = { kind: 'search' as const, files: entries.map(({ file }) => file) };
    batches.set(task, entries);
    return task;
  };
  const announce = (): void => {
    hasNews = true;
    tell?.();
  };

  return {
    add(found) {
      const index = addedCount;
      addedCount += 1;
      if ('place' in found && found.place.kind === 'file') waiting.push({ file: found, index });
      return index;
    },
    take,
    settle,
    release() {
      const outcome = settled.get(releasedCount);
      if (outcome === undefined) return null;
      settled.delete(releasedCount);
      releasedCount += 1;
      if (outcome.kind === 'found') heldLength -= outcome.text.length;
      return outcome;
    },
    waitingCount: () => waiting.length,
    isDone: () => releasedCount === addedCount,
    isAlone: () => isAlone,
    async news() {
      if (!hasNews)
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      hasNews = false;
      tell = null;
    },
    next() {
      if (isAlone) return null;
      const [suspect] = alone.splice(0, 1);
      if (suspect !== undefined) return batchOf([suspect]);
      const [first] = waiting;
      if (first === undefined || heldLength > MAX_HELD || first.index - releasedCount >= WINDOW) return null;
      return batchOf(waiting.splice(0, batchSize));
    },
    onReply(task, reply) {
      if (reply.kind !== 'search') return;
      for (const [place, { index }] of (batches.get(task) ?? []).entries())
        settle(index, reply.outcomes[place] as SentOutcome);
      const fitting = Math.floor((task.files.length * BATCH_TIME) / Math.max(reply.time, 0.1));
      batchSize = Math.max(1, Math.min(fitting, 2 * batchSize, MAX_BATCH));
      announce();
    },
    onFailure(task, wasLoaded) {
      const entries = batches.get(task) ?? [];
      const [entry] = entries;
      if (entry !== undefined && entries.length === 1 && wasLoaded)
        settle(entry.index, { kind: 'error', error: tooLarge(entry.file) });
      else alone.push(...entries);
      if (!wasLoaded) isAlone = true;
      announce();
    },
  };
}

/** What ends a worker that was loaded is that it needs more memory than there is. */
function tooLarge({ place }: FoundFile): CommandError {
  const name = nameOf(place, 'standard input');
  return new CommandError(
    `Could not search ${name}: it takes more memory than Node allows; \`NODE_OPTIONS=--max-old-space-size=8192\` allows more`,
  );
}
