import { chunksOf, dumpChunks, pathologicalShapes } from '@rethread/testkit';
import { createParser } from '../parse.ts';

// Run by memory.test.ts in a process of its own, with `--expose-gc`: node memory-probe.ts SHAPE LENGTH

/** What the probe prints, in bytes. */
export interface MemoryReport {
  /** What lives just before the end, less the finished tree: the index of quotes, and whatever else is kept. */
  beyondTree: number;
  /** The finished tree alone. */
  tree: number;
  postCount: number;
}

const CHUNK_SIZE = 16_384;

function* chunks(shape: string, length: number): Generator<string, void, void> {
  if (shape === 'generated thread') return yield* dumpChunks(length, { seed: 1 });
  const known = pathologicalShapes.find(({ name }) => name === shape);
  if (known === undefined) throw new RangeError(`Unknown shape ${shape}`);
  yield* chunksOf(known.text(length), [CHUNK_SIZE]);
}

/** Bytes in use once all that can be collected is. */
function bytesInUse(): number {
  for (let turn = 0; turn < 3; turn += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function measure(shape: string, length: number): MemoryReport {
  const before = bytesInUse();
  let parser: ReturnType<typeof createParser> | undefined = createParser({ dialect: 'xenforo' });
  for (const chunk of chunks(shape, length)) parser.write(chunk);
  const atEnd = bytesInUse() - before;
  const result = parser.end();
  parser = undefined;
  const tree = bytesInUse() - before;
  // Used once more, so that the tree is alive until here.
  if (result.thread.position.end.offset < length * 0.7)
    throw new RangeError('The input is shorter than asked for');
  return { beyondTree: atEnd - tree, tree, postCount: result.thread.children.length };
}

// The first run compiles code and fills caches, which would count as growth.
const [shape = '', length = '0'] = process.argv.slice(2);
measure(shape, 50_000);
process.stdout.write(JSON.stringify(measure(shape, Number(length))));
