import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { areGlued, nameInLine } from './names.ts';
import { traitOf } from './traits.ts';

/** Of each post its author, and the lines from its first words to its last that are no signature. */
function postsOf(text: string): (string | undefined)[][] {
  return parse(text).thread.children.map(({ author, children }) => {
    const own = children.filter(({ type }) => type !== 'signature');
    const words = text.slice(own[0]?.position.start.offset, own.at(-1)?.position.end.offset);
    return [author?.name, ...words.split('\n').map((line) => line.trim())];
  });
}

describe('lines as browsers print them', () => {
  const kindOf = (text: string) => traitOf(text, null).kind;

  test('drawn bullets, rules and fields of forms', () => {
    expect(traitOf('      □ August 2, 2014 at 10:51', null)).toMatchObject({
      kind: 'date',
      plain: 'August 2, 2014 at 10:51',
      date: { name: null },
    });
    expect(kindOf('━'.repeat(40))).toBe('rule');
    expect(kindOf('Log in [                    ] Register')).toBe('control');
  });

  test('a row of buttons with room between, and no row of words', () => {
    expect(kindOf('Anna is offline                  Reply With Quote')).toBe('control');
    expect(kindOf('Anna was there                  Reply With Quote')).toBe('text');
  });

  test('an icon without words before a byline', () => {
    expect(traitOf('[m] Message par Anna Lemaître ven. 16 déc. 2022 - 3:34', null).date?.name).toBe(
      'Anna Lemaître',
    );
  });

  test('lines filled up with blanks', () => {
    expect(kindOf(`Posts: 348${' '.repeat(900)}`)).toBe('field');
  });
});

test('names are once what all headers glue to themselves', () => {
  const glued = { nameLeads: new Set<string>(), areNamesGlued: true };
  const nameOf = (line: string) => nameInLine(line, line, glued).text;
  expect(areGlued(['AnnaAnna', 'Bert HollowBert Hollow Keeper of the lamps'])).toBe(true);
  expect(areGlued(['Tartar', 'Bert Hollow', 'Anna'])).toBe(false);
  expect(nameOf('Bert HollowBert Hollow Keeper of the lamps')).toBe('Bert Hollow');
  expect(nameOf('Carla')).toBe('Carla');
});

test('what stands below all posts is no signature, and hides none', () => {
  const post = (name: string, day: number, words: string, signature: string[]) =>
    [
      name,
      'Member',
      `Posts: ${day * 7}`,
      `May ${day}, 2010, 12:00`,
      words,
      ...signature,
      'Website Seek',
      '',
    ].join('\n');
  const mine = ['Nothing is as simple as it was yesterday.'];
  const text = [
    post('Anna', 1, 'Has anybody raised the roof of an old mill before?', mine),
    post('Bert', 2, 'Eight of us, and a long day.', []),
    post('Anna', 3, 'That many we are, so we shall try it.', mine),
    post('Bert', 4, 'Good luck, and mind the beam.', []),
  ].join('\n');
  expect(postsOf(text)).toEqual([
    ['Anna', 'Has anybody raised the roof of an old mill before?'],
    ['Bert', 'Eight of us, and a long day.'],
    ['Anna', 'That many we are, so we shall try it.'],
    ['Bert', 'Good luck, and mind the beam.'],
  ]);
});

test('a picture may be replaced by the name above the name', () => {
  const post = (name: string, day: number, words: string) =>
    [name, '', name, '', 'Member', '', `May ${day}, 2010, 12:00`, '', words, ''].join('\n');
  const text = [
    post('Anna', 1, 'Has anybody raised the roof of an old mill before?'),
    post('Bert Hollow', 2, 'Eight of us, and a long day.'),
    post('Carla', 3, 'That many we are, so we shall try it.'),
  ].join('\n');
  expect(postsOf(text)).toEqual([
    ['Anna', 'Has anybody raised the roof of an old mill before?'],
    ['Bert Hollow', 'Eight of us, and a long day.'],
    ['Carla', 'That many we are, so we shall try it.'],
  ]);
});
