/** What the reader can be told, with the value it has where nobody says anything. */
export interface Settings {
  theme: string;
  emoji: 'full' | 'safe' | 'ascii';
  ascii: boolean;
  mouse: boolean;
  textWidth: number;
  centre: boolean;
  hyperlinks: boolean;
  history: boolean;
  altScreen: boolean;
  foldQuotes: boolean;
  showSignatures: boolean;
  showFurniture: boolean;
  hints: 'auto' | 'always' | 'never';
  /** Command lines; `null` where the environment or the machine is to say. */
  editor: string | null;
  browser: string | null;
}

/** What a setting may be. */
export type SettingKind =
  | { type: 'boolean' }
  | { type: 'integer'; least: number; most: number }
  | { type: 'choice'; choices: readonly string[] }
  /** One of the themes that there are. */
  | { type: 'theme' }
  /** Text that is run, so that only the user may say it. */
  | { type: 'command' };

/** One setting. */
export interface SettingDescription<Name extends keyof Settings = keyof Settings> {
  property: Name;
  /** In files. */
  name: string;
  kind: SettingKind;
  /** `null` for `theme`: the first theme there is. */
  standard: Settings[Name] | null;
  /** A clause, for the file of defaults and for help. */
  help: string;
}

const boolean: SettingKind = { type: 'boolean' };
const command: SettingKind = { type: 'command' };

/** Every setting, in the order of the file of defaults. */
export const settingDescriptions: readonly SettingDescription[] = [
  {
    property: 'theme',
    name: 'theme',
    kind: { type: 'theme' },
    standard: null,
    help: 'colours: a theme of the reader or one of [themes] below',
  },
  {
    property: 'emoji',
    name: 'emoji',
    kind: { type: 'choice', choices: ['full', 'safe', 'ascii'] },
    standard: 'safe',
    help: 'emoji: all, only what every terminal draws alike, or as they were typed before',
  },
  {
    property: 'ascii',
    name: 'ascii',
    kind: boolean,
    standard: false,
    help: 'draw lines and bars with ASCII',
  },
  {
    property: 'mouse',
    name: 'mouse',
    kind: boolean,
    standard: false,
    help: 'take clicks and the wheel; selecting text then needs Shift in most terminals',
  },
  {
    property: 'textWidth',
    name: 'text-width',
    kind: { type: 'integer', least: 20, most: 1000 },
    standard: 90,
    help: 'widest text, in columns',
  },
  {
    property: 'centre',
    name: 'centre',
    kind: boolean,
    standard: false,
    help: 'put the text in the middle of a wide terminal',
  },
  {
    property: 'hyperlinks',
    name: 'hyperlinks',
    kind: boolean,
    standard: true,
    help: 'let the terminal open links, where it can',
  },
  {
    property: 'history',
    name: 'history',
    kind: boolean,
    standard: true,
    help: 'remember places, marks and threads',
  },
  {
    property: 'altScreen',
    name: 'alt-screen',
    kind: boolean,
    standard: true,
    help: 'read on a screen of its own and leave nothing behind',
  },
  {
    property: 'foldQuotes',
    name: 'fold-quotes',
    kind: boolean,
    standard: false,
    help: 'begin with all quotes folded',
  },
  {
    property: 'showSignatures',
    name: 'show-signatures',
    kind: boolean,
    standard: true,
    help: 'show signatures',
  },
  {
    property: 'showFurniture',
    name: 'show-furniture',
    kind: boolean,
    standard: false,
    help: 'show what the board printed round the posts',
  },
  {
    property: 'hints',
    name: 'hints',
    kind: { type: 'choice', choices: ['auto', 'always', 'never'] },
    standard: 'auto',
    help: 'say in the last line what keys do: until they were used a few times, always, or never',
  },
  {
    property: 'editor',
    name: 'editor',
    kind: command,
    standard: null,
    help: 'command that edits a file; $VISUAL or $EDITOR where it is missing',
  },
  { property: 'browser', name: 'browser', kind: command, standard: null, help: 'command that opens a link' },
];

/** The variable of the environment that says a setting: `RETHREAD_TEXT_WIDTH`. */
export function variableOf({ name }: Pick<SettingDescription, 'name'>): string {
  return `RETHREAD_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** What an unfit value is told. */
export type Judged = { value: boolean | number | string } | { mistake: string; near: readonly string[] };

/**
 * Judges a value of a file.
 *
 * @param themes  Names of the themes that there are.
 */
export function judgeValue(
  { name, kind }: SettingDescription,
  value: unknown,
  themes: readonly string[],
): Judged {
  const refuse = (what: string, near: readonly string[] = []): Judged => ({
    mistake: `\`${name}\` ${what}`,
    near,
  });
  switch (kind.type) {
    case 'boolean':
      return typeof value === 'boolean' ? { value } : refuse('is true or false');
    case 'integer': {
      const fits =
        typeof value === 'number' && Number.isInteger(value) && value >= kind.least && value <= kind.most;
      return fits ? { value } : refuse(`is a whole number from ${kind.least} to ${kind.most}`);
    }
    case 'choice':
      return isOneOf(value, kind.choices)
        ? { value }
        : refuse(`is one of ${listed(kind.choices)}`, kind.choices);
    case 'theme':
      return isOneOf(value, themes) ? { value } : refuse(`is one of ${listed(themes)}`, themes);
    case 'command':
      return typeof value === 'string' && value.trim() !== ''
        ? { value }
        : refuse('is a command line in quotes');
  }
}

/** Makes of the text of a variable what a file would say. */
export function readVariable({ kind }: SettingDescription, text: string): unknown {
  if (kind.type === 'integer') return /^\d+$/u.test(text) ? Number(text) : text;
  if (kind.type !== 'boolean') return text;
  const word = text.toLowerCase();
  if (['1', 'true', 'yes', 'on'].includes(word)) return true;
  return ['0', 'false', 'no', 'off'].includes(word) ? false : text;
}

function isOneOf(value: unknown, choices: readonly string[]): value is string {
  return typeof value === 'string' && choices.includes(value);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
