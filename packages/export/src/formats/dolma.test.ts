import { execFileSync } from 'node:child_process';
import { parse } from '@rethread/core';
import { arbitraryDumps } from '@rethread/testkit/arbitraries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildThread } from '../../test/build-thread.ts';
import { cutSpans, readDolma } from '../../test/inspectors/dolma.ts';
import { isInstalled } from '../../test/installed.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { codePointCounter, piecesOf } from '../dolma/code-points.ts';
import { toDolma } from './dolma.ts';

const dump =
  'Leaks \u{1F6A4}\n\nTess\n\nBanned\nThe boat \u{1F6A4} leaks, about a bucket a minute by my watch.\n\u00A0\n\n' +
  'bob77\n\nBanned\nThe boat \u{1F6A4} leaks, about a bucket a minute by my watch.\nPump \u{1F600} it.\n\u00A0\nTop';

it('marks in the untouched dump what is what, in code points', () => {
  const { document, attributes } = readDolma(toDolma(parse(dump), { source: dump }));
  expect(document.text).toBe(dump);
  const leak = 'The boat \u{1F6A4} leaks, about a bucket a minute by my watch.';
  const cut = (name: string) => cutSpans(dump, attributes[`rethread__${name}`]);
  expect(cut('own')).toEqual([leak, 'Pump \u{1F600} it.']);
  expect(cut('quoted')).toEqual([leak]);
  expect(cut('authors')).toEqual(['Tess', 'bob77']);
  expect(cut('furniture')).toContain('Top');
  expect(cut('posts').map((post) => post.split('\n')[0])).toEqual(['Tess', 'bob77']);
  expect(attributes['rethread__authors']?.every(([, , score]) => score > 0.5)).toBe(true);
});

it('leaves every dump as it is, and puts one together from the tree where none is given', () => {
  fc.assert(
    fc.property(arbitraryDumps, (text) => {
      const result = parse(text);
      const given = readDolma(toDolma(result, { source: text }));
      expect(given.document.text).toBe(text);
      expect(given.document.metadata['text_is_dump']).toBe(true);
      const posts = cutSpans(text, given.attributes['rethread__posts']);
      expect(posts).toEqual(
        result.thread.children.map(({ position }) => text.slice(position.start.offset, position.end.offset)),
      );
    }),
    { numRuns: 50 },
  );
  const { document, attributes } = readDolma(toDolma(buildThread(sampleThread)));
  expect(document.metadata['text_is_dump']).toBe(false);
  expect(cutSpans(document.text, attributes['rethread__authors'])).toContain('Towpath Tess');
  expect(cutSpans(document.text, attributes['rethread__quoted'])[3]).toContain('seal it with?');
});

it('has the keys that the toolkit asks for, and dates only where they are known', () => {
  const { document } = readDolma(
    toDolma(buildThread(sampleThread), { added: '2026-05-01', corpus: 'locks' }),
  );
  expect(document).toMatchObject({
    source: 'locks',
    added: '2026-05-01',
    created: '2012-04-29T00:00:00.000Z',
  });
  expect(readDolma(toDolma(parse(dump))).document).not.toHaveProperty('created');
});

it('counts as Python does, halves of characters too', () => {
  const text = 'a\u{1F600}\uD83Db\uDE00';
  expect([0, 1, 2, 3, 4, 5, 6, 99].map(codePointCounter(text))).toEqual([0, 1, 1, 2, 3, 4, 5, 5]);
});

it('takes a character whose halves come in two parts for one', () => {
  const parts = ['a\u{D83D}', '\u{DE00}b', '\u{D83D}'];
  expect([...piecesOf(parts)].join('|')).toBe(parts.join(''));
  const long = ['x'.repeat(65_535), '\u{1F600}y'];
  expect([...piecesOf(long)]).toEqual([`${long[0]}\u{1F600}y`]);
  expect([...piecesOf([`${long[0]}\u{1F600}y`])].map(({ length }) => length)).toEqual([65_538]);
  expect([...piecesOf(['x'.repeat(131_073)])].map(({ length }) => length)).toEqual([65_536, 65_536, 1]);
});

const cut = `
import json, sys
document, attributes = (json.loads(line) for line in sys.stdin)
print(ascii([document['text'][s:e] for s, e, _ in attributes['attributes']['rethread__own']][1]))`;

if (isInstalled('python3', '-c', '1')) {
  it('is cut by Python where it should be', () => {
    const input = toDolma(parse(dump), { source: dump })
      .map(({ content }) => content)
      .join('');
    expect(execFileSync('python3', ['-c', cut], { input, encoding: 'utf8' })).toBe(
      "'Pump \\U0001f600 it.'\n",
    );
  });
}
