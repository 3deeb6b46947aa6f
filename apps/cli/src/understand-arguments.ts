import { basename, extname, join } from 'node:path';
import { CommandError, quoted, quotedList } from './command-error.ts';
import type { TypedArguments } from './commands/commands.ts';
import type { TypedCompletions } from './commands/describe-completions.ts';
import type { TypedConfig } from './commands/describe-config.ts';
import type { TypedConvert } from './commands/describe-convert.ts';
import type { TypedRead } from './commands/describe-read.ts';
import type { KnownFormat } from './convert/format-options.ts';
import { outputName } from './convert/output-names.ts';
import { type FormatSettings, understandOptions } from './convert/understand-options.ts';
import type { TypedSearch } from './search/describe-search.ts';
import type { TypedSite } from './site/describe-site.ts';
import type { System } from './system.ts';
import { type Looks, understandLooks } from './understand-looks.ts';

/** What a command line means here: every default filled in, every name known, every output placed. */
export type Request =
  | ReadRequest
  | ConvertRequest
  | InspectRequest
  | SearchRequest
  | SiteRequest
  | { command: 'dialects' }
  | { command: 'schema' }
  | TypedConfig
  | TypedCompletions;

/** A dialect by its id, or a file that describes one. */
export type DialectChoice = { kind: 'known'; id: string } | { kind: 'file'; path: string };

/** Show a thread. */
export interface ReadRequest {
  command: 'read';
  input: ReadInput;
  dialect: DialectChoice | null;
  /** The reader, plain text, or words for a screen reader. */
  view: 'reader' | 'plain' | 'screen-reader';
  /** Whether what is read may be remembered. */
  history: boolean;
  /** Whether the reader leaves nothing on the terminal. */
  altScreen: boolean;
  looks: Looks;
}

/** Write threads in a format. */
export interface ConvertRequest {
  command: 'convert';
  /** An input may be a folder: that is told by looking. */
  jobs: ConvertJob[];
  /** `Format.id`. */
  format: string;
  options: FormatSettings;
  dialect: DialectChoice | null;
  /** Made before the first job, if it is missing. */
  directory: string | null;
  overwrite: boolean;
  quiet: boolean;
  /** Where to write what became of each input; `null` for nowhere. */
  report: Place | null;
  /** How many files of folders are converted at a time; `null` for one a processor. */
  parallel: number | null;
}

/** One thread to convert. */
export interface ConvertJob {
  input: Place;
  output: Place;
}

/** Report how a thread was understood. */
export interface InspectRequest {
  command: 'inspect';
  input: Place;
  dialect: DialectChoice | null;
  form: 'text' | 'json';
}

/** Look for words in threads; in the current directory where there are no paths. */
export interface SearchRequest extends Omit<TypedSearch, 'dialect'> {
  dialect: DialectChoice | null;
}

/** Make a site of folders of threads. */
export interface SiteRequest extends Omit<TypedSite, 'dialect'> {
  dialect: DialectChoice | null;
}

/** A file, or the standard stream of its direction. */
export type Place = { kind: 'file'; path: string } | { kind: 'stream' };

/** What is read: a thread, a folder of them, or a list of files and folders. Whether a file is a folder is told by looking. */
export type ReadInput =
  | Place
  | { kind: 'list'; paths: readonly string[] }
  /** The threads that were read last. */
  | { kind: 'recent' };

/** What the meaning of a command line depends on. */
export interface Surroundings {
  system: Pick<System, 'stdinIsTerminal' | 'stdoutIsTerminal' | 'environment'>;
  dialectIds: readonly string[];
  formats: readonly KnownFormat[];
}

/**
 * Says what was meant.
 *
 * @throws {CommandError} If nothing can be meant by it here: an unknown name, no input, no place for an output.
 */
export function understandArguments(typed: TypedArguments, surroundings: Surroundings): Request {
  switch (typed.command) {
    case 'read':
      return {
        command: 'read',
        input: readInputOf(typed, surroundings),
        dialect: dialectOf(typed.dialect, surroundings),
        view: viewOf(typed, surroundings),
        history: typed.history,
        altScreen: typed.altScreen,
        looks: understandLooks(typed.looks),
      };
    case 'convert':
      return understandConvert(typed, surroundings);
    case 'inspect':
      return {
        command: 'inspect',
        input: inputOf(typed.file, surroundings),
        dialect: dialectOf(typed.dialect, surroundings),
        form: typed.json ? 'json' : 'text',
      };
    case 'search': {
      const { stdinIsTerminal } = surroundings.system;
      const paths = typed.paths.length === 0 && !stdinIsTerminal ? ['-'] : typed.paths;
      return { ...typed, paths, dialect: dialectOf(typed.dialect, surroundings) };
    }
    case 'site':
      return { ...typed, dialect: dialectOf(typed.dialect, surroundings) };
    default:
      return typed;
  }
}

function understandConvert(typed: TypedConvert, surroundings: Surroundings): ConvertRequest {
  const { outputDirectory: directory } = typed;
  if (typed.output !== null && directory !== null) {
    throw new CommandError('Both `--output` and `--output-dir`; one of them says where to write');
  }
  const dialect = dialectOf(typed.dialect, surroundings);
  const format = formatOf(typed, surroundings);
  const options = understandOptions(typed.formatOptions, format, surroundings.formats);
  const files = typed.files.length === 0 ? [null] : typed.files;
  if (files.filter((file) => file === '-').length > 1) {
    throw new CommandError('`-` stands for standard input, which can be read only once');
  }
  const inputs = files.map((file) => inputOf(file, surroundings));
  const jobs =
    directory === null
      ? [{ input: soleInput(inputs), output: fitting(outputOf(typed.output), format, surroundings) }]
      : inputs.map((input) => ({ input, output: placeIn(directory, input, format.extension) }));
  const report = typed.report === null ? null : outputOf(typed.report);
  if (report?.kind === 'stream' && jobs[0]?.output.kind === 'stream')
    throw new CommandError('Both the thread and `--report` would go to standard output');
  return {
    command: 'convert',
    jobs,
    format: format.id,
    options,
    dialect,
    directory,
    overwrite: typed.force,
    quiet: typed.quiet,
    report,
    parallel: typed.jobs,
  };
}

/** @throws {CommandError} If what the format makes cannot go there. */
function fitting(output: Place, { id, kind }: KnownFormat, { system }: Surroundings): Place {
  if (output.kind === 'file') return output;
  if (kind === 'folder')
    throw new CommandError(`Format ${quoted(id)} makes a folder; \`--output DIR\` says which`);
  if (kind === 'bytes' && system.stdoutIsTerminal)
    throw new CommandError(`Format ${quoted(id)} is no text for a terminal; \`--output FILE\` writes it`);
  return output;
}

function readInputOf(typed: TypedRead, surroundings: Surroundings): ReadInput {
  const { file, others } = typed;
  const { stdinIsTerminal } = surroundings.system;
  if (file === null && stdinIsTerminal && viewOf(typed, surroundings) === 'reader') return { kind: 'recent' };
  if (file === null || others.length === 0) return inputOf(file, surroundings);
  const paths = [file, ...others];
  if (paths.includes('-'))
    throw new CommandError(
      '`-` stands for standard input, which is one thread; a list is of files and folders',
    );
  return { kind: 'list', paths };
}

function inputOf(file: string | null, { system }: Surroundings): Place {
  if (file !== null && file !== '-') return { kind: 'file', path: file };
  if (system.stdinIsTerminal) {
    throw nothingToRead();
  }
  return { kind: 'stream' };
}

/** Says that no input was named. */
export function nothingToRead(): CommandError {
  return new CommandError('No FILE, and nothing is piped in; `rethread --help` has examples');
}

function outputOf(file: string | null): Place {
  return file === null || file === '-' ? { kind: 'stream' } : { kind: 'file', path: file };
}

function soleInput(inputs: readonly Place[]): Place {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) {
    throw new CommandError(
      `${inputs.length} inputs and one output; \`--output-dir DIR\` gives each its own file`,
    );
  }
  return input;
}

function placeIn(directory: string, input: Place, extension: string): Place {
  if (input.kind === 'stream') {
    throw new CommandError(
      'Standard input has no name for its file in `--output-dir`; `--output FILE` gives it one',
    );
  }
  return { kind: 'file', path: join(directory, outputName(basename(input.path), extension)) };
}

function dialectOf(id: string | null, { dialectIds }: Surroundings): DialectChoice | null {
  if (id === null) return null;
  if (dialectIds.includes(id)) return { kind: 'known', id };
  if (extname(id).toLowerCase() === '.json') return { kind: 'file', path: id };
  throw new CommandError(`Unknown dialect ${quoted(id)}; known dialects are ${quotedList(dialectIds)}`);
}

function formatOf(typed: TypedConvert, { formats }: Surroundings): KnownFormat {
  const known = quotedList(formats.map(({ id }) => id));
  if (typed.format !== null) {
    const format = formats.find(({ id }) => id === typed.format);
    if (format) return format;
    throw new CommandError(`Unknown format ${quoted(typed.format)}; known formats are ${known}`);
  }
  const extension = typed.output === null ? '' : extname(typed.output).toLowerCase();
  const named = formats.find(({ id }) => extension === `.${id}`);
  const fitting = named
    ? [named]
    : formats.filter((each) => extension !== '' && extension === each.extension);
  const [format, ...others] = fitting;
  if (format && others.length === 0) return format;
  if (format) {
    const ids = quotedList(fitting.map(({ id }) => id));
    throw new CommandError(
      `Several formats have the extension of ${quoted(typed.output ?? '')}; \`--to\` takes ${ids}`,
    );
  }
  throw new CommandError(
    typed.output === null || typed.output === '-'
      ? `No format; \`--to\` takes ${known}`
      : `No format has the extension of ${quoted(typed.output)}; \`--to\` takes ${known}`,
  );
}

/** `INK_SCREEN_READER` is how Ink is told, and means what is read on a terminal: pipes get plain text as always. */
function viewOf({ plain, screenReader }: TypedRead, surroundings: Surroundings): ReadRequest['view'] {
  if (screenReader) return 'screen-reader';
  const { stdoutIsTerminal, environment } = surroundings.system;
  if (plain || !stdoutIsTerminal) return 'plain';
  if (environment['INK_SCREEN_READER'] === 'true') return 'screen-reader';
  return canShowReader(surroundings) ? 'reader' : 'plain';
}

/** Ink moves the cursor about, which a dumb terminal cannot. */
function canShowReader({ system }: Surroundings): boolean {
  return system.stdoutIsTerminal && system.environment['TERM'] !== 'dumb';
}
