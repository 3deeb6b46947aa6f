import type { Diagnostic } from './diagnostics/codes.ts';
import { noteDiagnostics, threadDiagnostics } from './diagnostics/findings.ts';
import { dialectById } from './dialects/detect.ts';
import type { Dialect } from './dialects/dialect.ts';
import { type OwnDialect, type OwnReading, ownReading } from './dialects/own.ts';
import { type PageKind, pageKindNames } from './dialects/page-kind.ts';
import { withLabels } from './dialects/tables.ts';
import { parseBlocks } from './grammar/block.ts';
import { parseInlines } from './grammar/inline.ts';
import { dialectOf, type FoundDialect } from './layout/choose.ts';
import { createColumnCutter, cutColumns, learnColumns } from './layout/columns.ts';
import { createMarker, type Marker, NOTHING_READ } from './layout/marker.ts';
import { classifyLine } from './lines/classify.ts';
import type { HeaderMemory } from './lines/headers.ts';
import type { LineToken } from './lines/kinds.ts';
import { refineSegment } from './lines/refine.ts';
import { createSegmenter, type Segment } from './lines/segments.ts';
import { createEndings, noteEnding } from './resolve/endings.ts';
import { createQuoteMemory } from './resolve/quote-memory.ts';
import { resolveQuotes } from './resolve/quotes.ts';
import { resolveThread } from './resolve/thread.ts';
import { createFrameCutter } from './source/frames.ts';
import { createLineSplitter, isBlank, splitLines } from './source/lines.ts';
import type { LineCutter } from './source/pieces.ts';
import { besideFurniture } from './tree/beside.ts';
import { buildSegment } from './tree/build.ts';
import type { NameDraft } from './tree/draft.ts';
import { type Finishing, finishPost } from './tree/finish.ts';
import { furnitureOf } from './tree/furniture.ts';
import type { DialectRef, Point, Post, Thread, Title } from './tree/nodes.ts';
import { uncovered } from './tree/uncovered.ts';

/** What a caller may decide. */
export interface ParseOptions {
  /** Id of the dialect to read with, or a board that the caller describes; detected where it is left out. */
  dialect?: string | OwnDialect;
  /**
   * How the start of the same dump was read, or another page of the same board. Nothing is detected then, and posts are
   * given back from the first on.
   */
  like?: Reading;
  /** Where the text begins in its source, at the start of a line; what all positions count from. Default: its start. */
  start?: Point;
}

/** How a dump is read: its dialect, and what was learned of its layout. To be handed on as `ParseOptions.like` only. */
export interface Reading {
  readonly dialect: DialectRef;
}

/** What a reading holds. */
interface DetectedReading extends Reading {
  found: FoundDialect;
  columns: ReturnType<typeof learnColumns>;
  headerMemory: HeaderMemory;
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
   *   what needs the whole thread: authors, sign-offs, signatures, who is mentioned, and which post each answers.
   * @throws {TypeError} If the chunk is no string, or the parser has ended.
   */
  write(chunk: string): Post[];
  /**
   * Ends the dump and settles what needs all of it.
   *
   * @throws {TypeError} If the parser has ended before.
   */
  end(): ParseResult;
  /** How the dump is read; `null` while that is not decided. */
  reading(): Reading | null;
  /** The thread's title; `null` while it has not come, or where there is none. */
  title(): Title | null;
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
 * @throws {TypeError} If `options.dialect` is neither a name nor a board.
 */
export function createParser(options: ParseOptions = {}): ThreadParser {
  const own = ownOf(options.dialect);
  const labels = own?.labels ?? null;
  const named = own?.dialect ?? (typeof options.dialect === 'string' ? dialectById(options.dialect) : null);
  const { start = { line: 1, column: 1, offset: 0 } } = options;
  const splitter = createLineSplitter(readLine, start);
  const segmenter = createSegmenter();
  const like = options.like as DetectedReading | undefined;
  const headerMemory: HeaderMemory = {
    names: new Set(like?.headerMemory.names),
    userTitles: new Set(like?.headerMemory.userTitles),
    firstLines: new Set(like?.headerMemory.firstLines),
  };
  const finishing: Finishing = { findInlines: parseInlines, quotes: [], named: [] };
  const headerNames: (NameDraft | null)[] = [];
  const endings = createEndings();
  let starter: NameDraft | null = null;
  let dialect: Dialect | null = named !== null && isFixed(named) ? named : null;
  const quoteMemory = createQuoteMemory(dialect?.keepsQuoteMarks ?? false);
  let undetected: LineToken[] = [];
  /** Marks the lines where the dialect was learned from the dump. */
  let marker: Marker | null = null;
  /** Takes the lines apart before, where posts stand in tables, between tags or beside a column. */
  let cutter: LineCutter | null = null;
  let isFramed = false;
  /** What the page is where it is no thread. */
  let page: PageKind | null = null;
  let reading: DetectedReading | null = null;
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
    position: { start, end: splitter.end() },
  };
  const diagnostics: Diagnostic[] = [];
  if (like !== undefined) readAs(like);

  function readLine(line: LineToken): void {
    if (dialect !== null) {
      if (cutter !== null) cutter.push(line);
      else if (marker !== null) marker.push(line);
      else readToken(line, dialect);
      return;
    }
    undetected.push(line);
    if (splitter.end().offset - start.offset >= DETECTION_UNITS) detect();
  }

  /** Decides for a dialect and reads the lines that waited for it. */
  function detect(): void {
    const waiting = undetected;
    undetected = [];
    const columns = learnColumns(waiting.map(({ text }) => text));
    const found = dialectOf(columns === null ? waiting : cutColumns(waiting, columns), named, classifyLine);
    readAs({ dialect: found.ref, found, columns, headerMemory });
    for (const line of waiting) readLine(line);
  }

  /** Sets up what reads the lines from now on. */
  function readAs(decided: DetectedReading): void {
    const { found, columns } = decided;
    const { dialect: as, layout } = found;
    // What its lines could be is of use to the lines themselves alone.
    reading = { ...decided, found: { ...found, read: NOTHING_READ } };
    thread.dialect = found.ref;
    page = found.page;
    dialect = as;
    quoteMemory.keepsMarks = as.keepsQuoteMarks;
    if (layout !== null) {
      const take = (line: LineToken) => readSegment(segmenter.push(line), as);
      marker = createMarker(layout, (line) => classifyLine(line, as), take, found.read);
      const { push } = marker;
      isFramed = columns === null && found.isFramed;
      if (columns !== null) cutter = createColumnCutter(columns, push);
      else if (isFramed) cutter = createFrameCutter({ words: push, gap: push, frame: addFrame });
    }
  }

  function addFrame(line: LineToken): void {
    if (!isBlank(line.text)) thread.furniture.push(furnitureOf(line));
  }

  function readToken(line: LineToken, as: Dialect): void {
    classifyLine(line, as);
    readSegment(segmenter.push(line), as);
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
      for (const furniture of besideFurniture(postDraft, post)) thread.furniture.push(furniture);
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
      withLabels(labels, () => splitter.push(chunk));
      return closed;
    },
    end() {
      assertOpen();
      hasEnded = true;
      return withLabels(labels, settle);
    },
    reading: () => reading,
    title: () => thread.title,
  };

  function settle(): ParseResult {
    splitter.finish();
    if (dialect === null) detect();
    cutter?.finish();
    marker?.finish();
    if (dialect !== null) readSegment(segmenter.finish(), dialect);
    // What stands around and behind a post is found in another order than it stands in.
    thread.furniture.sort((a, b) => a.position.start.offset - b.position.start.offset);
    if (isFramed) thread.furniture = uncovered(thread.furniture, thread.children);
    thread.position.end = splitter.end();
    const settled = resolveThread(thread, {
      headerNames,
      starter,
      endings,
      isLearned: marker !== null,
      ...finishing,
    });
    return {
      thread,
      diagnostics: [...diagnostics, ...settled, ...threadDiagnostics(thread, page && pageKindNames[page])],
    };
  }
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
  const columns = learnColumns(lines.map(({ text }) => text));
  return dialectOf(columns === null ? lines : cutColumns(lines, columns), null, classifyLine).ref;
}

/** What a caller describes of a board; `null` where there is only a name, or none. */
function ownOf(dialect: ParseOptions['dialect']): OwnReading | null {
  if (dialect === undefined || typeof dialect === 'string') return null;
  if (typeof dialect !== 'object' || dialect === null)
    throw new TypeError(`A dialect is a name or a board, not ${typeof dialect}`);
  return ownReading(dialect);
}

/** Whether a dialect says itself where posts end. The name of an engine does not: its pages are read as well as any others. */
function isFixed({ isLearned, signs }: Dialect): boolean {
  return !isLearned && signs === null;
}
