import { describe, expect, test } from 'vitest';
import { createParser, type ParseOptions, parse } from '../parse.ts';
import { readDialect } from '../schema.ts';
import type { OwnDialect } from './own.ts';

const harbour: OwnDialect = {
  id: 'harbour',
  postStart: ['<< %n, on %d', '<< No. %i'],
  labels: {
    quote: ['%n put it so:'],
    fields: { location: ['Berth'] },
    userTitles: ['Harbour master'],
  },
};

const dump = `Mooring fees

<< Ole, on 3 May 2011

Who sets the mooring fees? They went up again, and nobody was told about it.
<< Marit, on 4 May 2011

Ole put it so:
They went up again, and nobody was told about it.
The council did, in March.
`;

describe("a board of the caller's own", () => {
  const { thread } = parse(dump, { dialect: harbour });

  test('is named and certain', () => {
    expect(thread.dialect).toEqual({ id: 'harbour', score: 1 });
  });

  test('has posts where its lines open them, with name and date', () => {
    expect(thread.title?.value).toBe('Mooring fees');
    expect(thread.children.map(({ author, date }) => [author?.name, date?.iso])).toEqual([
      ['Ole', '2011-05-03'],
      ['Marit', '2011-05-04'],
    ]);
  });

  test('a line that only numbers a post', () => {
    const numbers = parse('<< No. 7\nWords.\n<< No. 8\nMore words.\n', { dialect: harbour }).thread.children;
    expect(numbers.map(({ number }) => number?.value)).toEqual(['7', '8']);
  });

  test('ends posts with a separator, before which nothing is dropped', () => {
    const own = { id: 'rules', separator: '= = =' };
    const { children } = parse('One.\n= = =\nTwo.\n= = =\n', { dialect: own }).thread;
    expect(children.length).toBe(2);
  });

  test('without marks of its own is learned with its words', () => {
    const { thread: seen } = parse('Words.\n', {
      dialect: { id: 'quay', labels: { quote: ['%n put it so:'] } },
    });
    expect(seen.dialect).toEqual({ id: 'quay', score: 1 });
  });

  test('its words are read with no other dump, though parsers take turns', () => {
    const word = 'Ole\n\nHarbour master\nI say so.\n\u00A0\n';
    const title = ({ dialect }: ParseOptions) =>
      parse(`Title\n\nWords.\n\u00A0\n\n${word}`, dialect === undefined ? {} : { dialect }).thread.children[1]
        ?.userTitle?.value;
    const own: OwnDialect = { ...harbour, postStart: [], separator: '\u00A0', title: 'first-line' };
    expect(title({})).toBeUndefined();
    expect(title({ dialect: own })).toBe('Harbour master');
    expect(title({})).toBeUndefined();
    const parser = createParser({ dialect: own });
    parser.write('Title\n\nWords.\n\u00A0\n');
    parse(dump);
    parser.write(`\n${word}`);
    expect(parser.end().thread.children[1]?.userTitle?.value).toBe('Harbour master');
  });

  test('what is neither a name nor a board is a mistake of the caller', () => {
    expect(() => parse('', { dialect: 7 as unknown as string })).toThrow(TypeError);
    expect(() => parse('', { dialect: null as unknown as string })).toThrow(TypeError);
  });
});

describe('readDialect', () => {
  test('gives back what is one', () => {
    expect(readDialect(JSON.parse(JSON.stringify(harbour)))).toEqual(harbour);
  });

  test.each([
    [{}, 'at `id`'],
    [{ id: 'Harbour Board' }, 'at `id`, must be of small letters'],
    [{ id: 'a', seperator: '=' }, 'at the top'],
    [{ id: 'a', postStart: 'x' }, 'at `postStart`'],
    [{ id: 'a', postStart: ['%n %d'] }, 'at `postStart.0`, must have text of its own'],
    [{ id: 'a', labels: { quote: ['%n put\nit so:'] } }, 'at `labels.quote.0`, must be one line'],
    [{ id: 'a', labels: { fields: { place: ['Berth'] } } }, 'at `labels.fields`'],
    [null, 'at the top'],
  ])('says where %j is none', (json, place) => {
    expect(() => readDialect(json)).toThrow(TypeError);
    expect(() => readDialect(json)).toThrow(`Not a dialect: ${place}`);
  });
});
