import type { Post, Thread } from '@rethread/core';
import {
  contextOf,
  createMatcher,
  type Hit,
  type Matcher,
  parseQuery,
  QueryError,
  searchPost,
  searchTitle,
} from '@rethread/query';
import { CommandError, quoted } from '../command-error.ts';
import type { DecodedText } from '../decode-text.ts';
import { loadDialect } from '../load-dialect.ts';
import { decode, isDocument, threadOf } from '../load-thread.ts';
import { nameOf, type System } from '../system.ts';
import type { Place, SearchRequest } from '../understand-arguments.ts';
import { type LineHit, lineHits } from './line-hits.ts';
import { createPrinter, openingOf } from './print-hits.ts';
import { type FoundFile, filesAt, labelOf } from './walk.ts';

/** What a search came to. */
export interface SearchOutcome {
  /** What could not be read; the rest was searched all the same. */
  errors: CommandError[];
  /** As ripgrep's: 0 something was found, 1 nothing, 2 an error, unless nothing was to be printed and something was found. */
  exitCode: 0 | 1 | 2;
}

/** The lines with hits in one post, or in the title. */
export interface FoundPost {
  /** `null` for the title. */
  post: Post | null;
  lines: LineHit[];
}

/** What was found in one file. */
export interface FoundInFile {
  /** What to call the file in the output; standard input as ripgrep does. */
  label: string;
  thread: Thread;
  /** In order; none is without lines. */
  posts: FoundPost[];
  lineCount: number;
}

/**
 * Searches files, one after the other: what is found in one is printed, and forgotten, before the next is read.
 *
 * @throws {CommandError} If a pattern is none or takes too long.
 */
export async function searchFiles(request: SearchRequest, system: System): Promise<SearchOutcome> {
  const matchers = request.patterns.map((pattern) => matcherOf(pattern, request));
  const dialect = await loadDialect(request.dialect, system);
  const errors: CommandError[] = [];
  const print = await createPrinter(request, await namesFiles(request, system), system);
  let hasFound = false;
  for await (const file of filesAt(request.paths, system)) {
    try {
      if ('error' in file) throw file.error;
      const found = await searchFile(file, matchers, { ...request, dialect }, system);
      if (found === null) continue;
      const counts = request.form === 'files-without' ? found.lineCount === 0 : found.lineCount > 0;
      if (!counts) continue;
      hasFound = true;
      if (request.quiet) break;
      await system.write({ kind: 'stream' }, print(found));
    } catch (error) {
      if (error instanceof QueryError) throw new CommandError(error.message, { cause: error });
      if (!(error instanceof CommandError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0 && !(request.quiet && hasFound)) return { errors, exitCode: 2 };
  return { errors, exitCode: hasFound ? 0 : 1 };
}

function matcherOf(pattern: string, { literal, case: caseOption }: SearchRequest): Matcher {
  try {
    return createMatcher(parseQuery(pattern, { literal, case: caseOption }));
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const place = pattern === '' ? '' : ` (at character ${error.offset + 1} of ${quoted(pattern)})`;
    throw new CommandError(error.message + place, { cause: error });
  }
}

/** As in ripgrep, one file needs no name. */
async function namesFiles({ fileNames, paths }: SearchRequest, system: System): Promise<boolean> {
  if (fileNames !== null) return fileNames;
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return true;
  return path !== '-' && (await system.look(path))?.kind === 'directory';
}

type Options = Omit<SearchRequest, 'dialect'> & { dialect: Awaited<ReturnType<typeof loadDialect>> };

/** @returns `null` for what is no text. */
async function searchFile(
  { place, named }: FoundFile,
  matchers: readonly Matcher[],
  options: Options,
  system: System,
): Promise<FoundInFile | null> {
  const name = nameOf(place, 'standard input');
  const bytes = await system.read(place);
  const decoded = decode(bytes, name);
  if (!named && isBinary(bytes, decoded)) return null;
  const isWorthReading =
    (options.dialect === null && isDocument(decoded.text)) ||
    matchers.some((matcher) => matcher.canMatch(decoded.text));
  if (!isWorthReading) return nothingIn(place);
  const { result } = await threadOf(decoded, name, options.dialect);
  return searchThread(result.thread, labelOf(place), matchers, options);
}

function searchThread(
  thread: Thread,
  label: string,
  matchers: readonly Matcher[],
  { max, quiet, form }: Options,
): FoundInFile {
  const context = contextOf(thread);
  const isEnough = quiet || form === 'files' || form === 'files-without' ? 1 : max;
  const found: FoundInFile = { label, thread, posts: [], lineCount: 0 };
  const add = (post: Post | null, hits: readonly Hit[]) => {
    const lines = lineHits(post, hits, openingOf).slice(0, isEnough - found.lineCount);
    if (lines.length === 0) return;
    found.posts.push({ post, lines });
    found.lineCount += lines.length;
  };
  if (isEnough === 0) return found;
  add(
    null,
    matchers.flatMap((matcher) => searchTitle(thread, matcher)),
  );
  for (const post of thread.children) {
    if (found.lineCount >= isEnough) break;
    add(
      post,
      matchers.flatMap((matcher) => searchPost(post, matcher, context)),
    );
  }
  return found;
}

function nothingIn(place: Place): FoundInFile {
  const point = { line: 1, column: 1, offset: 0 };
  const thread: Thread = {
    type: 'thread',
    title: null,
    dialect: { id: 'plain', score: 0 },
    authors: [],
    children: [],
    furniture: [],
    position: { start: point, end: point },
  };
  return { label: labelOf(place), thread, posts: [], lineCount: 0 };
}

/** Bytes looked at for a NUL. */
const SAMPLE_LENGTH = 65_536;

/** Whether a file is no text: text has no NULs, but for that of two bytes a character. */
function isBinary(bytes: Uint8Array, { encoding }: DecodedText): boolean {
  return !encoding.startsWith('UTF-16') && bytes.subarray(0, SAMPLE_LENGTH).includes(0);
}
