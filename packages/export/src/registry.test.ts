import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildThread } from '../test/build-thread.ts';
import * as names from './index.ts';
import { formats } from './registry.ts';
import { write, writeTo } from './write.ts';

it('holds every file of the folder', () => {
  const files = readdirSync(new URL('formats/', import.meta.url)).filter(
    (name) => !name.endsWith('.test.ts'),
  );
  expect(formats.map(({ id }) => id)).toEqual(files.map((name) => name.slice(0, -'.ts'.length)).sort());
});

it('says of each format what the format says of itself', async () => {
  for (const { load, options, ...info } of formats) {
    const module = await load();
    expect({ ...module.info, options: module.options }).toEqual({ ...info, options });
  }
});

it('is as the generator writes it', () => {
  const script = fileURLToPath(new URL('../scripts/generate-registry.ts', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

it('names the formats in the error about an unknown one', async () => {
  const promise = write(buildThread({ posts: [] }), 'docx' as never);
  await expect(promise).rejects.toThrow(
    new RangeError(
      `Unknown format \`docx\`; known formats are ${formats.map(({ id }) => `\`${id}\``).join(', ')}`,
    ),
  );
});

it('exports by id what the functions write', async () => {
  const result = buildThread({ posts: [] });
  expect(await write(result, 'html', { title: 'T' })).toBe(names.toHtml(result, { title: 'T' }));
  expect(await write(result, 'markdown')).toBe(names.toMarkdown(result));
  expect(await write(result, 'json')).toBe(names.toJson(result));
});

it.each([
  ['html', { titel: 'T' }, 'Format `html` has no option `titel`; it has `title`, `theme`, `css`, `template`'],
  ['html', { title: 1 }, 'Option `title` of format `html` must be a text'],
  ['json', { title: 'T' }, 'Format `json` has no option `title`; it has none'],
])('says of options for %s what is wrong: %j', async (id, options, message) => {
  await expect(write(buildThread({ posts: [] }), id as 'html', options as never)).rejects.toThrow(
    new RangeError(message),
  );
});

it('writes part by part, and waits where nothing more is wanted', async () => {
  const result = buildThread({ posts: [] });
  const parts: unknown[] = [];
  let waits = 0;
  await writeTo(result, 'json', {
    write: (chunk) => {
      parts.push(chunk);
      return false;
    },
    once: (_, listener) => {
      waits += 1;
      setImmediate(listener);
    },
  });
  expect(parts.join('')).toBe(names.toJson(result));
  expect(waits).toBe(parts.length);
});

it('has these public names', () => {
  expect(Object.keys(names).sort()).toEqual([
    'formats',
    'toActivityStreams',
    'toBbcode',
    'toChat',
    'toConvokit',
    'toDolma',
    'toEpub',
    'toHtml',
    'toJson',
    'toJsonl',
    'toMarkdown',
    'toMarkdownPosts',
    'toMbox',
    'write',
    'writeTo',
  ]);
});
