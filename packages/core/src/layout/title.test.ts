import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { titleOf } from './title.ts';
import { type Trait, traitOf } from './traits.ts';

/** Reads lines as what stands above the first post, whose header begins at the line after them. */
function titleIn(...lines: string[]): string | null {
  let before: Trait | null = null;
  const traits = [...lines, 'Anna_K', 'May 1, 2010, 12:00', 'The gate was left open.'].map((line) => {
    const trait = traitOf(line, before);
    if (trait.kind !== 'blank') before = trait;
    return trait;
  });
  return titleOf(traits, { start: lines.length, anchor: lines.length + 1 })?.words ?? null;
}

describe('the title is', () => {
  test('what stands between the words of the board', () => {
    expect(titleIn('Oak Board', 'Author Topic: The goat is out  (Read 222 times)')).toBe('The goat is out');
    expect(titleIn('Oak Board', 'THREAD: THE GOAT IS OUT')).toBe('THE GOAT IS OUT');
    expect(titleIn('Oak Board', '[Solved] The goat is out')).toBe('[Solved] The goat is out');
  });

  test('the first heading, however it is marked', () => {
    expect(titleIn('Oak Board', '', '# The goat is out', '', 'Garden and yard')).toBe('The goat is out');
    expect(titleIn('Oak Board', '', 'The goat is out', '===============', '', 'Garden and yard')).toBe(
      'The goat is out',
    );
    expect(titleIn('   Oak Board', '   Help', 'Goats', '   in Garden and yard', '   all about them')).toBe(
      'Goats',
    );
  });

  test('the line above who opened the thread, though an extractor broke that', () => {
    expect(
      titleIn('Oak Board', 'Goats', "Discussion in '", 'Garden and yard', "' started by", 'Anna_K'),
    ).toBe('Goats');
    expect(titleIn('Oak Board', 'Goats', 'Thread starter', 'Anna_K', 'Start date', 'May 1, 2010')).toBe(
      'Goats',
    );
  });

  test('the end of the path that leads to it', () => {
    expect(titleIn('Oak Board', 'Oak Board › Garden › The goat', 'Garden and its friends', 'The goat')).toBe(
      'The goat',
    );
    expect(titleIn('Oak Board', '  • » Garden', '  • » The goat is out', '', 'Pages: 1')).toBe(
      'The goat is out',
    );
  });

  test('no row of buttons, no picture and no notice', () => {
    expect(titleIn('Log in Register')).toBe(null);
    expect(titleIn('[![The Oak Board](logo.png)](/)')).toBe(null);
    expect(titleIn('This board is closed to guests between nine and ten.', 'The goat is out')).toBe(
      'The goat is out',
    );
  });
});

test('what stands beside the title in its line is kept', () => {
  const post = (index: number) =>
    `Anna_K\nPosts: 12\n#${index}\nMay ${index}, 2010, 12:00\nThe gate was left open.\n`;
  const dump = `### Author Topic: **The goat is out**  (Read 222 times)\n\n${post(1)}${post(2)}`;
  const { title, furniture } = parse(dump).thread;
  expect(title?.value).toBe('The goat is out');
  expect(dump.slice(title?.position.start.offset, title?.position.end.offset)).toBe('The goat is out');
  expect(furniture.map(({ value }) => value)).toEqual(['### Author Topic: **', '**  (Read 222 times)']);
});
