import { type Command, Help, Option } from 'commander';
import { CommandError, quoted } from '../command-error.ts';
import { formatList } from '../convert/format-help.ts';
import { formatOptions } from '../convert/format-options.ts';
import { type CommonOptions, withCommonOptions } from './common-options.ts';

/** `rethread convert [PATH…]`. */
export interface TypedConvert {
  command: 'convert';
  files: string[];
  format: string | null;
  /** Options of the format by name, as `quoteLinks`; `true` for what takes no value. */
  formatOptions: Readonly<Record<string, string | true>>;
  output: string | null;
  outputDirectory: string | null;
  dialect: string | null;
  force: boolean;
  quiet: boolean;
  /** Where to write what became of each file. */
  report: string | null;
  /** How many files of folders are converted at a time; `null` for one a processor. */
  jobs: number | null;
}

/** What follows the options in help. */
const after = (width: number) => `
Formats:
${formatList(width)}
\`rethread convert --help FORMAT\` prints the options of one of them.

A folder is converted with what is below it: hidden files, links, what is no text and what was made from another of its files
are passed over. It needs --output-dir, keeps its structure there, and converts anew only what changed since, or is wanted
otherwise than it was; --force converts all. What stood there before is left as it is without --force. What was made is noted
there in \`.rethread-convert.json\`. Ctrl-C waits for files that were begun, a second one does not; the next run goes on there.

The output of \`a.txt\` is \`a.html\`; .text, .log, .md, .markdown, .htm, .html and .json are left out likewise, and all else is
part of the name: \`topic.1\` becomes \`topic.1.html\`. Where two files of a folder would become one, as \`a.txt\` and \`a.md\`, they
become \`a.txt.html\` and \`a.md.html\`, but what was made before keeps its name.

Examples:
  rethread convert thread.txt --to html > thread.html
  rethread convert thread.txt -o thread.md         the extension tells the format
  rethread convert thread.json -o thread.html      what --to json wrote is read again
  rethread convert a.txt b.txt --to html --output-dir out
  rethread convert threads/ --to html --output-dir out --report report.json

Exit codes: 0 done, 1 some files of a folder could not be converted, 2 a usage or file error, 130 interrupted,
143 ended by SIGTERM.`;

/** Columns that the list of formats is wrapped to. */
const WIDTH = 100;

/** Adds what `convert` takes. The options of formats can be typed and completed, and have a help of their own. */
export function describeConvert(command: Command, found: (typed: TypedConvert) => void): void {
  const known = formatOptions();
  const options = known.map(({ flag, value, help, choices, formats }) => {
    const option = new Option(value === null ? flag : `${flag} <${value}>`, `${formats.join(', ')}: ${help}`);
    // Not by `choices()`, which would check them: each format has its own.
    if (choices.length > 0) option.argChoices = [...choices];
    return option;
  });
  withCommonOptions(command)
    .description('Writes threads in another format.')
    .usage('[OPTION…] [PATH…]')
    .option('-t, --to <FORMAT>', 'one of those below; told by the extension of --output if missing')
    .option('-o, --output <FILE>', 'where to write one thread; standard output if missing')
    .option('--output-dir <DIR>', 'where to write several, under the names of the files; made if missing')
    .option('--force', 'overwrite files that exist, and convert what is up to date')
    .option('-q, --quiet', 'print nothing but errors')
    .option('--report <FILE>', 'write what became of each file as JSON')
    .option(
      '-j, --jobs <NUM>',
      'convert NUM files of folders at a time (default: 0, as many as there are processors, up to 8)',
      jobCount,
    )
    .argument('[PATH...]', 'dumps, or what `convert --to json` wrote, or folders; standard input if missing')
    .addHelpText('after', () => after(WIDTH))
    .action((files: string[], typed: ConvertOptions & Record<string, string | number | true | undefined>) =>
      found({
        command: 'convert',
        files,
        format: typed.to ?? null,
        formatOptions: Object.fromEntries(
          known.flatMap(({ name }) =>
            typed[name] === undefined ? [] : [[name, typed[name] as string | true]],
          ),
        ),
        output: typed.output ?? null,
        outputDirectory: typed.outputDir ?? null,
        dialect: typed.from ?? null,
        force: typed.force ?? false,
        quiet: typed.quiet ?? false,
        report: typed.report ?? null,
        jobs: typed.jobs || null,
      }),
    );
  for (const option of options) command.addOption(option);
  command.configureHelp({
    formatHelp(shown, helper) {
      for (const option of options) option.hidden = true;
      return Help.prototype.formatHelp.call(helper, shown, helper);
    },
  });
}

/** What commander gathers of `convert`, besides the options of formats. */
interface ConvertOptions extends CommonOptions {
  to?: string;
  output?: string;
  outputDir?: string;
  force?: true;
  quiet?: true;
  report?: string;
  jobs?: number;
}

/** Most jobs: each takes some 100 MB. */
const MAX_JOBS = 64;

function jobCount(word: string): number {
  if (/^\d{1,3}$/u.test(word) && Number(word) <= MAX_JOBS) return Number(word);
  throw new CommandError(`\`--jobs\` takes a whole number from 0 to ${MAX_JOBS}, not ${quoted(word)}`);
}
