import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';
import { createTranslator } from './prose.ts';

const names = new Set(['Old Harbin']);

test.each([
  ['en', 'There is no doubt that zimvo.', 'There is no doubt that zimvo.'],
  ['de', 'There is "no" doubt - that zimvo...', 'Dort ist "kein" Zweifel - dass zimvo...'],
  ['ru', 'As Zimvo said,', 'Как Зимво сказал,'],
  ['fr', 'I don\u2019t, see https://the.example/of/it @The', "Je n'est, voir https://the.example/of/it @The"],
  ['es', 'Best regards,\nOld Harbin', 'Saludos cordiales,\nOld Harbin'],
  ['ru', 'yours, Old Harbin', 'Всего доброго, Old Harbin'],
  ['ru', '* * *', '* * *'],
] as const)('%s: %s', (locale, text, expected) => {
  expect(createTranslator(locale, names).translate(text)).toBe(expected);
});

test('every language has phrases to choose from', () => {
  for (const { forums, titles, mottos } of Object.values(phrases))
    for (const list of [forums, titles, mottos]) expect(new Set(list).size).toBeGreaterThan(2);
});
