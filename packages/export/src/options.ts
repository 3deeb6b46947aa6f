/** One thing that a format can be told: what it may be, what it is if nobody says, and what that does. */
export type OptionSpec = TextOption | FileOption | ChoiceOption | NumberOption | FlagOption;

/** A text, such as a title. Default: none. */
export interface TextOption {
  type: 'text';
  /** What stands for it in help, such as `TEXT`. */
  placeholder: string;
  help: string;
}

/** A text that people keep in a file: on the command line its path is given. Default: none. */
export interface FileOption {
  type: 'file';
  help: string;
}

/** One of some words. */
export interface ChoiceOption {
  type: 'choice';
  choices: readonly string[];
  default: string;
  help: string;
}

/** A whole number. */
export interface NumberOption {
  type: 'number';
  min: number;
  max: number;
  default: number;
  help: string;
}

/** Yes or no. Default: no. */
export interface FlagOption {
  type: 'flag';
  help: string;
}

/** The options of a format, by name in camel case; on the command line `quoteLinks` is `--quote-links`. */
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** What may be given for the options of a table. */
export type OptionsOf<Table extends OptionTable> = {
  [Name in keyof Table]?: ValueOf<Table[Name]>;
};

/** The same with every default filled in; texts that nobody gave are left out. */
export type SettledOptions<Table extends OptionTable> = OptionsOf<Table> & {
  [Name in keyof Table as Table[Name]['type'] extends 'text' | 'file' ? never : Name]: ValueOf<Table[Name]>;
};

type ValueOf<Spec extends OptionSpec> = Spec extends ChoiceOption
  ? Spec['choices'][number]
  : Spec extends NumberOption
    ? number
    : Spec extends FlagOption
      ? boolean
      : string;

/** What every format that has a title can be told. */
export const titleOption = {
  title: { type: 'text', placeholder: 'TEXT', help: "stands in place of the thread's own title" },
} as const satisfies OptionTable;

/** Fills in the defaults of a table. Nothing is checked: `checkOptions` does that for values from outside. */
export function settleOptions<const Table extends OptionTable>(
  table: Table,
  given: OptionsOf<Table>,
): SettledOptions<Table> {
  const settled: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(table)) {
    const value =
      given[name] ?? ('default' in spec ? spec.default : spec.type === 'flag' ? false : undefined);
    if (value !== undefined) settled[name] = value;
  }
  return settled as SettledOptions<Table>;
}
