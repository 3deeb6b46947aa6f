import { Command, CommanderError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { CommandError } from './command-error.ts';
import { commands, type TypedArguments } from './commands/commands.ts';
import { formatHelp, formatToExplain } from './convert/format-help.ts';

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
  const format = formatToExplain(words);
  if (format !== null) return { command: 'print', text: formatHelp(format, HELP_WIDTH) };
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
  rethread convert threads/ --to html --output-dir out
  curl -s https://example.org/t/1 | html2text | rethread convert --to json
  rethread inspect thread.txt                      see how it was understood
  rethread search 'spare boards by:trapper'        look for words in all threads here

\`-\` is standard input or output. Text may be UTF-8, UTF-16 or Windows-1252.
Exit codes: 0 done, 1 nothing found by \`search\`, mistakes found by \`config --check\`, files of a folder that
\`convert\` could not convert, 2 a usage or file error, 130 interrupted.`;

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

/** The command line with everything that it takes, for what is made of it: completions and the manual. */
export function describeProgram(): Command {
  return createProgram(['--help'], () => {});
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
