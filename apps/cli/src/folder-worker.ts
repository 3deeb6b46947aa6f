import { parentPort, workerData } from 'node:worker_threads';
import { type FolderWorkPort, serveFolder } from '@rethread/tui/folder';
import { createFolderSkills } from './folder-skills.ts';
import type { LoadedDialect } from './load-dialect.ts';

// What the workers of the list run: it is a file of its own in the bundle. They are given the dialect.
serveFolder(parentPort as FolderWorkPort, createFolderSkills(workerData as LoadedDialect));
