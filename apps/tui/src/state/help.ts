import { keymap } from './keymap.ts';

/** One line of the help. */
export interface HelpLine {
  kind: 'title' | 'text';
  text: string;
}

/** One row of the help: what stands on the left, and what it means. */
type Row = readonly [string, string];

interface HelpGroup {
  title: string;
  rows: readonly Row[];
}

const groups: readonly HelpGroup[] = [
  ...keymap.map(({ title, bindings }) => ({
    title,
    rows: bindings.map(({ keys, help }): Row => [keys.join('  '), help]),
  })),
  {
    title: 'Marks',
    rows: [
      ['(?)  (inferred …)', 'a name that stands in no header of the post'],
      ['(#5)', 'the post that a quote comes from'],
      ['altered', 'the quote is not that post letter by letter'],
      ['▏  │', 'a quote, and a quote in it'],
      ['┃', 'the current quote: chosen by Tab, else the first in view'],
      ['▸', 'a folded quote'],
    ],
  },
];

const LEFT_COLUMNS = Math.max(...groups.flatMap(({ rows }) => rows.map(([left]) => left.length)));

/** Narrower than this, what a key does stands below it and not beside it. */
const TWO_COLUMN_WIDTH = 70;

/** Writes the help for a terminal of that width: the keymap, then the marks. */
export function helpLines(columns: number): HelpLine[] {
  return groups.flatMap(({ title, rows }, index) => [
    ...(index === 0 ? [] : [text('')]),
    { kind: 'title', text: title } as const,
    ...rows.flatMap(([left, meaning]) => {
      if (columns < TWO_COLUMN_WIDTH) return [text(`  ${left}`), text(`    ${meaning}`)];
      return [text(`  ${left.padEnd(LEFT_COLUMNS)}   ${meaning}`)];
    }),
  ]);
}

function text(line: string): HelpLine {
  return { kind: 'text', text: line };
}
