import { type Command, Option } from 'commander';
import { CommandError } from '../command-error.ts';

/** `rethread search PATTERN [PATH…]`. */
export interface TypedSearch {
  command: 'search';
  /** Any of them may match; never empty. */
  patterns: string[];
  /** Empty for standard input, or the current directory where that is a terminal. */
  paths: string[];
  dialect: string | null;
  case: 'smart' | 'ignore' | 'exact';
  literal: boolean;
  /** What is printed: hits, their number, or the names of files. */
  form: 'hits' | 'json' | 'count' | 'files' | 'files-without';
  /** Lines with hits in a file, at most. */
  max: number;
  /** Posts to print before and behind one with hits. */
  before: number;
  after: number;
  lineNumbers: boolean;
  /** `null` where the terminal decides, as in the next. */
  heading: boolean | null;
  /** `null` where the number of files decides. */
  fileNames: boolean | null;
  color: 'auto' | 'always' | 'never';
  quiet: boolean;
}

const HELP = `
PATTERN is a regular expression, with filters between its words:
  by:NAME  quotes:NAME  quotes:#5     who wrote the post, whom or which post it quotes; by:"All Of It"
  in:own|quote|signature|title|header where the words stand
  has:link|quote|code|edit|signature  what the post has
  before:2012-04  after:2011          when it was written
A \`-\` before a filter turns it round; \`\\by:\` is the word. Filters alone find whole posts.
Case counts if PATTERN has a capital letter, accents if it has one; a blank is also the end of a line.
Hidden files, links and binary files in directories are passed over.

Examples:
  rethread search weir                             every thread in the current directory
  rethread search 'spare boards in:own by:trapper' threads/
  rethread search by:zoe has:link after:2011 t.txt whole posts
  rethread search -e '-by:zoe weir' -C 1 t.txt     with the posts around
  rethread search -l weir *.txt | xargs rethread convert --to html --output-dir out

Exit codes: 0 something was found, 1 nothing, 2 an error.`;

/** Adds what `search` takes; the options are those of ripgrep. */
export function describeSearch(command: Command, found: (typed: TypedSearch) => void): void {
  const chosen: Partial<Pick<TypedSearch, 'case' | 'form' | 'heading' | 'fileNames' | 'lineNumbers'>> = {};
  /** Of options that contradict each other, the last one counts. */
  const choice = (flags: string, help: string, choose: () => void) => {
    const option = new Option(flags, help);
    command.addOption(option).on(`option:${option.name()}`, choose);
  };
  command
    .description('Searches threads for words, by post, author, date and place.')
    .usage('[OPTION…] PATTERN [PATH…]');
  command.option(
    '-e, --regexp <PATTERN>',
    'a pattern, also one that begins with `-`; may be repeated',
    gathered,
  );
  choice('-i, --ignore-case', 'case does not count', () => {
    chosen.case = 'ignore';
  });
  choice('-s, --case-sensitive', 'case counts', () => {
    chosen.case = 'exact';
  });
  choice('-S, --smart-case', 'case counts if PATTERN has a capital letter (the default)', () => {
    chosen.case = 'smart';
  });
  command.option('-F, --fixed-strings', 'PATTERN is no regular expression');
  choice('-c, --count', 'print the number of lines with hits in each file', () => {
    chosen.form = 'count';
  });
  choice('-l, --files-with-matches', 'print the names of files with hits', () => {
    chosen.form = 'files';
  });
  choice('-L, --files-without-match', 'print the names of files without', () => {
    chosen.form = 'files-without';
  });
  choice('--json', 'print a line of JSON for each line with hits', () => {
    chosen.form = 'json';
  });
  command
    .option('-m, --max-count <NUM>', 'lines with hits in a file, at most', numberOf('--max-count'))
    .option('-C, --context <NUM>', 'print posts with hits whole, and NUM around each', numberOf('--context'))
    .option('-A, --after-context <NUM>', 'likewise, behind each', numberOf('--after-context'))
    .option('-B, --before-context <NUM>', 'likewise, before each', numberOf('--before-context'));
  choice('-n, --line-number', 'print line numbers (the default)', () => {
    chosen.lineNumbers = true;
  });
  choice('-N, --no-line-number', 'leave them out', () => {
    chosen.lineNumbers = false;
  });
  choice('--heading', 'print files and posts above their hits (the default on a terminal)', () => {
    chosen.heading = true;
  });
  choice('--no-heading', 'print them on each line', () => {
    chosen.heading = false;
  });
  choice('-H, --with-filename', 'name the file, also where there is only one', () => {
    chosen.fileNames = true;
  });
  choice('-I, --no-filename', 'name no file', () => {
    chosen.fileNames = false;
  });
  command
    .addOption(new Option('--color <WHEN>', 'auto, always or never').choices(['auto', 'always', 'never']))
    .option('-q, --quiet', 'print nothing; the exit code tells')
    .argument('[PATTERN]', 'what to look for')
    .argument('[PATH...]', 'dumps, what `convert --to json` wrote, or directories of them')
    .addHelpText('after', HELP)
    .action((pattern: string | undefined, paths: string[], options: SearchOptions) => {
      const positional = pattern === undefined ? [] : [pattern];
      const patterns = options.regexp ?? positional;
      if (patterns.length === 0) throw new CommandError('No PATTERN; `rethread search --help` has examples');
      const around = options.context ?? 0;
      found({
        command: 'search',
        patterns,
        paths: options.regexp === undefined ? paths : [...positional, ...paths],
        dialect: options.from ?? null,
        literal: options.fixedStrings ?? false,
        max: options.maxCount ?? Infinity,
        before: options.beforeContext ?? around,
        after: options.afterContext ?? around,
        color: options.color ?? 'auto',
        quiet: options.quiet ?? false,
        case: 'smart',
        form: 'hits',
        lineNumbers: true,
        heading: null,
        fileNames: null,
        ...chosen,
      });
    });
}

/** What commander gathers of `search`. */
interface SearchOptions {
  from?: string;
  regexp?: string[];
  fixedStrings?: boolean;
  maxCount?: number;
  context?: number;
  afterContext?: number;
  beforeContext?: number;
  color?: TypedSearch['color'];
  quiet?: boolean;
}

function gathered(pattern: string, before: string[] = []): string[] {
  return [...before, pattern];
}

function numberOf(option: string): (word: string) => number {
  return (word) => {
    if (!/^\d{1,15}$/u.test(word)) throw new CommandError(`\`${option}\` takes a number, not \`${word}\``);
    return Number(word);
  };
}
