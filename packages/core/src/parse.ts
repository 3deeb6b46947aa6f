import type { Diagnostic } from './diagnostics/codes.ts';
import { noteDiagnostics, threadDiagnostics } from './diagnostics/findings.ts';
import { dialectById, likeliestDialect } from './dialects/detect.ts';
import type { Dialect } from './dialects/dialect.ts';
import { parseBlocks } from './grammar/block.ts';
import { parseInlines } from './grammar/inline.ts';
import { classifyLine } from './lines/classify.ts';
import type { HeaderMemory } from './lines/headers.ts';
import type { LineToken } from './lines/kinds.ts';
import { refineSegment } from './lines/refine.ts';
import { createSegmenter, type Segment } from './lines/segments.ts';
import { createEndings, noteEnding } from './resolve/endings.ts';
import { createQuoteMemory, resolveQuotes } from './resolve/quotes.ts';
import { resolveThread } from './resolve/thread.ts';
import { createLineSplitter, splitLines } from './source/lines.ts';
import { buildSegment } from './tree/build.ts';
import type { NameDraft } from './tree/draft.ts';
import { type Finishing, finishPost } from './tree/finish.ts';
import type { DialectRef, Post, Thread } from './tree/nodes.ts';

/** What a caller may decide. */
export interface ParseOptions {
  /** Id of the dialect to read with; detected where it is left out. */
  dialect?: string;
}

/** A thread and what was found about its input. */
export interface ParseResult {
  thread: Thread;
  diagnostics: Diagnostic[];
}

/** Reads a dump that arrives in pieces. */
export interface ThreadParser {
  /**
   * Takes the next piece.
   *
   * @returns The posts that are complete with it, with their bodies and quotes. `end` still sets, in the same objects,
   *   what needs the whole thread: authors, sign-offs, signatures, and who is mentioned.
   * @throws {TypeError} If the chunk is no string, or the parser has ended.
   */
  write(chunk: string): Post[];
  /**
   * Ends the dump and settles what needs all of it.
   *
   * @throws {TypeError} If the parser has ended before.
   */
  end(): ParseResult;
}

/**
 * The start of the dump by which its dialect is detected, in UTF-16 units of whole lines. It holds some twenty posts;
 * nothing is given back before it is full or the dump ends.
 */
export const DETECTION_UNITS = 1 << 16;

/**
 * Makes a parser for one dump. Any cutting of a dump into chunks gives the same result.
 *
 * What it keeps besides the tree is the line and the post that are not complete yet, and the index of what the posts so
 * far said themselves, with which quotes are resolved.
 *
 * @throws {RangeError} If `options.dialect` names no dialect.
 */
export function createParser(options: ParseOptions = {}): ThreadParser {
  const splitter = createLineSplitter(readLine);
  const segmenter = createSegmenter();
  const headerMemory: HeaderMemory = { names: new Set(), userTitles: new Set() };
  const quoteMemory = createQuoteMemory();
  const finishing: Finishing = { findInlines: parseInlines, quotes: [], named: [] };
  const headerNames: (NameDraft | null)[] = [];
  const endings = createEndings();
  let starter: NameDraft | null = null;
  let dialect: Dialect | null = options.dialect === undefined ? null : dialectById(options.dialect);
  let undetected: LineToken[] = [];
  let hasEnded = false;
  /** The posts that closed since the last chunk. */
  let closed: Post[] = [];
  const thread: Thread = {
    type: 'thread',
    title: null,
    dialect: { id: dialect?.id ?? '', score: 1 },
    authors: [],
    children: [],
    furniture: [],
    position: { start: { line: 1, column: 1, offset: 0 }, end: splitter.end() },
  };
  const diagnostics: Diagnostic[] = [];

  function readLine(line: LineToken): void {
    if (dialect !== null) {
      classifyLine(line, dialect);
      readSegment(segmenter.push(line), dialect);
      return;
    }
    undetected.push(line);
    if (splitter.end().offset >= DETECTION_UNITS) detect();
  }

  /** Decides for a dialect and reads the lines that waited for it. */
  function detect(): void {
    const waiting = undetected;
    undetected = [];
    thread.dialect = detectIn(waiting);
    dialect = dialectById(thread.dialect.id);
    for (const line of waiting) readLine(line);
  }

  function readSegment(segment: Segment | null, as: Dialect): void {
    if (segment === null) return;
    const draft = buildSegment(parseBlocks(refineSegment(segment, as, headerMemory)));
    thread.title ??= draft.title;
    starter ??= draft.starter;
    for (const furniture of draft.furniture) thread.furniture.push(furniture);
    for (const postDraft of draft.posts) {
      resolveQuotes(postDraft, quoteMemory);
      const { quotes } = finishing;
      const quoteCount = quotes.length;
      const index = thread.children.length;
      const post = finishPost(postDraft, `p${index + 1}`, finishing);
      headerNames.push(postDraft.name);
      noteEnding(post, index, endings);
      noteDiagnostics(post, quotes, quoteCount, diagnostics);
      thread.children.push(post);
      closed.push(post);
    }
  }

  function assertOpen(): void {
    if (hasEnded) throw new TypeError('The parser has ended; make a new one for another dump');
  }

  return {
    write(chunk) {
      assertOpen();
      if (typeof chunk !== 'string') throw new TypeError(`A chunk is a string, not ${typeof chunk}`);
      closed = [];
      splitter.push(chunk);
      return closed;
    },
    end() {
      assertOpen();
      hasEnded = true;
      splitter.finish();
      if (dialect === null) detect();
      if (dialect !== null) readSegment(segmenter.finish(), dialect);
      thread.position.end = splitter.end();
      const settled = resolveThread(thread, { headerNames, starter, endings, ...finishing });
      return { thread, diagnostics: [...diagnostics, ...settled, ...threadDiagnostics(thread)] };
    },
  };
}

/**
 * Turns a dump back into a thread.
 *
 * Never throws on content: what it finds about the input is in `diagnostics`. Time and memory are linear in the input.
 *
 * @throws {TypeError} If `source` is no string.
 * @throws {RangeError} If `options.dialect` names no dialect.
 */
export function parse(source: string, options: ParseOptions = {}): ParseResult {
  const parser = createParser(options);
  parser.write(source);
  return parser.end();
}

/**
 * Says in which dialect a dump is, by its start.
 *
 * @returns The id of the likeliest and how likely it is; `plain` where no board is recognised.
 * @throws {TypeError} If `source` is no string.
 */
export function detectDialect(source: string): DialectRef {
  if (typeof source !== 'string') throw new TypeError(`A source is a string, not ${typeof source}`);
  // As far as the line that fills the window.
  const end = source.indexOf('\n', DETECTION_UNITS - 1);
  return detectIn(splitLines(end < 0 ? source : source.slice(0, end + 1)));
}

function detectIn(lines: readonly LineToken[]): DialectRef {
  return likeliestDialect(lines, classifyLine);
}
