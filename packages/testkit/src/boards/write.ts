/** Writes the boards' dumps as a corpus folder: `write.ts DIR [SEED…]`, each dump a text with its gold beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { boardDumps } from './index.ts';

const [folder, ...seeds] = process.argv.slice(2);
if (folder === undefined || seeds.some((seed) => !/^\d+$/.test(seed))) {
  console.error('usage: node write.ts DIR [SEED…]');
  process.exit(2);
}
let count = 0;
for (const seed of seeds.length > 0 ? seeds : ['1']) {
  for (const { path, text, gold } of boardDumps({ seed: Number(seed) })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    writeFileSync(file.replace(/\.txt$/, '.gold.json'), `${JSON.stringify(gold)}\n`);
    count += 1;
  }
}
console.log(`${count} dumps in ${folder}`);
