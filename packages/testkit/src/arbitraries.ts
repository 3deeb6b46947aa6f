import * as fc from 'fast-check';
import { chunksOf } from './chunks.ts';
import { type FlattenedThread, type FlattenOptions, flatten } from './flatten.ts';
import { type GeneratorOptions, generateThread } from './generate-thread.ts';

/** A generated thread, how it was made, and its dump. */
export interface ArbitraryThread extends FlattenedThread {
  generator: GeneratorOptions;
  postCount: number;
  page: FlattenOptions;
}

/** Lines long enough to be quoted; drawn again and again, so that arbitrary dumps hold repeats of every kind. */
const sentences = [
  'The old boiler under the north stairs was never meant to run through a whole winter.',
  'My neighbour keeps eleven hens and a goose that thinks it is a dog, which it is not.',
  'If you varnish the hull before the first frost, the second coat will never set properly.',
  'The old boiler under the north stairs was never meant to be more than an ornament, they say.',
  'Nobody who has carried a piano up four floors would ask for it to be carried down again!',
];

const names = ['Anna_K', 'Sam R.', 'bob77', 'Old Trapper', 'Banned', '\u540D\u524D', 'a', '@', ''];

const labels = [
  'Last edited:',
  'Last edited: Nov 26, 2008',
  'Zuletzt bearbeitet:',
  'Reactions: bob77, Anna_K and 3 others',
  '  \u2022 Like',
  'Click to expand...',
  'Joined',
  'Nov 26, 2008',
  '2,582',
  'Messages',
  'Banned',
  'Member',
  'Senior Member',
  'Gesperrt',
  'Top',
  'Oben',
  'Thread starter Anna_K',
  'Edit:',
  'Edit: I was wrong about the goose.',
  'yours,',
  'Cheers,',
  '  \u2022 #31',
  'Share:',
  '\u2022 Rules!',
];

const marks = [
  '***',
  '---',
  '=====',
  '____________',
  '-- ',
  '```',
  '[code]',
  '[/code]',
  '[quote]',
  '[QUOTE="Anna_K, post: 3"]',
  '[/quote]',
  '>',
  '> ',
  '>>>',
  '  \u2022 ',
  '- ',
  '1. ',
  '12) ',
  '  3. an item',
  '  \u2022 an item',
  '@Anna_K',
  '@',
  'https://',
  'https://a.example/b?c=[d](e).',
  'www.',
  'www.a.example',
  'ann@a.example',
  ':)',
  ':wink:',
  '[b]',
  '[/b]',
  '[url=http://a.example]',
  '[',
  ']',
  ':',
  '://',
  '\\',
  '*',
  '_',
  '<script>alert(1)</script>',
  '&amp;',
];

const oddUnits = [
  '\0',
  '\u0007',
  '\u001B[31m',
  '\u0085',
  '\u00AD',
  '\u200B',
  '\u200F',
  '\u2028',
  '\u2029',
  '\u202E',
  '\u3000',
  '\uFEFF',
  '\uFFFD',
  '\r',
  '\t',
  '\v',
  '\f',
  '\uD83D',
  '\uDE42',
  '\u{1F642}',
  'e\u0301',
  '\u0130',
  '\u00DF',
  '\uFB01',
  '__proto__',
  'constructor',
  'toString',
];

const word = fc.oneof(
  fc.constantFrom('a', 'of', 'Top', 'goose', '\u201Cboiler\u201D', "don't", 'don\u2019t', '...', '7'),
  fc.constantFrom(...oddUnits),
);

const prose = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 3 })
      .map((parts) => parts.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...sentences), fc.nat(90))
      .map(([text, at]) => `${text.slice(0, at)}\n${text.slice(at)}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...sentences), fc.nat(90)).map(([text, at]) => text.slice(at)),
  },
  { weight: 2, arbitrary: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')) },
);

const line = fc.oneof(
  { weight: 5, arbitrary: prose },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constant('\u00A0') },
  { weight: 2, arbitrary: fc.constantFrom(...labels) },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => `\n${name}\n\nBanned`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(' said:', ' schrieb:', ' wrote:'))
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('> ', '>> ', '>', '> > >'), prose).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...marks), prose).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...oddUnits), prose, fc.constantFrom(...oddUnits))
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' ',
      '\t',
      '\u00A0\u00A0',
      ' \u00A0',
      '\u00A0 ',
      '\u00A0x',
      '\u200B',
      '\uFEFF',
    ),
  },
);

const ending = fc.oneof(
  { weight: 12, arbitrary: fc.constant('\n') },
  { weight: 2, arbitrary: fc.constant('\r\n') },
  fc.constantFrom('\r', '', '\n\r\n'),
);

/** Dumps that no board printed but any might: every mark that means something, in any order, and plain noise. */
export const arbitraryDumps: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.tuple(line, ending), { maxLength: 40 }).map((lines) => lines.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...oddUnits, '\n', '\u00A0\n'), { maxLength: 60 })
      .map((units) => units.join('')),
  },
);

/** Threads of up to 14 posts with everything the generator knows, and their dumps. */
export const arbitraryThreads: fc.Arbitrary<ArbitraryThread> = fc
  .record({
    generator: fc.record({
      seed: fc.integer(),
      quotes: fc.constantFrom(0, 0.4, 0.8, 1),
      attributions: fc.constantFrom(0, 0.5, 1),
      alterations: fc.constantFrom(0, 0.3, 1),
      headers: fc.constantFrom(0, 0.3, 1),
      signOffs: fc.constantFrom(0, 0.3, 0.8),
      edits: fc.constantFrom(0, 0.1, 0.6),
      extras: fc.constantFrom(0, 0.1, 0.5),
    }),
    postCount: fc.integer({ min: 1, max: 14 }),
    page: fc.record({ locale: fc.constantFrom('en', 'de'), hasFooter: fc.boolean() }),
  })
  .map(({ generator, postCount, page }) => ({
    generator,
    postCount,
    page,
    ...flatten(generateThread(generator, postCount), page),
    // A failed run prints how to make the thread, not all of its text.
    [fc.toStringMethod]: () =>
      `flatten(generateThread(${fc.stringify(generator)}, ${postCount}), ${fc.stringify(page)})`,
  }));

/** Ways to cut a text into chunks: a function from the text to its pieces, which joined are the text. */
export const arbitraryChunkings: fc.Arbitrary<(text: string) => string[]> = fc
  .oneof(
    fc.constant([1]),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 }),
    fc.constant([100_000]),
  )
  .filter((sizes) => sizes.some((size) => size > 0))
  .map((sizes) =>
    Object.assign((text: string) => chunksOf(text, sizes), {
      toString: () => `chunks of ${sizes.join(', ')}`,
    }),
  );
