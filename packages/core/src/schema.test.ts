import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, wireVersion } from './index.ts';
import { jsonSchema, readDocument } from './schema.ts';

const stored = fileURLToPath(new URL('../stored/', import.meta.url));

describe('every stored version still reads', () => {
  const files = readdirSync(stored);

  test('there is one of each', () => {
    expect(files.sort()).toEqual(Array.from({ length: wireVersion }, (_, index) => `v${index + 1}.json`));
  });

  test.each(files)('%s', (file) => {
    const { thread } = readDocument(JSON.parse(readFileSync(stored + file, 'utf8')));
    expect(thread.children.length).toBeGreaterThan(0);
  });
});

test.each([
  [{ rethread: 99 }, /`rethread`/u],
  [null, /the top/u],
  [{ rethread: 1, ...parse('a'), extra: 1 }, /extra/u],
  [{ rethread: 1, thread: { type: 'post' }, diagnostics: [] }, /`thread\./u],
])('what is no stored thread is refused, and the message says where: %#', (json, message) => {
  expect(() => readDocument(json)).toThrow(TypeError);
  expect(() => readDocument(json)).toThrow(message);
});

test('the JSON Schema names its draft and describes the stored form', () => {
  expect(jsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['rethread', 'thread', 'diagnostics'],
  });
});
