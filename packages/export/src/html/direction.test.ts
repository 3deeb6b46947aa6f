import { expect, it } from 'vitest';
import { buildThread, mark, paragraph, unresolved } from '../../test/build-thread.ts';
import { toHtml } from '../formats/html.ts';

const hebrew = '42: \u05DE\u05D9\u05DD \u05E9\u05E7\u05D8\u05D9\u05DD, waters';

it.each([
  [hebrew, '<blockquote dir="rtl">', '<ul dir="rtl">'],
  ['\u0645\u0631\u062D\u0628\u0627', '<blockquote dir="rtl">', '<ul dir="rtl">'],
  [`waters: ${hebrew}`, '<blockquote>', '<ul>'],
  ['42', '<blockquote>', '<ul>'],
])('puts the rule of a quote and the bullets of a list where %j begins', (text, quote, list) => {
  const page = toHtml(
    buildThread({
      posts: [
        {
          children: [
            { type: 'quote', source: unresolved, children: [paragraph(mark('> '), text)] },
            {
              type: 'list',
              ordered: false,
              start: null,
              children: [[paragraph(mark('- '), text)], [paragraph(mark('- '), 'Latin')]],
            },
          ],
        },
      ],
    }),
  );
  expect(page).toContain(quote);
  expect(page).toContain(list);
});
