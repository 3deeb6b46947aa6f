import type { CommandEntry, CommandTable, OptionEntry } from './command-table.ts';

/** What the manual page tells about. */
export interface ManualParts {
  version: string;
  table: CommandTable;
  /** Lines of examples, with a title and a blank line before. */
  examples: string;
  settings: readonly { variable: string; help: string }[];
  /** Keys of the reader, with what each does. */
  keys: readonly { keys: readonly string[]; help: string }[];
}

const exitCodes: readonly (readonly [string, string])[] = [
  ['0', 'Done.'],
  [
    '1',
    '`search` found nothing, `config --check` found mistakes, or `convert` could not convert some files of a folder.',
  ],
  ['2', 'The command line is a mistake, or a file cannot be read or written. What could be done was done.'],
  ['130', 'Left by Ctrl-C.'],
];

const files: readonly (readonly [string, string])[] = [
  [
    '$XDG_CONFIG_HOME/rethread/config.toml',
    'Your settings; `~/.config` where the variable is missing, `%APPDATA%` on Windows. `rethread config --default` prints a file to begin with.',
  ],
  [
    '.rethread.toml',
    'Settings of a project, in the folder or the nearest above it. They stand over your own, and cannot say what is run.',
  ],
  [
    '$XDG_STATE_HOME/rethread/state.json',
    'Where you were in which thread, and your marks; `~/.local/state` where the variable is missing, `%LOCALAPPDATA%` on Windows. It may be deleted.',
  ],
];

const environment: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'Not empty: no colours.'],
  ['FORCE_COLOR, CLICOLOR_FORCE', 'Neither empty nor 0: colours, terminal or not.'],
  ['TERM', '`dumb` prints plain text and opens no reader.'],
];

/** Writes the manual page of the command, in the man macros of roff. */
export function manPage({ version, table, examples, settings, keys }: ManualParts): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['NAME', [`rethread \\- ${inline(lowered(table.description))}`]],
    ['SYNOPSIS', table.commands.flatMap((command, index) => synopsis(command, index === 0))],
    [
      'DESCRIPTION',
      [
        prose(
          'A forum thread that was saved as text lost what made it one. rethread finds its posts, authors, dates and quotes again, to be read in the terminal or written as a page.',
        ),
        '.PP',
        prose(
          'Without a command, `read` is meant. `-` is standard input or output. Text may be UTF-8, UTF-16 or Windows-1252.',
        ),
      ],
    ],
    ['OPTIONS', table.options.flatMap(optionItem)],
    ['COMMANDS', table.commands.flatMap(commandLines)],
    [
      'FORMATS',
      table.formats.flatMap(({ id, description, options }) => [
        `.SS ${bold(id)}`,
        prose(sentence(description)),
        ...options.flatMap(optionItem),
      ]),
    ],
    [
      'KEYS',
      keys.flatMap(({ keys: names, help }) =>
        names.length === 0 ? [] : item(names.map(bold).join(', '), help),
      ),
    ],
    [
      'EXAMPLES',
      [
        '.EX',
        ...examples
          .split('\n')
          .filter((line) => line.startsWith('  '))
          .map((line) => literal(line.slice(2))),
        '.EE',
      ],
    ],
    ['EXIT STATUS', exitCodes.flatMap(([code, meaning]) => item(bold(code), meaning))],
    ['FILES', files.flatMap(([path, meaning]) => item(italic(path), meaning))],
    [
      'ENVIRONMENT',
      [
        ...environment.flatMap(([name, meaning]) => item(bold(name), meaning)),
        ...settings.flatMap(({ variable, help }) => item(bold(variable), `setting: ${help}`)),
      ],
    ],
  ];
  return [
    `.TH RETHREAD 1 "" "rethread ${literal(version)}" "User Commands"`,
    // Neither hyphens in words that are to be typed, nor lines stretched to both margins.
    '.nh',
    '.ad l',
    ...sections.flatMap(([title, lines]) => [`.SH ${title}`, ...lines]),
    '',
  ].join('\n');
}

function synopsis({ name, options, arguments: words }: CommandEntry, isDefault: boolean): string[] {
  const taken = words.map(({ name: word, isRequired, isRepeated }) => {
    const shown = `${italic(word)}${isRepeated ? '...' : ''}`;
    return isRequired ? shown : `[${shown}]`;
  });
  const shownName = isDefault ? `[${bold(name)}]` : bold(name);
  const parts = [
    bold('rethread'),
    shownName,
    ...(options.length > 0 ? [`[${italic('OPTION')}...]`] : []),
    ...taken,
  ];
  return [...(isDefault ? [] : ['.br']), parts.join(' ')];
}

function commandLines({ name, description, options, arguments: words }: CommandEntry): string[] {
  return [
    `.SS ${bold(name)}`,
    prose(sentence(description)),
    ...words.flatMap(({ name: word, help, choices }) =>
      item(italic(word), choices.length === 0 ? help : `${help}: ${choices.join(', ')}`),
    ),
    ...options.filter(({ long }) => long !== '--help').flatMap(optionItem),
  ];
}

function optionItem({ short, long, value, help }: OptionEntry): string[] {
  const names = [short, long].filter((name) => name !== null).map(bold);
  return item(`${names.join(', ')}${value === null ? '' : ` ${italic(value)}`}`, help);
}

function item(tag: string, text: string): string[] {
  return ['.TP', tag, prose(text)];
}

function bold(text: string): string {
  return `\\fB${literal(text)}\\fR`;
}

function italic(text: string): string {
  return `\\fI${literal(text)}\\fR`;
}

/** A line of text: what stands in backticks is bold. */
function prose(text: string): string {
  return guarded(inline(text));
}

function inline(text: string): string {
  return text
    .split(/`([^`]+)`/u)
    .map((part, index) => (index % 2 === 1 ? bold(part) : literal(part)))
    .join('');
}

/** A line that begins with a point or an apostrophe would be a request. */
function guarded(line: string): string {
  return /^[.']/u.test(line) ? `\\&${line}` : line;
}

const ROFF_NAMES: Readonly<Record<string, string>> = {
  '\\': '\\(rs',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
};

/** Text as it is: roff makes typographic signs of some characters, and commands of others. */
function literal(text: string): string {
  return guarded(
    text.replace(/[\\\-'`^~"]|[^\u0000-\u007F]/gu, (character) => {
      const code = character.codePointAt(0) as number;
      return ROFF_NAMES[character] ?? `\\[u${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    }),
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/u, '')}.`;
}

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/u, '')}`;
}
