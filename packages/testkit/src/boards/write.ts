/** Writes the boards' dumps as a corpus folder: `write.ts DIR [SEED]`, each dump a text with its gold beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { boardDumps } from './index.ts';

const [folder, seed = '1'] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(seed)) {
  console.error('usage: node write.ts DIR [SEED]');
  process.exit(2);
}
const dumps = boardDumps({ seed: Number(seed) });
for (const { path, text, gold } of dumps) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(file.replace(/\.txt$/, '.gold.json'), `${JSON.stringify(gold)}\n`);
}
console.log(`${dumps.length} dumps in ${folder}`);
