import { expect, test } from 'vitest';
import { learned } from '../dialects/learned.ts';
import { markAttribution } from '../layout/mark-attribution.ts';
import { traitOf } from '../layout/traits.ts';
import { splitLines } from '../source/lines.ts';
import { settleAttributions } from './attributions.ts';
import { classifyLine } from './classify.ts';
import type { LineToken } from './kinds.ts';

/** What the lines of a body become: kinds with texts, and the name and date of attributions. */
function settled(text: string, names: string[] = []): string[] {
  const tokens = splitLines(text);
  for (const token of tokens) {
    classifyLine(token, learned);
    markAttribution(token, traitOf(token.text, null));
  }
  return settleAttributions(tokens, new Set(names)).map(shown);
}

function shown({ kind, text, fact }: LineToken): string {
  const attribution = kind === 'Attribution' ? fact?.attribution : null;
  if (!attribution) return `${kind} ${text}`;
  const { name, date, rest } = attribution;
  return `by ${name || 'nobody'}${date ? ` on ${date.raw}` : ''}: ${[text, ...rest.map((line) => line.text)].join(' / ')}`;
}

test('an attribution may be broken anywhere', () => {
  expect(settled('Ann\nwrote:\n↑\nIt held.')).toEqual(['by Ann: Ann / wrote: / ↑', 'Text It held.']);
  expect(settled('Quote:\nOriginally Posted by\nAnn\nView Post\nIt held.')).toEqual([
    'by Ann: Quote: / Originally Posted by / Ann / View Post',
    'Text It held.',
  ]);
  expect(settled('Ann hat geschrieben: ↑\n12 Jan 2018, 12:27\nEs hält.')).toEqual([
    'by Ann on 12 Jan 2018, 12:27: Ann hat geschrieben: ↑ / 12 Jan 2018, 12:27',
    'Text Es hält.',
  ]);
  expect(settled('(18-02-2015, 21:35)\nAnn schrieb:\nEs hält.')).toEqual([
    'by Ann on 18-02-2015, 21:35: (18-02-2015, 21:35) / Ann schrieb:',
    'Text Es hält.',
  ]);
});

test('one that stands before words in their line is parted from them', () => {
  expect(settled('(18-02-2015, 21:35)Ann schrieb:Es hält.')).toEqual([
    'by Ann on 18-02-2015, 21:35: (18-02-2015, 21:35)Ann schrieb:',
    'Text Es hält.',
  ]);
  // Without a date only where somebody is called so.
  expect(settled('Ann wrote:It held.')).toEqual(['Text Ann wrote:It held.']);
  expect(settled('Ann wrote:It held.', ['ann'])).toEqual(['by Ann: Ann wrote:', 'Text It held.']);
});

test('a name with a colon introduces a quote of who is known, or with an arrow', () => {
  expect(settled('Ann:\nIt held.')).toEqual(['Text Ann:', 'Text It held.']);
  expect(settled('Ann:\nIt held.', ['ann'])).toEqual(['by Ann: Ann:', 'Text It held.']);
  expect(settled('Ann:\n↑\nIt held.')).toEqual(['by Ann: Ann: / ↑', 'Text It held.']);
});

test('what does not become whole stays text', () => {
  expect(settled('Originally Posted by')).toEqual(['Text Originally Posted by']);
  expect(settled('wrote:\nIt held.')).toEqual(['Text wrote:', 'Text It held.']);
});

test('the second part of a line keeps its place in the source', () => {
  const [token] = splitLines('(18-02-2015, 21:35)Ann schrieb:Es hält.');
  if (token === undefined) throw new Error('no line');
  classifyLine(token, learned);
  markAttribution(token, traitOf(token.text, null));
  const [, words] = settleAttributions([token], new Set());
  expect([words?.text, words?.offset, words?.indent]).toEqual(['Es hält.', 31, 31]);
});
