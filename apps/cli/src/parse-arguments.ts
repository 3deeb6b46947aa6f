import { Argument, Command, CommanderError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { CommandError } from './command-error.ts';
import { describeSearch, type TypedSearch } from './search/describe-search.ts';

/** What was typed, word by word. `understandArguments` says what it means here. */
export type TypedArguments =
  | TypedRead
  | TypedConvert
  | TypedInspect
  | TypedSearch
  | { command: 'dialects' }
  | { command: 'schema' }
  | TypedConfig
  | TypedCompletions;

/** `rethread [PATH…]` or `rethread read [PATH…]`. */
export interface TypedRead {
  command: 'read';
  file: string | null;
  /** The files and folders named behind it. */
  others: string[];
  dialect: string | null;
  plain: boolean;
  screenReader: boolean;
  /** Whether what is read may be remembered. */
  history: boolean;
  /** Whether the reader leaves nothing on the terminal. */
  altScreen: boolean;
  looks: TypedLooks;
}

/** What was said about looks; `null` and `false` where nothing was. */
export interface TypedLooks {
  color: string | null;
  theme: string | null;
  emoji: string | null;
  ascii: boolean;
}

/** `rethread convert [FILE…]`. */
export interface TypedConvert {
  command: 'convert';
  files: string[];
  format: string | null;
  output: string | null;
  outputDirectory: string | null;
  dialect: string | null;
  force: boolean;
  quiet: boolean;
}

/** `rethread inspect [FILE]`. */
export interface TypedInspect {
  command: 'inspect';
  file: string | null;
  dialect: string | null;
  json: boolean;
}

/** `rethread config`. */
export interface TypedConfig {
  command: 'config';
  /** What was asked for; several or none are a mistake. */
  wanted: ('default' | 'path' | 'check')[];
}

/** `rethread completions SHELL`. */
export interface TypedCompletions {
  command: 'completions';
  shell: string;
}

/** A text that was asked for and needs nothing but printing: help or the version. */
export interface Printed {
  command: 'print';
  text: string;
}

/**
 * Takes a command line apart.
 *
 * @param words  Without the name of the program.
 * @throws {CommandError} If the words are no command line of rethread: an unknown option, a word too many.
 */
export function parseArguments(words: readonly string[]): TypedArguments | Printed {
  let typed: TypedArguments | null = null;
  let text = '';
  const program = createProgram(words, (found) => {
    typed = found;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (part) => {
        text += part;
      },
      writeErr: () => {},
      getOutHelpWidth: () => HELP_WIDTH,
    });
  }
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'print', text };
    throw new CommandError(usageSentence(error, words), { cause: error });
  }
  return typed ?? { command: 'print', text };
}

/** Columns that help is wrapped to: readable everywhere, and the same wherever it is printed. */
const HELP_WIDTH = 100;

/** The command that the first word was perhaps meant to be; `null` if it resembles none. */
export function resembledCommand(words: readonly string[]): string | null {
  const program = createProgram([], () => {}, { isReadDefault: false })
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  try {
    program.parse(words.slice(0, 1), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError)
      return /Did you mean (?:one of )?(\w+)/u.exec(error.message)?.[1] ?? null;
    throw error;
  }
  return null;
}

/** Examples of the whole command, after a title; what follows them is said by other parts of the manual. */
export const EXAMPLES = `
Examples:
  rethread thread.txt                              read it in the terminal
  rethread thread.txt | less                       print it as plain text
  rethread convert thread.txt -o thread.html       make a web page of it
  rethread convert *.txt --to markdown --output-dir out
  curl -s https://example.org/t/1 | html2text | rethread convert --to json
  rethread inspect thread.txt                      see how it was understood
  rethread search 'spare boards by:trapper'        look for words in all threads here

\`-\` is standard input or output. Text may be UTF-8, UTF-16 or Windows-1252.
Exit codes: 0 done, 1 nothing found by \`search\`, mistakes found by \`config --check\`, 2 a usage or file error,
130 interrupted.`;

const CONVERT_EXAMPLES = `
Examples:
  rethread convert thread.txt --to html > thread.html
  rethread convert thread.txt -o thread.md         the extension tells the format
  rethread convert thread.json -o thread.html      what --to json wrote is read again
  rethread convert a.txt b.txt --to html --output-dir out`;

const CONFIG_EXAMPLES = `
Examples:
  rethread config --default > "$(rethread config --path)"
  rethread config --check`;

const COMPLETION_EXAMPLES = `
Examples:
  source <(rethread completions bash)              in ~/.bashrc
  source <(rethread completions zsh)               in ~/.zshrc, behind compinit
  rethread completions fish > ~/.config/fish/completions/rethread.fish
  rethread completions powershell | Out-String | Invoke-Expression`;

/**
 * Describes the command line to commander.
 *
 * @param words  What was typed. Only a command that is named in it, or the default where the first word names none, gets
 *   its options, unless help is wanted: making them all takes as long as all else that is done with the words.
 */
function createProgram(
  words: readonly string[],
  found: (typed: TypedArguments) => void,
  { isReadDefault = true } = {},
): Command {
  const program = new Command('rethread')
    .description(`${manifest.description}.`)
    .version(`rethread ${manifest.version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .usage('[COMMAND] [OPTION…] [FILE…]')
    .addHelpText('after', EXAMPLES);
  withDebug(program);
  const wantsHelp = words.some((word) => /^(?:help|--help|-\w*h\w*)$/u.test(word));
  for (const [name, { summary, describe }] of Object.entries(commands)) {
    const isDefault = name === 'read' && isReadDefault;
    const command = program.command(name, { isDefault }).summary(summary);
    const isMeant = words.includes(name) || (isDefault && !Object.hasOwn(commands, words[0] ?? ''));
    if (!isMeant && !wantsHelp) continue;
    describe(command, found);
    withDebug(command);
  }
  return program;
}

interface Described {
  /** What the list of commands says. */
  summary: string;
  /** Adds what the command takes. */
  describe(command: Command, found: (typed: TypedArguments) => void): void;
}

/** By name, in the order of the list. */
const commands: Record<TypedArguments['command'], Described> = {
  read: {
    summary: 'open the reader, or print plain text where stdout is no terminal (the default)',
    describe: (command, found) =>
      withCommonOptions(command)
        .description('Opens the reader, or prints plain text where stdout is no terminal.')
        .option('--plain', 'print plain text on a terminal too')
        .option('--screen-reader', 'read in words, line by line: no drawing, no other screen')
        .option('--color <WHEN>', 'always, never or auto')
        .option('--theme <NAME>', 'default, dark, light, high-contrast, cb-safe, mono, or one of your own')
        .option('--emoji <HOW>', 'full, safe (as wide on every terminal) or ascii')
        .option('--ascii', 'draw with the characters of a keyboard')
        .option('--no-history', 'neither go on where you were nor remember where you are')
        .option('--no-alt-screen', 'leave the last screen on the terminal')
        .argument(
          '[PATH...]',
          'a dump, or what `convert --to json` wrote; standard input if missing, or on a terminal the threads read last. A folder or several files are a list',
        )
        .action(([file, ...others]: string[], options: Options) =>
          found({
            command: 'read',
            file: file ?? null,
            others,
            dialect: options.from ?? null,
            plain: options.plain ?? false,
            screenReader: options.screenReader ?? false,
            history: options.history ?? true,
            altScreen: options.altScreen ?? true,
            looks: {
              color: options.color ?? null,
              theme: options.theme ?? null,
              emoji: options.emoji ?? null,
              ascii: options.ascii ?? false,
            },
          }),
        ),
  },
  convert: {
    summary: 'write threads as HTML, Markdown or JSON',
    describe: (command, found) =>
      withCommonOptions(command)
        .description('Writes threads as HTML, Markdown or JSON.')
        .option('-t, --to <FORMAT>', 'html, markdown or json; told by the extension of --output if missing')
        .option('-o, --output <FILE>', 'where to write one thread; standard output if missing')
        .option('--output-dir <DIR>', 'where to write several, under the names of the files; made if missing')
        .option('--force', 'overwrite files that exist')
        .option('-q, --quiet', 'print nothing but errors')
        .argument('[FILE...]', 'dumps, or what `convert --to json` wrote; standard input if missing')
        .addHelpText('after', CONVERT_EXAMPLES)
        .action((files: string[], options: Options) =>
          found({
            command: 'convert',
            files,
            format: options.to ?? null,
            output: options.output ?? null,
            outputDirectory: options.outputDir ?? null,
            dialect: options.from ?? null,
            force: options.force ?? false,
            quiet: options.quiet ?? false,
          }),
        ),
  },
  inspect: {
    summary: 'print how a thread was understood: dialect, posts, authors, quotes, findings',
    describe: (command, found) =>
      withCommonOptions(command)
        .description('Prints how a thread was understood: dialect, posts, authors, quotes, findings.')
        .option('--json', 'print it for programs')
        .argument('[FILE]', 'a dump, or what `convert --to json` wrote; standard input if missing')
        .action((file: string | undefined, options: Options) =>
          found({
            command: 'inspect',
            file: file ?? null,
            dialect: options.from ?? null,
            json: options.json ?? false,
          }),
        ),
  },
  search: {
    summary: 'look for words in threads, by post, author, date and place',
    describe: (command, found) => describeSearch(withCommonOptions(command), found),
  },
  dialects: {
    summary: 'list the dialects',
    describe: (command, found) =>
      command.description('list the dialects').action(() => found({ command: 'dialects' })),
  },
  schema: {
    summary: 'print the JSON Schema of what `convert --to json` writes',
    describe: (command, found) =>
      command
        .description('print the JSON Schema of what `convert --to json` writes')
        .action(() => found({ command: 'schema' })),
  },
  config: {
    summary: 'check the settings, or tell about them',
    describe: (command, found) =>
      command
        .description('Checks the settings, or tells about them.')
        .option('--default', 'print a file of all settings with their defaults')
        .option('--path', 'print where your own settings are')
        .option(
          '--check',
          'print what cannot be meant in the settings, with lines; exit code 1 if there is any',
        )
        .addHelpText('after', CONFIG_EXAMPLES)
        .action((options: Options) =>
          found({
            command: 'config',
            wanted: (['default', 'path', 'check'] as const).filter((each) => options[each]),
          }),
        ),
  },
  completions: {
    summary: 'print what completes command lines in bash, zsh, fish or PowerShell',
    describe: (command, found) =>
      command
        .description('Prints what completes command lines in a shell.')
        .addArgument(new Argument('<SHELL>', 'your shell').choices(['bash', 'zsh', 'fish', 'powershell']))
        .addHelpText('after', COMPLETION_EXAMPLES)
        .action((shell: string) => found({ command: 'completions', shell })),
  },
};

/** The command line with everything that it takes, for what is made of it: completions and the manual. */
export function describeProgram(): Command {
  return createProgram(['--help'], () => {});
}

/** What commander gathers, of all commands. */
interface Options {
  from?: string;
  to?: string;
  output?: string;
  outputDir?: string;
  force?: boolean;
  quiet?: boolean;
  plain?: boolean;
  screenReader?: boolean;
  history?: boolean;
  altScreen?: boolean;
  color?: string;
  theme?: string;
  emoji?: string;
  ascii?: boolean;
  json?: boolean;
  default?: boolean;
  path?: boolean;
  check?: boolean;
}

function withCommonOptions(command: Command): Command {
  return command
    .option(
      '--dialect <DIALECT>',
      'how the dump was made, where that is known: one of `rethread dialects`, or a JSON file',
    )
    .addOption(new Option('-f, --from <DIALECT>').hideHelp())
    .on('option:dialect', (dialect: string) => command.setOptionValue('from', dialect));
}

/** `--debug` is read by `main.ts`, before there are arguments. */
function withDebug(command: Command): Command {
  return command.addOption(new Option('--debug', 'print the stack of an error').hideHelp());
}

/** Commander's message in the words of the house. */
function usageSentence({ code, message }: CommanderError, words: readonly string[]): string {
  if (code === 'commander.help') {
    const word = words[words.indexOf('help') + 1] ?? '';
    return `Unknown command \`${word}\`; \`rethread --help\` lists them`;
  }
  const [finding = '', suggestions] = message
    .replace(/^error: /u, '')
    .replace(/\.$/u, '')
    .replaceAll("'", '`')
    .replace(/ argument missing$/u, ' has nothing behind it')
    .split(/\n\(Did you mean (?:one of )?/u);
  const sentence = finding.charAt(0).toUpperCase() + finding.slice(1);
  if (suggestions === undefined) return sentence;
  return `${sentence}; did you mean ${suggestions.slice(0, -'?)'.length).replace(/[^, ]+/gu, '`$&`')}?`;
}
