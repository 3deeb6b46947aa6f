import { readFileSync } from 'node:fs';
import { parse } from '@rethread/core';
import { plainText } from '@rethread/tui/plain';
import { expect, test } from 'vitest';

test('the README shows what comes out', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [before = '', after] = [...readme.matchAll(/^```text\n([\s\S]*?)^```$/gmu)].map(([, text]) => text);
  expect(plainText(parse(before.replaceAll('⍽', '\u00A0')))).toBe(after);
});
