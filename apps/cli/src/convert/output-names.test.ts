import { expect, it } from 'vitest';
import { outputName } from './output-names.ts';

it.each([
  ['a.txt', '.html', 'a.html'],
  ['c.d.TXT', '.html', 'c.d.html'],
  ['a.json', '.md', 'a.md'],
  ['topic.1', '.html', 'topic.1.html'],
  ['viewtopic.php?t=7', '.html', 'viewtopic.php?t=7.html'],
  ['b/thread', '.html', 'b/thread.html'],
  ['b.txt/thread', '.html', 'b.txt/thread.html'],
  ['b/.txt', '.html', 'b/.txt.html'],
  ['a.txt', '', 'a'],
  ['topic.1', '', 'topic.1'],
])('%s becomes, with `%s`, %s', (input, extension, name) => {
  expect(outputName(input, extension)).toBe(name);
});
