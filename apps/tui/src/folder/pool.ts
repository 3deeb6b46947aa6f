import type { WorkReply, WorkRequest } from './work.ts';

/** What any pool's requests and answers have. */
export interface Numbered {
  id: number;
  kind: string;
}

/** A worker as the pool sees it. */
export interface PoolWorker<Request> {
  send(request: Request): void;
  /** Ends it, whatever it is doing; what it gives resolves when it has ended. */
  stop(): unknown;
}

/** What a worker tells. */
export interface WorkerEvents<Reply> {
  /** The first is of kind `ready`, with the number 0; each other answers a request by its number. */
  onReply(reply: Reply): void;
  /** It has ended by itself: out of memory, or it could not be loaded. */
  onDeath(): void;
}

/** Starts a worker. */
export type StartPoolWorker<Request extends Numbered, Reply extends Numbered> = (
  events: WorkerEvents<Reply>,
) => PoolWorker<Request>;

/** A request without its number. */
export type TaskOf<Request extends Numbered> = Request extends unknown ? Omit<Request, 'id'> : never;

/** Where workers get their work from. */
export interface SourceOf<Request extends Numbered, Reply extends Numbered> {
  /** Gives the next batch and takes it off; `null` where there is none at the moment. */
  next(): TaskOf<Request> | null;
  onReply(task: TaskOf<Request>, reply: Reply): void;
  /**
   * The batch ended the worker that it was given to, or there are no workers any more.
   *
   * @param wasLoaded  False where the worker died before it was ready, or there was none: it is not the batch's fault.
   */
  onFailure(task: TaskOf<Request>, wasLoaded: boolean): void;
}

/** Starts a worker of the list. */
export type StartWorker = StartPoolWorker<WorkRequest, WorkReply>;

/** A request of the list without its number. */
export type Task = TaskOf<WorkRequest>;

/** Where workers of the list get their work from. */
export type WorkSource = SourceOf<WorkRequest, WorkReply>;

/** Workers that take batches from sources. */
export interface Pool {
  /** Says that a source has work again. */
  wake(): void;
  /** Stops all workers; nothing is answered any more. Resolves when they have ended. */
  close(): Promise<void>;
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
export function createPool<Request extends Numbered, Reply extends Numbered>(
  size: number,
  start: StartPoolWorker<Request, Reply>,
  sources: readonly SourceOf<Request, Reply>[],
): Pool {
  type Worker = PoolWorker<Request>;
  const idle = new Set<Worker>();
  const busy = new Map<Worker, { id: number; task: TaskOf<Request>; source: SourceOf<Request, Reply> }>();
  let count = 0;
  let failuresInRow = 0;
  let lastId = 0;
  let isClosed = false;
  let retirement: NodeJS.Timeout | undefined;

  const startWorker = (): Worker => {
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
        if (job) job.source.onFailure(job.task, isReady);
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
        job.source.onFailure(job.task, false);
        continue;
      }
      const [free] = idle;
      const worker = free ?? startWorker();
      idle.delete(worker);
      lastId += 1;
      busy.set(worker, { id: lastId, ...job });
      worker.send({ ...job.task, id: lastId } as unknown as Request);
    }
  };

  return {
    wake,
    async close() {
      isClosed = true;
      clearTimeout(retirement);
      const ends = [...idle, ...busy.keys()].map((worker) => worker.stop());
      idle.clear();
      busy.clear();
      await Promise.all(ends);
    },
  };
}
