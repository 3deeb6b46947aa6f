import { expect, test } from 'vitest';
import { type ExtractorName, extractors } from './extractors.ts';

const page = `<nav><a href="/">Board</a></nav>
<h1>Old boats</h1>
<ul><li>Started by <a href="/u">Anna</a></li> <li><a href="/p"><time>May 1</time></a></li></ul>
<table><tr><td><b>Bob</b></td> <td><img alt="Offline"> Posts: 3</td></tr></table>
<div>First line<br>
- second<br>
<br>
Third</div>
<div>&nbsp;</div>
<ol><li>one</li><li>two</li></ol>
<pre>&gt; kept
  as it is</pre>`;

const expected: Record<ExtractorName, string[]> = {
  innertext: [
    'Board|Old boats|Started by Anna|May 1|Bob\tPosts: 3|First line|- second||Third|\u00A0|one|two',
    '> kept|as it is',
  ],
  'html-to-text': [
    'Board|||OLD BOATS|| * Started by Anna| * May 1||Bob Posts: 3||First line|- second||Third|\u00A0',
    ' 1. one| 2. two||> kept|  as it is',
  ],
  turndown: [
    '[Board](/)||Old boats|=========||*   Started by [Anna](/u)|*   [May 1](/p)||**Bob**|| Posts: 3',
    '|First line  |\\- second  |  |Third||1.  one|2.  two||\\> kept|  as it is',
  ],
  'text-nodes': [
    'Board|Old boats|Started by|Anna|May 1|Bob|Posts: 3|First line|- second|Third|one|two|> kept|  as it is',
  ],
  bullets: [
    'Board||Old boats||  \u2022 Started by Anna|  \u2022 May 1||Bob   Offline Posts: 3||First line|- second||Third',
    '\u00A0||  1. one|  2. two||> kept|as it is',
  ],
  seedlike: [
    'Old boats||  \u2022 Started by Anna||Bob   Offline Posts: 3||First line|- second||Third|\u00A0',
    '|  1. one|  2. two||> kept|as it is',
  ],
};

test.each(Object.entries(expected))('%s', (name, lines) => {
  expect(extractors[name as ExtractorName](page).replaceAll('\n', '|')).toBe(lines.join('|'));
});
