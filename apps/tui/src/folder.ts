// What can be done with folders of threads without a screen: nothing here loads Ink.
export type { FolderFile, Indexed, Summary } from './folder/folder-file.ts';
export { indexCachePath } from './folder/index-cache.ts';
export { listFolder } from './folder/list-folder.ts';
export {
  createPool,
  type Numbered,
  type SourceOf,
  type StartPoolWorker,
  type TaskOf,
} from './folder/pool.ts';
export { type FolderWorkPort, serveFolder } from './folder/serve-folder.ts';
export { workersOf } from './folder/start-worker.ts';
export type { FolderHit, FolderSkills, Searcher } from './folder/work.ts';
