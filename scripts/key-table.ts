/**
 * Writes the tables of keys into README.md, between its two marks, from the keymaps of the reader. A test fails where
 * they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listCommandGroups } from '../apps/tui/src/folder/list-commands.ts';
import type { Bindable, CommandGroup } from '../apps/tui/src/state/command.ts';
import { commandGroups } from '../apps/tui/src/state/commands/index.ts';
import { shownKeys } from '../apps/tui/src/state/help.ts';

const START = '<!-- keys: written by scripts/key-table.ts -->';
const END = '<!-- end of keys -->';

/** What is enough to begin with, by name; the rest is folded away in a README. */
const firstCommands = [
  ...['line-down', 'half-page-down', 'page-down', 'page-up', 'start', 'end', 'next-post', 'previous-post'],
  ...['next-quote', 'previous-quote', 'follow', 'back', 'fold', 'fold-all', 'skip-quote', 'compare'],
  ...['parent', 'replies', 'tree', 'conversation', 'author', 'why', 'search', 'next-hit', 'show-hits'],
  ...['mark', 'go-to-mark', 'copy', 'commands', 'help', 'quit'],
];

/**
 * Puts the tables of keys into the text of the README.
 *
 * @throws {Error} If it has no marks to put them between.
 */
export function withKeyTables(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`No \`${START}\` before a \`${END}\` in README.md; add them`);
  return `${readme.slice(0, start + START.length)}\n\n${keyTables()}\n${readme.slice(end)}`;
}

function keyTables(): string {
  return [
    table([{ title: null, commands: named(firstCommands) }]),
    folded('All keys of the reader', table(commandGroups)),
    folded('All keys of a list of threads', table(listCommandGroups)),
  ].join('\n');
}

function named(names: readonly string[]): Bindable[] {
  const all = new Map(
    commandGroups.flatMap(({ commands }) => commands).map((command) => [command.name, command]),
  );
  return names.map((name) => {
    const command = all.get(name);
    if (command === undefined)
      throw new Error(`No command \`${name}\`; known: ${[...all.keys()].join(', ')}`);
    return command;
  });
}

function folded(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n`;
}

function table(
  groups: readonly (Omit<CommandGroup<Bindable>, 'title'> & { title: string | null })[],
): string {
  const rows = groups.flatMap(({ title, commands }) => [
    ...(title === null ? [] : [`| **${title}** | |`]),
    ...commands
      .filter(({ keys }) => keys.length > 0)
      .map(({ keys, help }) => `| ${keys.map(codeOf).join(' ')} | ${inCell(help)} |`),
  ]);
  return ['| keys | |', '|---|---|', ...rows, ''].join('\n');
}

function codeOf(keys: string): string {
  return `\`${inCell(shownKeys(keys))}\``;
}

/** A bar would end the cell, in code too. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../README.md', import.meta.url));
  writeFileSync(path, withKeyTables(readFileSync(path, 'utf8')));
}
