import { readFileSync } from 'node:fs';
import { beginReading, openProgressively } from '../begin.ts';
import { openReader } from '../index.ts';
import { sampleDump } from './sample-dump.ts';

// What the tests in a pseudo-terminal run: the reader on a dump, with a line before and a line after it. The dump may be
// a file, named behind it.
const dumpPath = process.argv[2];
const source = dumpPath === undefined ? sampleDump : readFileSync(dumpPath, 'utf8');
console.log('before the reader');
const ending = await openReader(
  beginReading({
    thread: openProgressively(source, 'mill.txt'),
    ...(dumpPath === undefined ? {} : { dumpPath }),
  }),
);
console.log(`left by ${ending}`);
