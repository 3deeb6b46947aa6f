import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { buildThread, paragraph } from '../../test/build-thread.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { toActivityStreams } from './activitystreams.ts';

const as = 'https://www.w3.org/ns/activitystreams#';

/** What the vocabulary's own context says of the terms that we use; any other term is an error below. */
const vocabulary = {
  '@vocab': '_:',
  as,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['OrderedCollection', 'Note', 'Person', 'name', 'content', 'mediaType'].map((term) => [
      term,
      `as:${term}`,
    ]),
  ),
  attributedTo: { '@id': 'as:attributedTo', '@type': '@id' },
  inReplyTo: { '@id': 'as:inReplyTo', '@type': '@id' },
  orderedItems: { '@id': 'as:items', '@type': '@id', '@container': '@list' as const },
  published: { '@id': 'as:published', '@type': 'xsd:dateTime' },
  totalItems: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
};

async function expand(output: string): Promise<Record<string, unknown>> {
  const documentLoader = async (url: string) => {
    if (url !== as.slice(0, -1)) throw new TypeError(`asks for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: { '@context': vocabulary } };
  };
  const expanded: unknown[] = await jsonld.expand(JSON.parse(output), { documentLoader });
  return expanded[0] as Record<string, unknown>;
}

it('expands without a term that nobody knows', async () => {
  const expanded = await expand(toActivityStreams(buildThread(sampleThread)));
  const keys = new Set<string>();
  JSON.stringify(expanded, (key, value) => {
    if (/^[a-z_]+:/u.test(key)) keys.add(key.replace(as, 'as:'));
    return value;
  });
  expect([...keys].sort()).toMatchInlineSnapshot(`
    [
      "as:attributedTo",
      "as:content",
      "as:inReplyTo",
      "as:items",
      "as:mediaType",
      "as:name",
      "as:published",
      "as:totalItems",
      "urn:rethread:authorBasis",
      "urn:rethread:authorScore",
      "urn:rethread:datePrecision",
      "urn:rethread:replyBasis",
      "urn:rethread:replyScore",
    ]
  `);
  const [{ '@list': notes } = { '@list': [] }] = expanded[`${as}items`] as {
    '@list': Record<string, unknown>[];
  }[];
  const places = notes.map((note) => note['@id']);
  const parents = notes.map(
    (note) => (note[`${as}inReplyTo`] as { '@id': string }[] | undefined)?.[0]?.['@id'],
  );
  expect(parents.map((id) => (id === undefined ? null : places.indexOf(id)))).toEqual([null, 0, 0, 1, 3, 0]);
});

it('leaves out what is not known', () => {
  const { orderedItems } = JSON.parse(toActivityStreams(buildThread(sampleThread)));
  expect(orderedItems[2]).not.toHaveProperty('attributedTo');
  expect(orderedItems[5]).not.toHaveProperty('published');
  expect(orderedItems[1].published).toBe('2012-04-29T21:14:00Z');
});

it('writes text of the dump as text, in paragraphs and lines', () => {
  const children = [paragraph('<b>a</b> & b', { type: 'break' }, 'c'), paragraph('d')];
  const { orderedItems } = JSON.parse(toActivityStreams(buildThread({ posts: [{ children }] })));
  expect(orderedItems[0].content).toBe('<p>&#x3C;b>a&#x3C;/b> &#x26; b<br>c</p><p>d</p>');
});

it('names posts by the address that they get, which must be one', () => {
  const result = buildThread({ posts: [{ author: { name: 'Tess' }, children: [] }, { children: [] }] });
  const { id, orderedItems } = JSON.parse(toActivityStreams(result, { base: 'https://a.example/t/1' }));
  expect([id, orderedItems[0].attributedTo.id, orderedItems[1].id, orderedItems[1].inReplyTo]).toEqual([
    'https://a.example/t/1',
    'https://a.example/t/1#author-a1',
    'https://a.example/t/1#p2',
    'https://a.example/t/1#p1',
  ]);
  for (const base of ['javascript:x', 'a.example', 'https://a.example/#x', 'https://a.example/ b', 'https:'])
    expect(() => toActivityStreams(result, { base })).toThrow(RangeError);
});
