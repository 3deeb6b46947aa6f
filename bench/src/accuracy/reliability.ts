import { type Alignment, bestOverlap, isAtStartOf, type KnownPost, type PredictedPost } from './align.ts';
import { isSameName } from './count-dump.ts';

/** What the tree gives a score for. */
export type AnswerKind = 'author' | 'quote source' | 'candidate' | 'reply' | 'dialect';

/** One answer of the parser that it gave a score. */
export interface Answer {
  kind: AnswerKind;
  /** Probability that it is right, 0 to 1, as the parser says. */
  score: number;
  /** `null` where the gold does not tell. */
  isRight: boolean | null;
}

/** The answers of one kind with about the same score. */
export interface Bin {
  /** The lowest score in it. */
  from: number;
  /** Exclusive, but for 1. */
  to: number;
  count: number;
  meanScore: number;
  shareRight: number;
  /** Mean score less the share that is right: above 0 the parser is surer than it should be. */
  difference: number;
}

/** How far the scores of one kind can be relied on. */
export interface Reliability {
  kind: AnswerKind;
  /** Only those that hold an answer. */
  bins: Bin[];
  /** Answers that the gold says nothing about; they are in no bin. */
  unjudgedCount: number;
}

type Judgement = Omit<Answer, 'kind'>;

type Judge = (alignment: Alignment, dialectIds: readonly string[]) => Judgement[];

/** A score that the tree gains gets its line here. */
const judges: Readonly<Record<AnswerKind, Judge>> = {
  author: judgeAuthors,
  'quote source': judgeSources,
  candidate: judgeCandidates,
  reply: judgeReplies,
  dialect: judgeDialect,
};

const FIRST_BIN = 5;
const LAST_BIN = 9;

/** Judges every answer with a score in what was read from a dump. */
export function collectAnswers(alignment: Alignment, dialectIds: readonly string[]): Answer[] {
  return Object.entries(judges).flatMap(([kind, judge]) =>
    judge(alignment, dialectIds).map((answer) => ({ kind: kind as AnswerKind, ...answer })),
  );
}

/** Sorts answers by their score: below 0.5, then tenth by tenth, 1 with those above 0.9. */
export function tellReliability(answers: readonly Answer[]): Reliability[] {
  return (Object.keys(judges) as AnswerKind[]).map((kind) => {
    const ofKind = answers.filter((answer) => answer.kind === kind);
    const judged = ofKind.filter(({ isRight }) => isRight !== null);
    const tenths = Array.from({ length: LAST_BIN - FIRST_BIN + 2 }, (_, index) => FIRST_BIN - 1 + index);
    const bins = tenths.flatMap((tenth) => {
      const inBin = judged.filter(({ score }) => tenthOf(score) === tenth);
      return inBin.length === 0 ? [] : [binOf(tenth, inBin)];
    });
    return { kind, bins, unjudgedCount: ofKind.length - judged.length };
  });
}

function tenthOf(score: number): number {
  return Math.min(LAST_BIN, Math.max(FIRST_BIN - 1, Math.floor(score * 10)));
}

function binOf(tenth: number, answers: readonly Answer[]): Bin {
  const count = answers.length;
  const meanScore = answers.reduce((sum, { score }) => sum + score, 0) / count;
  const shareRight = answers.filter(({ isRight }) => isRight).length / count;
  const from = tenth < FIRST_BIN ? 0 : tenth / 10;
  return { from, to: (tenth + 1) / 10, count, meanScore, shareRight, difference: meanScore - shareRight };
}

/**
 * An author is right if the post of the gold has the same. That is the post which starts there or else the one that it
 * shares most with, since a name can be right where a boundary is not; a post that shares nothing with any has no right
 * author. Where the gold has no name it does not tell: the extractor lost it, but quotes may still say it.
 */
function judgeAuthors({ posts, knownPosts }: Alignment): Judgement[] {
  return posts.flatMap((predicted): Judgement[] => {
    const { author } = predicted.post;
    if (author === null) return [];
    const known = knownAt(predicted, knownPosts);
    if (known && !known.gold.author) return [{ score: author.score, isRight: null }];
    return [{ score: author.score, isRight: isSameName(author.name, known?.gold.author?.name ?? '') }];
  });
}

function knownAt({ match, body }: PredictedPost, knownPosts: readonly KnownPost[]): KnownPost | null {
  if (match !== null || body === null) return match;
  const candidates = knownPosts.map((post) => ({ post, span: post.body }));
  return bestOverlap(body, candidates)?.post ?? null;
}

/** A source is right if the quote of the gold that overlaps most has it; where there is no quote, none is right. */
function judgeSources(alignment: Alignment): Judgement[] {
  return alignment.quotes.flatMap(({ quote: { source }, span }) => {
    if (source.status !== 'resolved') return [];
    const known = span && bestOverlap(span, alignment.knownQuotes);
    return [{ score: source.score, isRight: isAtStartOf(alignment, source.post, known?.source ?? null) }];
  });
}

/** Of a quote with several likely sources, each is an answer by itself. */
function judgeCandidates(alignment: Alignment): Judgement[] {
  return alignment.quotes.flatMap(({ quote: { source }, span }) => {
    if (source.status !== 'ambiguous') return [];
    const known = span && bestOverlap(span, alignment.knownQuotes);
    return source.candidates.map(({ post, score }) => ({
      score,
      isRight: isAtStartOf(alignment, post, known?.source ?? null),
    }));
  });
}

/**
 * A reply is right if it goes to a post that the gold's post quotes itself. Where that quotes none that is in the dump the
 * gold does not tell.
 */
function judgeReplies(alignment: Alignment): Judgement[] {
  const { posts, knownPosts, knownQuotes } = alignment;
  return posts.flatMap((predicted): Judgement[] => {
    const { replyTo } = predicted.post;
    if (replyTo === null) return [];
    const known = knownAt(predicted, knownPosts);
    const quoted = knownQuotes.filter(
      ({ post, depth, source }) => post === known && depth === 1 && source !== null,
    );
    if (known !== null && quoted.length === 0) return [{ score: replyTo.score, isRight: null }];
    const isRight = quoted.some(({ source }) => isAtStartOf(alignment, replyTo.post, source));
    return [{ score: replyTo.score, isRight }];
  });
}

/**
 * A dialect is right if it is named for the engine, whatever version either of them tells (`invision4` for `invision`,
 * `xenforo` for `xenforo2`). `learned` names no engine: it is right where no dialect is named for the engine, and not judged
 * elsewhere. `plain` says that nothing was recognised.
 */
function judgeDialect({ thread, gold }: Alignment, dialectIds: readonly string[]): Judgement[] {
  if (thread === null) return [];
  const { id, score } = thread.dialect;
  const known = dialectIds.filter((dialect) => isNamedFor(dialect, gold.engine));
  if (id === 'learned') return [{ score, isRight: known.length === 0 ? true : null }];
  return [{ score, isRight: known.length === 0 ? id === 'plain' : known.includes(id) }];
}

function isNamedFor(dialect: string, engine: string): boolean {
  if (dialect === engine) return true;
  const [one, other] = [withoutVersion(dialect), withoutVersion(engine)];
  return one === other && (one === dialect || other === engine);
}

const withoutVersion = (name: string): string => name.replace(/\d+$/u, '');
