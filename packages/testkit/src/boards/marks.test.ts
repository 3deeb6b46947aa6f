import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedAroundMarks, createMarker, findMarks, type Mark, withoutMarks } from './marks.ts';

const mark: Mark = { role: 'text', post: 0, quotes: [] };

test('marks stand inside the blanks round a text, and are found where the text is', () => {
  const marker = createMarker();
  const page = `<p>${marker.mark(mark, 'a & b').html}, ${marker.mark(mark, ' c \n').html}</p>`;
  expect(withoutMarks(page)).toBe('<p>a &amp; b,  c \n</p>');
  expect(findMarks(page, marker.marks).map(({ at }) => withoutMarks(page).slice(...at))).toEqual([
    'a &amp; b',
    'c',
  ]);
});

test('a text of blanks gets no marks, and a mark that lost its other half is not found', () => {
  const marker = createMarker();
  expect(marker.mark(mark, ' \n').html).toBe(' \n');
  const { html } = marker.mark(mark, 'cut off');
  expect(findMarks(html.slice(0, 5), marker.marks)).toEqual([]);
  expect(findMarks(html.slice(2), marker.marks)).toEqual([]);
  expect(findMarks(html + html, marker.marks).map(({ at }) => at)).toEqual([[0, 7]]);
});

test('what is inserted into a text is inserted between marks as it is without them', () => {
  const escapes = (text: string) => text.replaceAll(/[*\\]/g, '\\$&').replace(/^-/, '\\-');
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[-a*\\ ]{0,4}$/), { maxLength: 6 }), (texts) => {
      const marker = createMarker();
      const page = texts.map((text) => marker.mark(mark, text).html).join('');
      const changed = changedAroundMarks(page, escapes);
      expect(withoutMarks(changed)).toBe(escapes(withoutMarks(page)));
      expect(changed.length - withoutMarks(changed).length).toBe(page.length - withoutMarks(page).length);
    }),
  );
});
