import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import config from '../../tsup.config.ts';

/** Bundles the reader on a sample dump, as it would be shipped, into a folder, and gives the path of the bundle. */
export async function buildSampleReader(folder: string): Promise<string> {
  const entry = { program: fileURLToPath(new URL('./open-sample.ts', import.meta.url)) };
  const outExtension = () => ({ js: '.mjs' });
  const options = { entry, outExtension, outDir: folder, clean: false, splitting: false };
  await build({ ...config, ...options, config: false, silent: true });
  return join(folder, 'program.mjs');
}
