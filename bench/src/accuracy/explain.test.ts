import type { Thread } from '@rethread/core';
import { expect, test } from 'vitest';
import { explainDump } from './explain.ts';
import {
  author,
  date,
  dump,
  goldPost,
  paragraph,
  positionOf,
  post,
  quote,
  resolved,
  spanIn,
  thread,
} from './invented.ts';
import { readDump, scoreDump } from './score-dump.ts';

const text = [
  'Barn roof',
  'Ann',
  '2 May',
  'Tin or slate?',
  'Bob',
  '3 May',
  '> Tin, or Slate?',
  'Slate.',
  '',
  'Cy\u001B[2J',
  'Both.',
  'Help',
].join('\n');

const at = (passage: string) => spanIn(text, passage);
const quoted = at('Tin, or Slate?');

const mini = dump(
  text,
  [
    goldPost(1, at('Tin or slate?'), {
      author: { name: 'Ann', span: at('Ann') },
      date: { text: '2 May', iso: null, span: at('2 May') },
    }),
    goldPost(2, [at('> Tin')[0], at('Slate.')[1]], {
      author: { name: 'Bob', span: at('Bob') },
      date: { text: '3 May', iso: null, span: at('3 May') },
      quotes: [{ span: quoted, depth: 1, source: 1 }],
    }),
    goldPost(3, at('Both.'), { author: { name: 'Cy', span: at('Cy') } }),
  ],
  { title: 'Barn roof', titleSpan: at('Barn roof') },
);

function explain(read: Thread): string {
  const reader = { parse: () => ({ thread: read }), dialectIds: [] };
  return explainDump(scoreDump(mini, reader), readDump(mini, reader));
}

const title = { type: 'title', value: 'Barn roof', position: positionOf(at('Barn roof')) } as const;
const right = [
  post('p1', [paragraph(at('Tin or slate?'))], { author: author('Ann'), date: date(at('2 May'), '2 May') }),
  post('p2', [quote([paragraph(quoted)], resolved('p1')), paragraph(at('Slate.'))], {
    author: author('Bob'),
    date: date(at('3 May'), '3 May'),
  }),
  post('p3', [paragraph(at('Both.'))], { author: author('Cy') }),
];

test('nothing differs', () => {
  expect(explain(thread(right, { title }))).toMatch(/\n\nNothing differs$/u);
});

test('posts side by side, and each difference with its lines', () => {
  const read = thread(
    [
      post('p1', [paragraph([at('2 May')[0], at('Tin or slate?')[1]])], { author: author('Barn roof') }),
      { ...(right[1] as (typeof right)[0]), children: [paragraph([at('> Tin')[0], at('Cy')[1]])] },
      post('p3', [paragraph(at('Help'))]),
    ],
    { furniture: [{ type: 'furniture', value: 'Both.', position: positionOf(at('Both.')) }] },
  );
  expect(`\n${explain(read)}\n`).toBe(`
board2/a.txt: board2, flat, 12 lines, read as plain (0.70)

start F1  exact F1  author  date  edit  signature  title  quote F1  link  clean hit
    33.3       0.0    33.3  50.0     –          –    0.0       0.0   0.0        0.0

                  post  lines  author  date   │  got  lines  author     date
starts elsewhere     1      4  Ann     2 May  │  p1     3–4  Barn roof  –
ends elsewhere       2    7–8  Bob     3 May  │  p2    7–10  Bob        3 May
missed               3     11  Cy      –      │              –          –
invented                       –       –      │  p3      12  –          –

── title ─────────────────────────────────────────────────────────────────────────────────
       expected              got
title  \`Barn roof\` (line 1)  none

   line  expected      got              │ text
▶     1  title                          │ Barn roof
      2  1     author                   │ Ann
      3  1     date    p1  ┌ paragraph  │ 2 May

── post 1 (line 4), p1 ───────────────────────────────────────────────────────────────────
        expected          got
start   line 4            line 3
author  \`Ann\` (line 2)    \`Barn roof\` from header, 0.90
date    \`2 May\` (line 3)  none

   line  expected      got              │ text
      1  title                          │ Barn roof
▶     2  1     author                   │ Ann
▶     3  1     date    p1  ┌ paragraph  │ 2 May
▶     4  1   ─ text    p1  └ paragraph  │ Tin or slate?
      5  2     author                   │ Bob
      6  2     date    p2    date       │ 3 May

── post 2 (lines 7–8), p2 ────────────────────────────────────────────────────────────────
       expected                  got
end    line 8                    line 10
quote  line 7 of post 1, line 4  none

   line  expected      got              │ text
      5  2     author                   │ Bob
      6  2     date    p2    date       │ 3 May
▶     7  2   ┌ quote   p2  ┌ paragraph  │ > Tin, or Slate?
▶     8  2   └ text    p2  │ paragraph  │ Slate.
      9                p2  │ paragraph  │
▶    10  3     author  p2  └ paragraph  │ Cy\uFFFD[2J
     11  3   ─ text    furniture        │ Both.
     12                p3  ─ paragraph  │ Help

── post 3 (line 11), missed ──────────────────────────────────────────────────────────────
       expected  got
start  line 11   in no post

   line  expected      got              │ text
      8  2   └ text    p2  │ paragraph  │ Slate.
      9                p2  │ paragraph  │
▶    10  3     author  p2  └ paragraph  │ Cy\uFFFD[2J
▶    11  3   ─ text    furniture        │ Both.
     12                p3  ─ paragraph  │ Help

── p3, invented ──────────────────────────────────────────────────────────────────────────
       expected  got
start  no post   line 12

   line  expected      got              │ text
     10  3     author  p2  └ paragraph  │ Cy\uFFFD[2J
     11  3   ─ text    furniture        │ Both.
▶    12                p3  ─ paragraph  │ Help
`);
});

test('a quote that is linked wrongly, cut short, or too long', () => {
  const answer = paragraph(at('Slate.'));
  const quoting = (...blocks: Parameters<typeof post>[1]) =>
    explain(
      thread(
        [...right.slice(0, 1), post('p2', blocks, { ...right[1], children: blocks }), ...right.slice(2)],
        { title },
      ),
    );
  expect(quoting(quote([paragraph(quoted)], resolved('p3', 0.8)), answer)).toContain(
    'line 7 of post 1, line 4  line 7 of p3 (post 3), 0.80, 100% of its letters\n',
  );
  // 3 of `Tinorslate`, which are 10
  expect(quoting(quote([paragraph(at('Tin,'))]), paragraph(at('or Slate?')), answer)).toContain(
    'line 7 of post 1, line 4  line 7 unresolved, 30% of its letters\n',
  );
  const long = quote([paragraph([quoted[0], at('Slate.')[1]])], resolved('p1', 0.8));
  expect(quoting(long)).toContain(
    'line 7 of post 1, line 4  lines 7–8 of p1 (post 1), 0.80, 5 letters too many\n',
  );
});

test('what the parser threw', () => {
  const reader = {
    parse: () => {
      throw new Error('no header');
    },
    dialectIds: [],
  };
  const text = explainDump(scoreDump(mini, reader), readDump(mini, reader));
  expect(text).toContain('12 lines, not read\n\nError: no header\n    at ');
  expect(text).toMatch(/^start +line 11 +nothing$/mu);
});
