import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createCachedLoader } from './code-cache.ts';

// What the command has compiled is kept for its workers too; each thread must ask for it.
enableCompileCache();
createCachedLoader(fileURLToPath(new URL('.', import.meta.url)), getCompileCacheDir() ?? null).load(
  'worker.cjs',
);
