import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));

test('a folder is read with the folders below it, each dump with its gold', () => {
  const dumps = readCorpus(fixtures);
  expect(dumps.map(({ path }) => path.replaceAll('\\', '/'))).toEqual(['xenforo/sample-thread/input.txt']);
  const [{ text, gold } = { text: '', gold: undefined }] = dumps;
  expect(gold?.posts).toHaveLength(17);
  expect(gold?.titleSpan && text.slice(...gold.titleSpan)).toBe(gold?.title);
  for (const { body, signOff } of gold?.posts ?? []) {
    expect(text.slice(body[1])).toMatch(/^\n\u00A0\n/u);
    if (signOff) expect(signOff[1]).toBe(body[1]);
  }
});

test('a folder that is not there holds nothing', () => {
  expect(readCorpus(`${fixtures}/no-such-folder`)).toEqual([]);
});
