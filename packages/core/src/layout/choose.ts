import { findDate } from '../dates/find.ts';
import { dialectById, likeliestDialect } from '../dialects/detect.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { learned } from '../dialects/learned.ts';
import { type PageKind, pageKindOf } from '../dialects/page-kind.ts';
import { plain } from '../dialects/plain.ts';
import { likeliestEngine, type SignLine } from '../dialects/signs.ts';
import type { LineKind, LineToken } from '../lines/kinds.ts';
import { framedPieces } from '../source/frames.ts';
import { contentOf } from '../source/lines.ts';
import type { DialectRef } from '../tree/nodes.ts';
import { isTelling } from './anchors.ts';
import type { Layout } from './layout.ts';
import { learnLayout } from './learn.ts';
import { NOTHING_READ, type ReadLines } from './marker.ts';
import { createTraitReader } from './trait-reader.ts';
import type { Trait } from './traits.ts';

/** Says what a line is in a dialect. */
type Classify = (line: LineToken, dialect: Dialect) => LineKind;

export interface FoundDialect {
  /** What finds the posts. */
  dialect: Dialect;
  /** What the board is, as far as that is known. */
  ref: DialectRef;
  layout: Layout | null;
  /** What the page is where it is no thread. */
  page: PageKind | null;
  /** Whether `layout` is of lines that were taken apart. */
  isFramed: boolean;
  /** The lines that `layout` was learned from. */
  read: ReadLines;
}

/**
 * Decides for a dialect by the first lines of a dump: as they stand, or taken apart where that tells of more posts.
 */
export function dialectOf(
  lines: readonly LineToken[],
  named: Dialect | null,
  classify: Classify,
): FoundDialect {
  const found = dialectOfLines(lines, named, classify);
  const pieces = framedPieces(lines);
  if (pieces === null) return found;
  const framed = dialectOfLines(pieces, named, classify);
  const { layout } = framed;
  return layout !== null && layout.headerCount >= (found.layout?.headerCount ?? 0)
    ? { ...framed, isFramed: true }
    : found;
}

/**
 * Decides for a dialect by lines: for what recurs in them, if that tells of more posts. What a caller names is a thread; of
 * other pages that are none, no posts are made up.
 */
function dialectOfLines(
  lines: readonly LineToken[],
  named: Dialect | null,
  classify: Classify,
): FoundDialect {
  const likeliest = likeliestDialect(lines, classify);
  const dialect = named ?? dialectById(likeliest.id);
  const postCount = lines.filter((line) => opensOrEnds(classify(line, dialect))).length;
  if (!dialect.isLearned && !mayBeLearned(lines, postCount)) {
    const ref = named === null ? likeliest : { id: named.id, score: 1 };
    return { dialect, layout: null, ref, page: null, isFramed: false, read: NOTHING_READ };
  }
  const traits = traitsOf(lines);
  const layout = learnLayout(traits);
  const share = (layout?.headerCount ?? 0) < SOME_HEADERS ? MIN_SHARE_OF_FEW : MIN_SHARE_OF_SOME;
  const isTold = layout !== null && (isTelling(layout) || isBeatTelling(layout, postCount));
  const isLearned = dialect.isLearned || (isTold && layout.headerCount >= postCount * share);
  const found = {
    ...(isLearned ? { dialect: learned, layout } : { dialect, layout: null }),
    isFramed: false,
    read: { lines, traits },
  };
  if (named !== null) return { ...found, ref: { id: named.id, score: 1 }, page: null };
  const signLines = signLinesOf(lines, traits);
  const page = pageKindOf(signLines, dialect.separator !== null || layout?.isNumbered === true);
  if (page !== null)
    return { ...found, dialect: plain, layout: null, ref: engineOf(signLines, likeliest), page };
  const told = isLearned ? { id: learned.id, score: scoreOf(layout) } : likeliest;
  return { ...found, ref: engineOf(signLines, told), page };
}

/** Headers that must be found for each post that the marks of another dialect tell of; marks may stand inside posts, too. */
const SOME_HEADERS = 3;
const MIN_SHARE_OF_FEW = 0.8;
const MIN_SHARE_OF_SOME = 0.3;

function signLinesOf(lines: readonly LineToken[], traits: readonly Trait[]): SignLine[] {
  return traits.map(({ plain }, index) => ({
    plain,
    decorated: contentOf((lines[index] as LineToken).text),
  }));
}

/** The engine that the words of the pages tell of, whatever finds the posts; what found them where no words do. */
function engineOf(lines: readonly SignLine[], told: DialectRef): DialectRef {
  const engine = likeliestEngine(lines, findDate);
  if (engine === null || engine.id === told.id) return told;
  // Marks of another dialect stand against words: the surer tell.
  const isMarked = dialectById(told.id).signs !== null;
  return isMarked && told.score >= engine.score ? told : engine;
}

/**
 * Whether so many lines could be the dates or numbers of posts that these could tell of as many posts as marks do. What
 * makes most dumps of known boards quick to start: reading all lines for what they could be in a header takes longest.
 */
function mayBeLearned(lines: readonly LineToken[], postCount: number): boolean {
  if (postCount < SOME_HEADERS) return true;
  const anchors = lines.filter(({ text }) => text.length <= MAX_ANCHOR_LENGTH && /\d|:$/.test(text));
  return anchors.length >= postCount * MIN_SHARE_OF_SOME;
}

/** Longest line that may hold the date or the number of a post, or be a label. */
const MAX_ANCHOR_LENGTH = 120;

/** Whether lines that come back tell more than the marks of another dialect: icons and buttons stand inside posts, too. */
function isBeatTelling({ headerCount }: Layout, postCount: number): boolean {
  return postCount === 0 || (headerCount >= MIN_BEATS && headerCount >= MIN_BEATS_FOR_MARK * postCount);
}

const MIN_BEATS = 8;
const MIN_BEATS_FOR_MARK = 3;

function opensOrEnds(kind: LineKind): boolean {
  return kind === 'Separator' || kind === 'PostStart';
}

/** How likely recurring lines are headers: a first estimate, to be calibrated by the accuracy bench. */
function scoreOf(layout: Layout | null): number {
  return layout === null ? 0 : Math.min(0.95, 1 - 0.5 ** (layout.headerCount - 1));
}

function traitsOf(lines: readonly LineToken[]): Trait[] {
  const reader = createTraitReader();
  return lines.map((line) => reader.read(line));
}
