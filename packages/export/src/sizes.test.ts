import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type BundleSize, bundleFormat } from '../test/bundle-format.ts';
import { formats } from './registry.ts';

/** How many times its recorded size a format may have: libraries are pinned, so that only our own growth comes near. */
const HEADROOM = 1.15;

/** What to do where a test here fails and the size is meant. */
const update = '`npx node packages/export/scripts/measure-sizes.ts --update` records the sizes of today';

const recorded = JSON.parse(readFileSync(new URL('../sizes.json', import.meta.url), 'utf8')) as Record<
  string,
  BundleSize | undefined
>;

it.each(formats)('$id comes alone and is no larger than it was', async ({ id }) => {
  const { raw, gzip, modules } = await bundleFormat(id);
  const foreign = modules.filter(
    (path) =>
      /\/node_modules\/zod\/|^node_modules\/zod\/|\/(?:registry|write|check-options)\.ts$/u.test(path) ||
      (/^packages\/export\/src\/formats\//u.test(path) && !path.endsWith(`/${id}.ts`)),
  );
  expect(foreign, 'code that other formats or the command need').toEqual([]);
  const size = recorded[id];
  if (!size) throw new Error(`sizes.json does not know the format \`${id}\`; ${update}`);
  expect(raw, `bytes of minified code; ${update}`).toBeLessThanOrEqual(size.raw * HEADROOM);
  expect(gzip, `bytes under gzip; ${update}`).toBeLessThanOrEqual(size.gzip * HEADROOM);
});

it('has sizes of formats that there are', () => {
  expect(Object.keys(recorded).sort(), update).toEqual(formats.map(({ id }) => id).sort());
});
