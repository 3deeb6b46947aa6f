export type { BoardLocale } from './board-words.ts';
export { chunksOf } from './chunks.ts';
export { dumpChunks, type FlattenedThread, type FlattenOptions, flatten } from './flatten.ts';
export {
  createThreadGenerator,
  type GeneratorOptions,
  generateThread,
  type ThreadGenerator,
} from './generate-thread.ts';
export type * from './generated-thread.ts';
export { type PathologicalShape, pathologicalShapes } from './pathological.ts';
export { meanThreadTime, threadTime } from './processor-time.ts';
export type * from './truth.ts';
