import type { BindableCommand } from './resolve-keymap.ts';
import { type SettingDescription, settingDescriptions, variableOf } from './settings.ts';

/** What the file of defaults tells about. */
export interface DefaultConfigParts {
  /** Of the reader, and of the list. */
  commands: readonly BindableCommand[];
  listCommands: readonly BindableCommand[];
  /** The first is the default. */
  themes: readonly string[];
  styles: readonly string[];
}

/** Writes a file that says of every setting what it is, as a comment with its default: to be changed and uncommented. */
export function defaultConfigText({ commands, listCommands, themes, styles }: DefaultConfigParts): string {
  return [
    '# Settings of rethread. Lines that begin with `#` and a name say the defaults; take the `#` away to change them.',
    '# What stands in `.rethread.toml` of a project stands over this file, a variable such as RETHREAD_THEME over',
    '# both, and an option of the command line over all.',
    '',
    ...settingDescriptions.flatMap((setting) => [
      `# ${setting.help}${range(setting, themes)}`,
      line(setting, themes),
      '',
    ]),
    '# Keys: a command and its key, or a list of keys; `[]` unbinds. A key that is given to a command is taken from the',
    '# one that has it. Keys are written `j`, `G`, `Space`, `Enter`, `Shift-Tab`, `PageDown`, `Ctrl-d`, `Alt-x`, `Alt-Left`, `F2`;',
    '# keys to be pressed one after the other have a blank between: `g g`.',
    '[keys]',
    ...bindings(commands),
    '',
    '# Keys of the list of threads, likewise.',
    '[list-keys]',
    ...bindings(listCommands),
    '',
    '# A theme of your own, or changes to one of the reader: a style and its colours. Styles:',
    ...wrap(styles),
    '#[themes.mine]',
    '',
  ].join('\n');
}

function line({ name, kind, standard }: SettingDescription, themes: readonly string[]): string {
  const value = kind.type === 'theme' ? (themes[0] ?? '') : standard;
  // Nothing is the default of a command.
  return value === null ? `# ${name} = "…"` : `#${name} = ${JSON.stringify(value)}`;
}

function range({ kind, ...setting }: SettingDescription, themes: readonly string[]): string {
  if (kind.type === 'command') return ' (never read from a project)';
  const choices = kind.type === 'theme' ? themes : kind.type === 'choice' ? kind.choices : [];
  return choices.length < 2
    ? ` (${variableOf(setting)})`
    : ` (${choices.join(', ')}; ${variableOf(setting)})`;
}

/** A line for each command: its keys, as a comment, and what it does. */
function bindings(commands: readonly BindableCommand[]): string[] {
  const width = Math.max(...commands.map(({ name, defaultKeys }) => binding(name, defaultKeys).length));
  return commands.map(({ name, defaultKeys, help = '' }) =>
    `#${binding(name, defaultKeys).padEnd(width)} # ${help}`.replace(/ # $/u, '').trimEnd(),
  );
}

function binding(name: string, keys: readonly string[]): string {
  const [only] = keys;
  const written = keys.map((key) => JSON.stringify(key));
  return `${name} = ${keys.length === 1 && only !== undefined ? written[0] : `[${written.join(', ')}]`}`;
}

function wrap(words: readonly string[]): string[] {
  const lines: string[] = [];
  let current = '#';
  for (const word of words) {
    if (current.length + word.length > 100) {
      lines.push(current);
      current = '#';
    }
    current += ` ${word}`;
  }
  return [...lines, current];
}
