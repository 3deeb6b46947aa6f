import { expect, test } from 'vitest';
import { alignDump } from './align.ts';
import {
  author,
  date,
  dump,
  goldPost,
  paragraph,
  positionOf,
  post,
  quote,
  signature,
  spanIn,
  thread,
} from './invented.ts';
import { indexLines } from './line-index.ts';
import { labelKnown, labelPredicted } from './line-labels.ts';

const lines = [
  'A barn',
  'Bob 3 May',
  'Farmer',
  'Ann wrote:',
  'Cy wrote:',
  'Both.',
  'Tin?',
  '',
  'Slate.',
  'Bobs barns',
  'Top',
];
const text = lines.join('\n');
const at = (passage: string) => spanIn(text, passage);
const from = (first: string, last: string) => [at(first)[0], at(last)[1]] as const;

test('what each line is in the gold', () => {
  const { gold } = dump(
    text,
    [
      goldPost(7, from('Ann wrote', 'Slate.'), {
        author: { name: 'Bob', span: at('Bob ') },
        date: { text: '3 May', iso: null, span: at('3 May') },
        userTitle: { value: 'Farmer', span: at('Farmer') },
        signature: { span: at('Bobs barns') },
        quotes: [
          { span: from('Cy wrote', 'Tin?'), depth: 1, source: null },
          { span: at('Both.'), depth: 2, source: null },
        ],
      }),
    ],
    { title: 'A barn', titleSpan: at('A barn'), chrome: [at('Top')] },
  );
  const labels = labelKnown(alignDump(text, gold, null), indexLines(text));
  expect(lines.map((_, line) => labels.get(line + 1))).toEqual([
    'title',
    '7     author, date',
    '7     user title',
    '7   ┌ text',
    '7   │ quote',
    '7   │ quote 2',
    '7   │ quote',
    '7   │',
    '7   └ text',
    '7     signature',
    'furniture',
  ]);
});

test('what each line was read as', () => {
  const attribution = (passage: string) =>
    ({
      type: 'attribution',
      name: '',
      author: null,
      date: null,
      number: null,
      value: passage,
      position: positionOf(at(passage)),
    }) as const;
  const inner = { ...quote([paragraph(at('Both.'))]), attribution: attribution('Cy wrote:') };
  const outer = quote([{ ...inner, position: positionOf(from('Cy wrote', 'Both.')) }, paragraph(at('Tin?'))]);
  const whole = {
    ...outer,
    attribution: attribution('Ann wrote:'),
    position: positionOf(from('Ann wrote', 'Tin?')),
  };
  const read = thread(
    [
      post('p1', [whole, paragraph(at('Slate.')), signature(at('Bobs barns'))], {
        author: { ...author('Bob'), position: positionOf(at('Bob ')) },
        date: date(at('3 May')),
        userTitle: {
          type: 'field',
          role: 'user-title',
          label: null,
          value: '',
          position: positionOf(at('Farmer')),
        },
      }),
    ],
    { furniture: [{ type: 'furniture', value: 'Top', position: positionOf(at('Top')) }] },
  );
  const labels = labelPredicted(alignDump(text, dump(text, []).gold, read), indexLines(text));
  expect(lines.map((_, line) => labels.get(line + 1))).toEqual([
    undefined,
    'p1    author, date',
    'p1    user title',
    'p1  ┌ attribution',
    'p1  │ attribution',
    'p1  │ quote 2',
    'p1  │ quote',
    'p1  │',
    'p1  └ paragraph',
    'p1    signature',
    'furniture',
  ]);
});
