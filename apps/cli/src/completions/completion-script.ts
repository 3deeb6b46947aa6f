import { dialects } from '@rethread/core';
import { formats } from '@rethread/export/registry';
import { CommandError, quoted, quotedList } from '../command-error.ts';
import { type CommandTable, commandTable } from '../command-table.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { powershellScript } from './powershell.ts';
import type { Values, ValuesOf } from './values.ts';
import { zshScript } from './zsh.ts';

const writers: Readonly<Record<string, (table: CommandTable, valuesOf: ValuesOf) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/**
 * Writes what completes command lines in a shell. It holds every name it offers, so that Tab starts no process.
 *
 * @throws {CommandError} If the shell is not one of those we write for.
 */
export async function completionScript(shell: string): Promise<string> {
  const write = writers[shell];
  if (write === undefined) {
    throw new CommandError(
      `Unknown shell ${quoted(shell)}; there are completions for ${quotedList(Object.keys(writers))}`,
    );
  }
  const { knownParts } = await import('@rethread/tui/config');
  const words: Readonly<Record<string, Values>> = {
    DIALECT: { words: dialects.map(({ id }) => id), paths: 'files' },
    FORMAT: { words: formats.map(({ id }) => id), paths: null },
    THEME: { words: knownParts.themes, paths: null },
    FILE: { words: [], paths: 'files' },
    DIR: { words: [], paths: 'directories' },
  };
  const table = commandTable();
  const commands = table.commands.map((command) => ({
    ...command,
    options: [...command.options, ...command.formatOptions],
  }));
  return write({ ...table, commands }, (name, choices) =>
    choices.length > 0 ? { words: choices, paths: null } : (words[name] ?? { words: [], paths: null }),
  );
}
