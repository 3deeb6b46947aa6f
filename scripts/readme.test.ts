import { readFileSync } from 'node:fs';
import { parse } from '@rethread/core';
import { readDialect } from '@rethread/core/schema';
import { plainText } from '@rethread/tui/plain';
import { expect, test } from 'vitest';
import { withKeyTables } from './key-table.ts';

test('the README shows what comes out', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [before = '', after] = [...readme.matchAll(/^```text\n([\s\S]*?)^```$/gmu)].map(([, text]) => text);
  expect(plainText(parse(before.replaceAll('⍽', '\u00A0')))).toBe(after);
});

test('the README describes a board that can be read', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, json = ''] = /^```json\n([\s\S]*?)^```$/mu.exec(readme) ?? [];
  const dump =
    '<< Ole, on 3 May 2011\nWho mends it?\n<< Marit, on 4 May 2011\nOle put it so:\nWho mends it?\nI do.\n';
  const { children } = parse(dump, { dialect: readDialect(JSON.parse(json)) }).thread;
  expect(children.map(({ author }) => author?.name)).toEqual(['Ole', 'Marit']);
  expect(children[1]?.children[0]?.type).toBe('quote');
});

test('the README has the keys of the reader: `npm run generate:keys`', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(withKeyTables(readme)).toBe(readme);
});
