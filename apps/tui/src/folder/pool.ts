import type { WorkReply, WorkRequest } from './work.ts';

/** A worker as the pool sees it. */
export interface FolderWorker {
  send(request: WorkRequest): void;
  /** Ends it, whatever it is doing. */
  stop(): void;
}

/** What a worker tells. */
export interface WorkerEvents {
  onReply(reply: WorkReply): void;
  /** It has ended by itself: out of memory, or it could not be loaded. */
  onDeath(): void;
}

/** Starts a worker. */
export type StartWorker = (events: WorkerEvents) => FolderWorker;

/** A request without its number. */
export type Task = WorkRequest extends infer Request
  ? Request extends unknown
    ? Omit<Request, 'id'>
    : never
  : never;

/** Where workers get their work from. */
export interface WorkSource {
  /** Gives the next batch and takes it off; `null` where there is none at the moment. */
  next(): Task | null;
  onReply(task: Task, reply: WorkReply): void;
  /** The batch ended the worker that it was given to, or there are no workers any more. */
  onFailure(task: Task): void;
}

/** Workers that take batches from sources. */
export interface Pool {
  /** Says that a source has work again. */
  wake(): void;
  /** Stops all workers; nothing is answered any more. */
  close(): void;
}

/** Workers in a row that could not be loaded, after which no other is started. */
const MAX_FAILURES = 2;

/** Milliseconds after which workers without work are ended, for the memory that they hold. */
const IDLE_TIME = 3000;

/**
 * Keeps up to `size` workers busy. They are started when there is work for them, ended when there is none for a while,
 * and one that dies is replaced.
 *
 * @param sources  Whose work goes first stands first.
 */
export function createPool(size: number, start: StartWorker, sources: readonly WorkSource[]): Pool {
  const idle = new Set<FolderWorker>();
  const busy = new Map<FolderWorker, { id: number; task: Task; source: WorkSource }>();
  let count = 0;
  let failuresInRow = 0;
  let lastId = 0;
  let isClosed = false;
  let retirement: NodeJS.Timeout | undefined;

  const startWorker = (): FolderWorker => {
    count += 1;
    let isReady = false;
    const worker = start({
      onReply(reply) {
        if (reply.kind === 'ready') {
          isReady = true;
          failuresInRow = 0;
        }
        const job = busy.get(worker);
        if (isClosed || job?.id !== reply.id) return;
        busy.delete(worker);
        idle.add(worker);
        job.source.onReply(job.task, reply);
        wake();
      },
      onDeath() {
        const job = busy.get(worker);
        busy.delete(worker);
        idle.delete(worker);
        count -= 1;
        if (isClosed) return;
        if (!isReady) failuresInRow += 1;
        if (job) job.source.onFailure(job.task);
        wake();
      },
    });
    return worker;
  };

  const nextJob = () => {
    for (const source of sources) {
      const task = source.next();
      if (task !== null) return { source, task };
    }
    return null;
  };

  const retireLater = (): void => {
    clearTimeout(retirement);
    retirement = setTimeout(() => {
      for (const worker of idle) worker.stop();
      count -= idle.size;
      idle.clear();
    }, IDLE_TIME).unref();
  };

  const wake = (): void => {
    clearTimeout(retirement);
    while (!isClosed && (idle.size > 0 || count < size)) {
      const job = nextJob();
      if (job === null) {
        retireLater();
        return;
      }
      if (failuresInRow >= MAX_FAILURES) {
        job.source.onFailure(job.task);
        continue;
      }
      const [free] = idle;
      const worker = free ?? startWorker();
      idle.delete(worker);
      lastId += 1;
      busy.set(worker, { id: lastId, ...job });
      worker.send({ ...job.task, id: lastId } as WorkRequest);
    }
  };

  return {
    wake,
    close() {
      isClosed = true;
      clearTimeout(retirement);
      for (const worker of [...idle, ...busy.keys()]) worker.stop();
      idle.clear();
      busy.clear();
    },
  };
}
