import { formats } from '@rethread/export/registry';
import type { Command } from 'commander';
import { flagOf, formatOptions, fullHelp, valueName, whatItMakes } from './convert/format-options.ts';
import { describeProgram } from './parse-arguments.ts';

/** A command, as completions and the manual need it. */
export interface CommandEntry {
  name: string;
  /** What the list of commands says. */
  summary: string;
  /** One sentence. */
  description: string;
  /** Without those that help hides. */
  options: OptionEntry[];
  /** Options that go with some formats only. */
  formatOptions: OptionEntry[];
  arguments: ArgumentEntry[];
}

/** An option of a command. */
export interface OptionEntry {
  /** `-o`. */
  short: string | null;
  /** `--output`. */
  long: string;
  /** What stands for its value in help, such as `FILE`; `null` if it takes none. */
  value: string | null;
  /** The only words that its value may be; empty where any may. */
  choices: readonly string[];
  help: string;
}

/** A format of `convert`. */
export interface FormatEntry {
  id: string;
  /** One sentence. */
  description: string;
  options: OptionEntry[];
}

/** A word that a command takes. */
export interface ArgumentEntry {
  /** What stands for it in help, such as `FILE`. */
  name: string;
  isRequired: boolean;
  isRepeated: boolean;
  /** The only words that it may be; empty where any may. */
  choices: readonly string[];
  help: string;
}

/** All of the command line. */
export interface CommandTable {
  description: string;
  /** Of the program without a command, beyond those of `read`. */
  options: OptionEntry[];
  /** In the order of the list; the first is the default. */
  commands: CommandEntry[];
  formats: FormatEntry[];
}

/** Lists every command with what it takes, from the description that command lines are read by. */
export function commandTable(): CommandTable {
  const program = describeProgram();
  const formatFlags = new Set(formatOptions().map(({ flag }) => flag));
  return {
    description: program.description(),
    options: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.summary(),
      description: command.description(),
      ...ownAndOther(optionsOf(command), command.name() === 'convert' ? formatFlags : new Set()),
      arguments: command.registeredArguments.map((argument) => ({
        name: argument.name(),
        isRequired: argument.required,
        isRepeated: argument.variadic,
        choices: argument.argChoices ?? [],
        help: argument.description,
      })),
    })),
    formats: formats.map((format) => ({
      id: format.id,
      description: `${format.title}; each thread becomes ${whatItMakes(format)}`,
      options: Object.entries(format.options).map(([name, spec]) => ({
        short: null,
        long: flagOf(name),
        value: valueName(name, spec),
        choices: spec.type === 'choice' ? spec.choices : [],
        help: fullHelp(spec),
      })),
    })),
  };
}

function ownAndOther(
  all: readonly OptionEntry[],
  formatFlags: ReadonlySet<string>,
): Pick<CommandEntry, 'options' | 'formatOptions'> {
  return {
    options: all.filter(({ long }) => !formatFlags.has(long)),
    formatOptions: all.filter(({ long }) => formatFlags.has(long)),
  };
}

function optionsOf(command: Command): OptionEntry[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ short, long, flags, description, argChoices }) => ({
      short: short ?? null,
      long: long ?? '',
      value: /<([^>]+)>/u.exec(flags)?.[1] ?? null,
      choices: argChoices ?? [],
      help: description,
    }));
}
