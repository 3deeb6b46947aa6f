import type { CommandEntry, CommandTable, OptionEntry } from '../command-table.ts';

/** What a value may be. */
export interface Values {
  words: readonly string[];
  /** What of the disk it may be besides. */
  paths: 'files' | 'directories' | null;
}

/** Tells what stands for a name in help: of `DIALECT` or `FILE`, or of an argument that has its own choices. */
export type ValuesOf = (name: string, choices: readonly string[]) => Values;

/** The command that a line without a command means. */
export function defaultCommand({ commands }: CommandTable): CommandEntry {
  return commands[0] as CommandEntry;
}

/** The options that may stand where no command does. */
export function openingOptions(table: CommandTable): OptionEntry[] {
  const own = table.options;
  const longs = new Set(own.map(({ long }) => long));
  return [...own, ...defaultCommand(table).options.filter(({ long }) => !longs.has(long))];
}

/** Both names of an option. */
export function namesOf({ short, long }: OptionEntry): string[] {
  return short === null ? [long] : [short, long];
}

/** Names of all options that take a value, of any command. */
export function valueOptions({ options, commands }: CommandTable): string[] {
  const all = [...options, ...commands.flatMap((command) => command.options)].filter(
    ({ value }) => value !== null,
  );
  return [...new Set(all.flatMap(namesOf))];
}

/** A text in single quotes, as bash, zsh and fish of any version read it if it has no backslash. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
