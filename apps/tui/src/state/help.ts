import { type Glyphs, unicodeGlyphs } from '../text/glyphs.ts';
import { trimRow, wrap } from '../text/wrap.ts';
import type { Bindable, CommandGroup } from './command.ts';
import { marginOf } from './geometry.ts';
import type { Keymap } from './keymap.ts';
import type { PageLine } from './state.ts';

/** One row of the help: what stands on the left, and what it means. */
type Row = readonly [string, string];

/** What may stand in a search; the same as in `rethread search`. */
const queries: readonly Row[] = [
  ['words  wo.d|other', 'a regular expression; accents and small letters stand for all'],
  ['by:NAME  quotes:NAME  quotes:#5', 'posts of an author, posts that quote one or a post'],
  ['in:own  in:quote  in:signature', 'where the words stand; also in:header, in:title'],
  ['has:link', 'posts that hold one; also has:quote, has:code, has:edit'],
  ['before:2012-04  after:2011', 'posts of that time'],
  ['-by:NAME', 'each of these the other way round'],
  ['Up  Down', 'what was searched for before'],
];

const marks = (glyphs: Glyphs, nextQuote: string): readonly Row[] => [
  ['(?)  (inferred …)', 'a name that stands in no header of the post, or is doubtful'],
  ['(#5)  (#5?)', 'the post that a quote comes from; less than 80 % sure'],
  ['altered', 'the quote is not that post letter by letter'],
  [glyphs.bars.join('  '), 'a quote, and a quote in it'],
  [glyphs.currentBar, `the current quote: chosen by ${nextQuote}, else the first in view`],
  [glyphs.folded, 'a folded quote'],
];

/** Narrower than this, what a key does stands below it and not beside it. */
const TWO_COLUMN_WIDTH = 70;

/** Longest left side that others are aligned to. */
const MAX_LEFT = 28;

/**
 * Writes the help for a terminal of that width: what is of use here, then the whole keymap, then the marks of the reader, or those of
 * another screen.
 */
export function helpLines(
  keymap: Pick<Keymap<Bindable>, 'groups' | 'command'>,
  columns: number,
  glyphs: Glyphs = unicodeGlyphs,
  others: readonly Row[] | null = null,
  here: CommandGroup<Bindable> | null = null,
): PageLine[] {
  const groups = [
    ...[...(here === null ? [] : [here]), ...keymap.groups].map(({ title, commands }) => ({
      title,
      rows: commands
        .filter(({ keys }) => keys.length > 0)
        .map(({ keys, help }): Row => [keys.map(shownKeys).join('  '), help]),
    })),
    ...(others === null ? [{ title: 'In a search', rows: queries }] : []),
    { title: 'Marks', rows: others ?? marks(glyphs, keyOf(keymap, 'next-quote')) },
  ];
  const widest = Math.max(...groups.flatMap(({ rows }) => rows.map(([left]) => left.length)));
  const width = columns - 2 * marginOf({ columns, rows: 0 });
  const leftColumns = Math.min(MAX_LEFT, widest);
  return groups.flatMap(({ title, rows }, index) => [
    ...(index === 0 ? [] : [text('')]),
    { kind: 'title', text: title } as const,
    ...rows.flatMap(([left, meaning]) => {
      if (columns < TWO_COLUMN_WIDTH) return [text(`  ${left}`), ...indented('    ', meaning, width)];
      const before = `  ${left.padEnd(leftColumns)}   `;
      const [first, ...others] = indented(' '.repeat(before.length), meaning, width);
      return [text(before + (first?.text.slice(before.length) ?? '')), ...others];
    }),
  ]);
}

/**
 * Writes how a command is called, for a notice: the first of its keys as the user has them now, else its name behind `:`,
 * by which it is found in the list of commands. Where any key belongs to it stands `…`.
 */
export function keyOf<Each extends Bindable>(keymap: Pick<Keymap<Each>, 'command'>, name: string): string {
  const [first] = keymap.command(name)?.keys ?? [];
  return first === undefined ? `:${name}` : shownKeys(first);
}

/** Writes keys in a row without the blank that a binding has: `za`, `m` and any key as `m…`. */
export function shownKeys(keys: string): string {
  const parts = keys.split(' ').map((key) => (key === '*' ? '…' : key));
  return parts.every((part) => part.length === 1) ? parts.join('') : parts.join(' ');
}

/** Breaks words into lines of that many columns, all with the same blanks before them. */
function indented(before: string, words: string, columns: number): PageLine[] {
  const ends = wrap(words, Math.max(1, columns - before.length));
  return ends.map((end, index) => text(before + trimRow(words.slice(ends[index - 1] ?? 0, end))));
}

function text(line: string): PageLine {
  return { kind: 'text', text: line };
}
