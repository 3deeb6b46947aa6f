import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startTerminal } from '../apps/tui/src/testing/terminal.ts';
import { drawRecording, runsOf } from './draw-recording.ts';

const size = { columns: 30, rows: 2 };

test('a row of a terminal is drawn with its styles, its columns and nothing that is markup', async () => {
  const program = `process.stdout.write('a <b> & \\u001b[1;31mred\\u001b[0m \\u6f22 \\u001b[7m in \\u001b[0m')`;
  const terminal = startTerminal(process.execPath, ['-e', program], size);
  await terminal.until('the text', ([first]) => first?.includes('in') === true);
  const runs = runsOf(Array.from({ length: size.columns }, (_, column) => terminal.cellAt(column, 0)));
  expect(runs.map(({ column, columns, text }) => [column, columns, text])).toEqual([
    [0, 8, 'a <b> & '],
    [8, 3, 'red'],
    [11, 4, ' \u6f22 '],
    [15, 4, ' in '],
  ]);
  const svg = drawRecording([{ caption: '<x>', runs: [runs] }], size, 'T & t');
  expect(svg).toContain('>a &lt;b&gt; &amp;</text>');
  expect(svg).toContain('class="b" style="fill:#f07178"');
  expect(svg).toContain('<title id="t">T &amp; t</title>');
  expect(svg).not.toContain('<x>');
});

test('the recording in docs is small and loads nothing', () => {
  const svg = readFileSync(new URL('../docs/reader.svg', import.meta.url), 'utf8');
  expect(svg.length).toBeLessThan(60_000);
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
    /http|url\(|@import|<script|href/u,
  );
});
