import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dialects, inspect, parse } from '../index.ts';
import { expectLossless } from './tree-facts.ts';

const root = fileURLToPath(new URL('../../../../fixtures/', import.meta.url));

/** `fixtures/<dialect>/<case>/`: a dump, and the outline of its tree. */
const fixtures = dialects.flatMap(({ id }) =>
  readdirSync(root + id).map((name) => ({ dialect: id, name, folder: `${root}${id}/${name}` })),
);

test('every folder of fixtures belongs to a dialect', () => {
  expect(readdirSync(root).sort()).toEqual(dialects.map(({ id }) => id).sort());
});

describe.each(fixtures)('$dialect: $name', ({ dialect, folder }) => {
  const source = readFileSync(`${folder}/input.txt`, 'utf8');

  test('is read as what it is, and nothing is lost', () => {
    const { thread } = parse(source);
    expect(thread.dialect.id).toBe(dialect);
    expectLossless(source, thread);
  });

  test('has the tree that stands beside it', async () => {
    await expect(inspect(parse(source))).toMatchFileSnapshot(`${folder}/tree.txt`);
  });
});
