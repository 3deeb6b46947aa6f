import { beginReading, openProgressively } from '../begin.ts';
import { openReader } from '../index.ts';
import { sampleDump } from './sample-dump.ts';

// What the test in a pseudo-terminal runs: the reader on a dump, with a line before and a line after it.
console.log('before the reader');
const ending = await openReader(beginReading({ thread: openProgressively(sampleDump, 'mill.txt') }));
console.log(`left by ${ending}`);
