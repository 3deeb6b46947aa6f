import { describe, expect, it } from 'vitest';
import { CommandError, restoredError } from '../command-error.ts';
import { createFileSearch, type FileOutcome, type SearchJob } from '../search/search-file.ts';
import { searchWork } from '../search/search-work.ts';
import { type Found, filesAt } from '../search/walk.ts';
import { hostileText, sampleDump } from '../testing/dumps.ts';
import { createMemorySystem } from '../testing/memory-system.ts';
import { doInWorkers, type Workers } from './do-in-workers.ts';
import { type BatchRequest, serveTasks } from './serve-tasks.ts';

type Request = BatchRequest<Found>;

const names = Array.from({ length: 90 }, (_, index) => `d/${String(index).padStart(3, '0')}.txt`);
const contents = [sampleDump, 'nothing here', sampleDump.replaceAll('weir', 'sluice'), hostileText];
const system = createMemorySystem({
  d: null,
  ...Object.fromEntries(names.map((name, index) => [name, contents[index % contents.length] ?? null])),
});

const style: SearchJob['style'] = {
  form: 'hits',
  isColored: true,
  isTerminal: true,
  namesFiles: true,
  lineNumbers: true,
  hasHeadings: true,
  context: null,
};

function jobFor(patterns: string[], changes: Partial<SearchJob['style']> = {}): SearchJob {
  return {
    patterns,
    literal: false,
    case: 'smart',
    max: Infinity,
    quiet: false,
    dialect: null,
    style: { ...style, ...changes },
  };
}

interface Habits {
  /** Whether a request ends the worker. */
  dies?: (request: Request) => boolean;
  /** Whether a worker ends before it is ready. */
  isBroken?: boolean;
}

/** Workers beside the test, what they are asked for, and how many of them live. */
function localWorkers(job: SearchJob, { dies = () => false, isBroken = false }: Habits = {}) {
  const asked: Request[] = [];
  let living = 0;
  const workers: Workers<Found, FileOutcome> = {
    count: 3,
    start({ onReply, onDeath }) {
      const listeners: ((request: Request) => void)[] = [];
      let isStopped = false;
      living += 1;
      const die = () => {
        isStopped = true;
        living -= 1;
        setImmediate(onDeath);
      };
      if (isBroken) die();
      else {
        const port = {
          on: (_: 'message', listener: (request: Request) => void) => listeners.push(listener),
          // As between threads, only data comes through.
          postMessage: (reply: Parameters<typeof onReply>[0]) =>
            void setImmediate(() => isStopped || onReply(structuredClone(reply))),
        };
        serveTasks(port, searchWork(createFileSearch(structuredClone(job), system.read)).perform);
      }
      return {
        send(request) {
          asked.push(request);
          if (dies(request)) die();
          else for (const listener of listeners) listener(structuredClone(request));
        },
        stop() {
          if (!isStopped) living -= 1;
          isStopped = true;
        },
      };
    },
  };
  return { workers, asked, living: () => living };
}

async function* inWorkers(job: SearchJob, workers: Workers<Found, FileOutcome>): AsyncGenerator<FileOutcome> {
  const files = filesAt(['d', 'gone'], system);
  const first = await files.next();
  if (first.done !== true)
    yield* doInWorkers(first.value, files, searchWork(createFileSearch(job, system.read)), workers);
}

async function gathered(outcomes: AsyncIterable<FileOutcome>): Promise<FileOutcome[]> {
  const all: FileOutcome[] = [];
  for await (const outcome of outcomes)
    all.push(outcome.kind === 'error' ? { kind: 'error', error: restoredError(outcome.error) } : outcome);
  return all;
}

async function here(job: SearchJob): Promise<FileOutcome[]> {
  const search = createFileSearch(job, system.read);
  const outcomes: FileOutcome[] = [];
  for await (const file of filesAt(['d', 'gone'], system)) {
    if ('place' in file) outcomes.push(await search(file));
  }
  return outcomes;
}

describe('a search in workers', () => {
  it.each<[string, SearchJob]>([
    ['hits', jobFor(['weir', 'cart'])],
    ['whole posts', jobFor(['by:tove weir'], { context: { before: 0, after: 1 }, hasHeadings: false })],
    ['lines of JSON', jobFor(['weir'], { form: 'json' })],
    ['counts', { ...jobFor(['weir'], { form: 'count' }), max: 1 }],
    ['files without', jobFor(['weir'], { form: 'files-without' })],
  ])('gives %s as one without does, in the same order', async (_, job) => {
    const { workers, asked, living } = localWorkers(job);
    expect(await gathered(inWorkers(job, workers))).toEqual(await here(job));
    expect(asked.flatMap(({ tasks }) => tasks).length).toBeGreaterThan(names.length / 2);
    expect(living()).toBe(0);
  });

  it('loses one file where that ends its worker', async () => {
    const job = jobFor(['weir']);
    const bad = names[40] as string;
    const isBad = ({ tasks }: Request) =>
      tasks.some((task) => 'place' in task && task.place.kind === 'file' && task.place.path === bad);
    const outcomes = await gathered(inWorkers(job, localWorkers(job, { dies: isBad }).workers));
    const expected = await here(job);
    expect(outcomes[40]).toMatchObject({
      kind: 'error',
      error: { message: expect.stringMatching(/^Could not search `d\/040\.txt`: /u) },
    });
    expect(outcomes.toSpliced(40, 1)).toEqual(expected.toSpliced(40, 1));
  });

  it('goes on by itself where no worker can be loaded', async () => {
    const job = jobFor(['weir']);
    const { workers } = localWorkers(job, { isBroken: true });
    expect(await gathered(inWorkers(job, workers))).toEqual(await here(job));
  });

  it('ends its workers where nobody reads on', async () => {
    const job = jobFor(['weir']);
    const { workers, living } = localWorkers(job);
    const outcomes = inWorkers(job, workers);
    await outcomes.next();
    await outcomes.return(undefined);
    expect(living()).toBe(0);
  });

  it('ends with the sentence of a pattern that takes too long', async () => {
    const job = jobFor(['(\\w+)+\\.$']);
    system.files.set('d/050.txt', `${'a'.repeat(60)}!`);
    const outcomes = gathered(inWorkers(job, localWorkers(job).workers));
    await expect(outcomes).rejects.toThrow(CommandError);
    await expect(outcomes).rejects.toThrow(/^The pattern takes too long/u);
    system.files.set('d/050.txt', sampleDump);
  });
});
