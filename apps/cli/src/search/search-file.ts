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
import { isBinary } from '../is-binary.ts';
import type { LoadedDialect } from '../load-dialect.ts';
import { decode, isDocument, threadOf } from '../load-thread.ts';
import { nameOf, type System } from '../system.ts';
import type { Place, SearchRequest } from '../understand-arguments.ts';
import { type LineHit, lineHits } from './line-hits.ts';
import { createPrinter, openingOf, type PrintStyle } from './print-hits.ts';
import { type FoundFile, labelOf } from './walk.ts';

/** A search, all decided; plain data, which a worker can be given. */
export interface SearchJob extends Pick<SearchRequest, 'patterns' | 'literal' | 'case' | 'max' | 'quiet'> {
  dialect: LoadedDialect;
  style: PrintStyle;
}

/** What a search of one file came to. */
export type FileOutcome =
  /** Nothing to print, or no text. */
  | { kind: 'nothing' }
  | { kind: 'found'; text: string }
  /** It could not be read. */
  | { kind: 'error'; error: CommandError };

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

/** Searches one file. */
export type SearchFile = (file: FoundFile) => Promise<FileOutcome>;

/**
 * Makes what searches files, one by one and in any order.
 *
 * @returns It rejects with a `CommandError` if a pattern takes too long.
 * @throws {CommandError} If a pattern is none.
 */
export function createFileSearch(job: SearchJob, read: System['read']): SearchFile {
  const matchers = job.patterns.map((pattern) => matcherOf(pattern, job));
  const { print } = createPrinter(job.style);
  return async (file) => {
    try {
      const found = await searchFile(file, matchers, job, read);
      if (found === null) return { kind: 'nothing' };
      const counts = job.style.form === 'files-without' ? found.lineCount === 0 : found.lineCount > 0;
      if (!counts) return { kind: 'nothing' };
      return { kind: 'found', text: job.quiet ? '' : print(found) };
    } catch (error) {
      if (error instanceof QueryError) throw new CommandError(error.message, { cause: error });
      if (!(error instanceof CommandError)) throw error;
      return { kind: 'error', error };
    }
  };
}

function matcherOf(pattern: string, { literal, case: caseOption }: SearchJob): Matcher {
  try {
    return createMatcher(parseQuery(pattern, { literal, case: caseOption }));
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const place = pattern === '' ? '' : ` (at character ${error.offset + 1} of ${quoted(pattern)})`;
    throw new CommandError(error.message + place, { cause: error });
  }
}

/** @returns `null` for what is no text. */
async function searchFile(
  { place, named }: FoundFile,
  matchers: readonly Matcher[],
  options: SearchJob,
  read: System['read'],
): Promise<FoundInFile | null> {
  const name = nameOf(place, 'standard input');
  const bytes = await read(place);
  const decoded = decode(bytes, name);
  if (!named && isBinary(bytes, () => decoded.encoding)) return null;
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
  { max, quiet, style: { form } }: SearchJob,
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
