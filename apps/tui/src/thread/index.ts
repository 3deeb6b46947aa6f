// What opens threads, without Ink: the command loads it where it loads the parser.
export { openLargeFile } from './open-file.ts';
export { type OpenThread, openWholeThread } from './open-thread.ts';
export { openProgressively } from './progressive-thread.ts';
