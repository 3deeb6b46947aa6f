import { type FoldKind, fold } from './fold.ts';
import { createGuard, type Guard } from './guard.ts';
import { QueryError } from './query-error.ts';
import { type PatternItem, type ReadPattern, readLiteral, readPattern } from './read-pattern.ts';
import { writePattern } from './write-pattern.ts';

/** A stretch of a text; `end` is exclusive and never equal to `start`. Offsets are UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** A pattern that can be looked for. */
export interface Expression {
  /** As it was typed. */
  pattern: string;
  ignoresCase: boolean;
  ignoresDiacritics: boolean;
  /**
   * All hits in a text, in order; they do not overlap.
   *
   * @throws {QueryError} If the search takes longer than anybody would wait.
   */
  hitsIn(text: string): Range[];
  /** Whether there is any hit; as `hitsIn`, and quicker. */
  isIn(text: string): boolean;
  /** Words that stand in each hit whatever else does, for a quick look at a long text; empty where there are none. */
  needed: readonly Expression[];
}

/** How a pattern is read. */
export interface PatternOptions {
  /** Takes the pattern letter by letter, not as a regular expression. Default `false`. */
  literal?: boolean;
  /** Default `smart`: case counts where the pattern has a capital letter. */
  case?: 'smart' | 'ignore' | 'exact';
}

/**
 * Makes a pattern one that can be looked for.
 *
 * @throws {QueryError} If it is no regular expression.
 */
export function createExpression(pattern: string, options: PatternOptions = {}): Expression {
  const read = options.literal === true ? readLiteral(pattern) : readPattern(pattern);
  const ignoresCase = options.case === 'ignore' || (options.case !== 'exact' && !read.hasCapital);
  return expressionOf(pattern, read, ignoresCase, read.hasDiacritic ? 'signs' : 'letters');
}

function expressionOf(pattern: string, read: ReadPattern, ignoresCase: boolean, kind: FoldKind): Expression {
  const written = writePattern(read, ignoresCase, kind);
  const guard = compile(written);
  let needed: readonly Expression[] | null = null;
  return {
    pattern,
    ignoresCase,
    ignoresDiacritics: kind === 'letters',
    hitsIn(text) {
      const folded = fold(text, kind);
      const hits = guard.run(folded.text.length, (regex) => rangesOf(regex, folded.text));
      if (folded.text === text) return hits;
      return distinct(hits.map(({ start, end }) => folded.original(start, end)));
    },
    isIn(text) {
      const folded = fold(text, kind).text;
      return guard.run(folded.length, (regex) => hasMatch(regex, folded));
    },
    get needed() {
      needed ??= neededRuns(read.items).map((items) =>
        expressionOf(
          items.map(({ character }) => character).join(''),
          { ...read, items, hasBackReference: false, needsUnicode: false },
          ignoresCase,
          kind,
        ),
      );
      return needed;
    },
  };
}

function compile({ source, flags }: { source: string; flags: string }): Guard {
  try {
    return createGuard(source, flags);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message.replace(/^Invalid regular expression: .*: /su, '');
    throw new QueryError(`The pattern is no regular expression (${reason})`, 0);
  }
}

function rangesOf(regex: RegExp, text: string): Range[] {
  const hits: Range[] = [];
  regex.lastIndex = 0;
  let previousEnd = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    const [{ length }] = match;
    if (length === 0) {
      regex.lastIndex += 1;
      continue;
    }
    // Without the `u` flag, `.` may match half of a pair.
    const start = Math.max(previousEnd, match.index - (splitsPair(text, match.index) ? 1 : 0));
    const end = match.index + length;
    previousEnd = end + (splitsPair(text, end) ? 1 : 0);
    if (start < previousEnd && end > start) hits.push({ start, end: previousEnd });
    else previousEnd = end;
  }
  return hits;
}

/** Leaves out hits in a character that another has already: both `s` of `ß`. */
function distinct(hits: readonly Range[]): Range[] {
  return hits.filter(({ start }, index) => index === 0 || start >= (hits[index - 1] as Range).end);
}

function hasMatch(regex: RegExp, text: string): boolean {
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    if (match[0] !== '') return true;
    regex.lastIndex += 1;
  }
  return false;
}

function splitsPair(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (!(code >= 0xdc00 && code <= 0xdfff) || index === 0) return false;
  const before = text.charCodeAt(index - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/** Shorter runs are in every text. */
const MIN_NEEDED = 3;

type Literal = Extract<PatternItem, { kind: 'literal' }>;

/** The runs of letters that no hit is without: outside groups, and neither optional nor one of several. */
function neededRuns(items: readonly PatternItem[]): Literal[][] {
  if (items.some((item) => item.kind === 'raw' && item.text === '|')) return [];
  const runs: Literal[][] = [];
  let run: Literal[] = [];
  let depth = 0;
  const endRun = () => {
    if (run.length >= MIN_NEEDED) runs.push(run);
    run = [];
  };
  for (const item of items) {
    if (item.kind === 'literal' && depth === 0) {
      run.push(item);
      continue;
    }
    // What is repeated may be missing.
    if (item.kind === 'quantifier') run.pop();
    endRun();
    if (item.kind !== 'raw') continue;
    if (item.text.startsWith('(')) depth += 1;
    else if (item.text === ')') depth -= 1;
  }
  endRun();
  return runs;
}
