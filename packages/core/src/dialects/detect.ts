import type { LineKind, LineToken } from '../lines/kinds.ts';
import { contentOf } from '../source/lines.ts';
import type { DialectRef } from '../tree/nodes.ts';
import type { Dialect } from './dialect.ts';
import { allDialects } from './registry.ts';
import { MAX_LABEL_LENGTH } from './vocabulary.ts';

/** Says what a line is in a dialect, by the line alone, and may note it in the line. */
export type KindOf = (line: LineToken, dialect: Dialect) => LineKind;

/** The dialect that is taken where none is likely. */
const FALLBACK = 'plain';

/**
 * Scores each dialect on the lines and gives the likeliest, or `plain` where each is less likely than not.
 *
 * @param kindOf  Reads a line as the dialect would.
 * @returns The score is the probability by the weights that the dialects declare.
 */
export function likeliestDialect(lines: readonly LineToken[], kindOf: KindOf): DialectRef {
  let best: DialectRef = { id: FALLBACK, score: 0 };
  for (const dialect of allDialects) {
    const score = probability(logOdds(lines, dialect, kindOf));
    if (score > best.score) best = { id: dialect.id, score };
  }
  return best.score > 0.5 ? rounded(best) : rounded({ id: FALLBACK, score: 1 - best.score });
}

function logOdds(lines: readonly LineToken[], dialect: Dialect, kindOf: KindOf): number {
  const { prior, evidence, vetoes } = dialect.detection;
  if (evidence.length === 0) return prior;
  const counts = new Map<LineKind, number>();
  for (const line of lines) {
    if (line.text.length <= MAX_LABEL_LENGTH && vetoes.some((veto) => veto.test(contentOf(line.text)))) {
      return Number.NEGATIVE_INFINITY;
    }
    const kind = kindOf(line, dialect);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let sum = prior;
  for (const { kind, weight, most } of evidence) sum += weight * Math.min(counts.get(kind) ?? 0, most);
  return sum;
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function rounded({ id, score }: DialectRef): DialectRef {
  return { id, score: Math.round(score * 1000) / 1000 };
}

/**
 * Looks a dialect up by its id.
 *
 * @throws {RangeError} If there is none; the message names those there are.
 */
export function dialectById(id: string): Dialect {
  const dialect = allDialects.find((candidate) => candidate.id === id);
  if (dialect !== undefined) return dialect;
  const known = allDialects.map((candidate) => `\`${candidate.id}\``).join(', ');
  throw new RangeError(`Unknown dialect \`${id}\`; known dialects are ${known}`);
}
