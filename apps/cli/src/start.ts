import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createCachedLoader } from './code-cache.ts';

/** Runs the command, as the build has bundled it beside this file. */
export async function start(words: readonly string[]): Promise<void> {
  // Node's own folder for such things: of this user, this Node, and off where compile caches are unwanted.
  const loader = createCachedLoader(
    fileURLToPath(new URL('.', import.meta.url)),
    getCompileCacheDir() ?? null,
  );
  const { main } = loader.load('command.cjs') as typeof import('./main.ts');
  await main(words, {
    keepCode: (work) => loader.keep(work),
    worker: () => new URL('./start-worker.js', import.meta.url),
    folderWorker: () => new URL('./folder-worker.js', import.meta.url),
  });
}
