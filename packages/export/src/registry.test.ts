import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildThread } from '../test/build-thread.ts';
import { exportThread } from './export-thread.ts';
import * as names from './index.ts';
import { formats } from './registry.ts';

it('holds every file of the folder', () => {
  const files = readdirSync(new URL('formats/', import.meta.url)).filter(
    (name) => !name.endsWith('.test.ts'),
  );
  expect(formats.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

it('says of each format what the format says of itself', async () => {
  for (const { load, ...info } of formats) expect((await load()).info).toEqual(info);
});

it('is as the generator writes it', () => {
  const script = fileURLToPath(new URL('../scripts/generate-registry.ts', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

it('names the formats in the error about an unknown one', async () => {
  const promise = exportThread(buildThread({ posts: [] }), 'docx' as never);
  await expect(promise).rejects.toThrow(
    new RangeError('Unknown format `docx`; known formats are `html`, `json`, `markdown`'),
  );
});

it('exports by id what the functions write', async () => {
  const result = buildThread({ posts: [] });
  expect(await exportThread(result, 'html', { title: 'T' })).toBe(names.toHtml(result, { title: 'T' }));
  expect(await exportThread(result, 'markdown')).toBe(names.toMarkdown(result));
  expect(await exportThread(result, 'json')).toBe(names.toJson(result));
});

it('has these public names', () => {
  expect(Object.keys(names).sort()).toEqual(['exportThread', 'formats', 'toHtml', 'toJson', 'toMarkdown']);
});
