import type { SourceOf, TaskOf } from '@rethread/tui/folder';
import type { BatchReply, BatchRequest, Sent } from './serve-tasks.ts';

/** A task, and which one of all it is, from 0. */
interface Entry<Task> {
  task: Task;
  index: number;
}

/** What a queue must know of its tasks. */
export interface QueueOptions<Task, Outcome> {
  /** What an outcome holds until it is released, in UTF-16 units. */
  sizeOf(outcome: Outcome): number;
  /** The outcome of a task that ended its worker, which is one that needs more memory than there is. */
  lost(task: Task): Outcome;
  /** Whether outcomes are given back in the order of the tasks, and not as they come. */
  isOrdered: boolean;
}

/** Tasks that are done in any order. */
export interface TaskQueue<Task, Outcome> extends SourceOf<BatchRequest<Task>, BatchReply<Outcome>> {
  /** Adds a task that workers may be given. */
  add(task: Task): void;
  /** Adds one that was done already. */
  addDone(sent: Sent<Outcome>): void;
  /** Takes the first task that was given to nobody; `null` where there is none, or it does not fit. */
  take(isFitting: (task: Task) => boolean): Entry<Task> | null;
  /** Says what a task came to. */
  settle(index: number, sent: Sent<Outcome>): void;
  /** Gives the next outcome and takes it off; `null` where it is not known yet. */
  release(): Sent<Outcome> | null;
  /** Forgets what was given to nobody; only where outcomes have no order. */
  withdraw(): void;
  waitingCount(): number;
  /** Whether all that was added was released. */
  isDone(): boolean;
  /** Whether there are no workers. */
  isAlone(): boolean;
  /** Resolves when workers have answered, or there was an announcement, since it was asked for last. */
  news(): Promise<void>;
  announce(): void;
}

/** Tasks given out of which the first is not released, at most; what their outcomes hold, in UTF-16 units, likewise. */
const WINDOW = 1024;
const MAX_HELD = 4 << 20;

/** What a batch should take, in milliseconds: long enough for messages to cost nothing, and soon seen. */
const BATCH_TIME = 25;
const MAX_BATCH = 32;

/** Makes an empty queue. Memory is held to the outcomes of some tasks, however many there are. */
export function createTaskQueue<Task, Outcome>({
  sizeOf,
  lost,
  isOrdered,
}: QueueOptions<Task, Outcome>): TaskQueue<Task, Outcome> {
  const waiting: Entry<Task>[] = [];
  /** To be given out one by one, since a batch with them has ended a worker. */
  const alone: Entry<Task>[] = [];
  const settled = new Map<number, Sent<Outcome>>();
  const batches = new WeakMap<object, readonly Entry<Task>[]>();
  let addedCount = 0;
  let releasedCount = 0;
  let heldLength = 0;
  let batchSize = 1;
  let isAlone = false;
  let hasNews = false;
  let tell: (() => void) | null = null;

  const lengthOf = (sent: Sent<Outcome>): number => (sent.kind === 'done' ? sizeOf(sent.outcome) : 0);
  const settle = (index: number, sent: Sent<Outcome>): void => {
    settled.set(index, sent);
    heldLength += lengthOf(sent);
  };
  const batchOf = (entries: readonly Entry<Task>[]): TaskOf<BatchRequest<Task>> => {
    const batch = { kind: 'batch' as const, tasks: entries.map(({ task }) => task) };
    batches.set(batch, entries);
    return batch;
  };
  const announce = (): void => {
    hasNews = true;
    tell?.();
  };

  return {
    add(task) {
      waiting.push({ task, index: addedCount });
      addedCount += 1;
    },
    addDone(sent) {
      settle(addedCount, sent);
      addedCount += 1;
    },
    take(isFitting) {
      const from = alone.length > 0 ? alone : waiting;
      const [first] = from;
      return first !== undefined && isFitting(first.task) ? (from.shift() ?? null) : null;
    },
    settle,
    release() {
      const [first] = isOrdered ? [releasedCount] : settled.keys();
      const sent = first === undefined ? undefined : settled.get(first);
      if (first === undefined || sent === undefined) return null;
      settled.delete(first);
      releasedCount += 1;
      heldLength -= lengthOf(sent);
      return sent;
    },
    withdraw() {
      addedCount -= waiting.length + alone.length;
      waiting.length = 0;
      alone.length = 0;
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
    announce,
    next() {
      if (isAlone) return null;
      const [suspect] = alone.splice(0, 1);
      if (suspect !== undefined) return batchOf([suspect]);
      const [first] = waiting;
      if (first === undefined || heldLength > MAX_HELD || first.index - releasedCount >= WINDOW) return null;
      return batchOf(waiting.splice(0, batchSize));
    },
    onReply(batch, reply) {
      if (reply.kind !== 'batch') return;
      for (const [place, { index }] of (batches.get(batch) ?? []).entries())
        settle(index, reply.outcomes[place] as Sent<Outcome>);
      const fitting = Math.floor((batch.tasks.length * BATCH_TIME) / Math.max(reply.time, 0.1));
      batchSize = Math.max(1, Math.min(fitting, 2 * batchSize, MAX_BATCH));
      announce();
    },
    onFailure(batch, wasLoaded) {
      const entries = batches.get(batch) ?? [];
      const [entry] = entries;
      if (entry !== undefined && entries.length === 1 && wasLoaded)
        settle(entry.index, { kind: 'done', outcome: lost(entry.task) });
      else alone.push(...entries);
      if (!wasLoaded) isAlone = true;
      announce();
    },
  };
}
