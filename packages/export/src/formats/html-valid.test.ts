import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@rethread/core';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { toHtml } from './html.ts';

// All that is recommended but matters of taste: the doctype may have any case; titles are as long, and lines of code end as,
// the dump has them.
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

function complaints(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
  );
}

const fixtures = new URL('../../../../fixtures/', import.meta.url);

it('finds what is wrong', () => {
  const page = toHtml(buildThread(sampleThread));
  expect(complaints(page)).toEqual([]);
  expect(complaints(page.replace('</article>', ''))).not.toEqual([]);
});

it('has nothing to say about the pages of hostile and invented dumps', () => {
  const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' });
  const dumps = names
    .filter((name) => name.endsWith('input.txt'))
    .map((name) => readFileSync(new URL(name, fixtures), 'utf8'));
  expect([hostileDump, '', ...dumps].flatMap((dump) => complaints(toHtml(parse(dump))))).toEqual([]);
}, 60_000);

it('has nothing to say about any tree', () => {
  fc.assert(
    fc.property(arbitraryThread, (result) => {
      expect(complaints(toHtml(result))).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);
