import { parentPort } from 'node:worker_threads';
import { type FolderWorkPort, serveFolder } from '../folder/serve-folder.ts';
import { plainSkills } from './local-worker.ts';

// What the workers of the list run in its test.
serveFolder(parentPort as FolderWorkPort, plainSkills);
