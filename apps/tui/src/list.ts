// What lists threads and paints the first screen of the list, without Ink.
export { type BegunList, beginList, type ListOptions } from './folder/begin-list.ts';
export { createListKeymap } from './folder/list-commands.ts';
export { readMarks } from './folder/read-marks.ts';
export { startFolder } from './folder/start-folder.ts';
export { workerCount, workersOf } from './folder/start-worker.ts';
export type { Memory } from './memory/open-memory.ts';
