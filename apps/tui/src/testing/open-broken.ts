import { parse } from '@rethread/core';
import { beginReading, openWholeThread } from '../begin.ts';
import { openReader } from '../index.ts';
import { sampleDump } from './sample-dump.ts';

// What a test in a pseudo-terminal runs: the reader on a thread whose last post cannot be drawn.
const result = parse(sampleDump);
Object.defineProperty(result.thread.children.at(-1), 'children', {
  get() {
    throw new Error('the post is broken');
  },
});
console.log('before the reader');
try {
  await openReader(beginReading({ thread: openWholeThread(result.thread, 'mill.txt') }));
} catch (error) {
  console.log(`failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
