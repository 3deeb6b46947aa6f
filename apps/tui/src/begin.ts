// What opens threads and paints the first screen, without Ink: the command loads it where it loads the parser.
export { type BegunReading, beginReading, type ReadingOptions } from './begin-reading.ts';
export { openLargeFile } from './thread/open-file.ts';
export { type OpenThread, openWholeThread } from './thread/open-thread.ts';
export { openProgressively } from './thread/progressive-thread.ts';
