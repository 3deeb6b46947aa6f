import { table } from '../table.ts';
import { figureList, figuresOf } from './aggregate.ts';
import type { Alignment, KnownPost, PredictedPost } from './align.ts';
import { isExact } from './count-dump.ts';
import {
  type Difference,
  type PostDifferences,
  pairUp,
  postDifferences,
  titleDifference,
} from './differences.ts';
import { indexLines, type LineIndex, nameLines } from './line-index.ts';
import { type LineLabels, labelKnown, labelPredicted } from './line-labels.ts';
import type { DumpReading, DumpScore } from './score-dump.ts';
import type { Span } from './spans.ts';

/** Lines shown before and behind a line that matters. */
const CONTEXT_LINES = 2;

/** Units shown of a line and of a field. */
const MAX_LINE_UNITS = 90;
const MAX_FIELD_UNITS = 24;

/**
 * Prints what differs in one dump: its figures, all posts side by side, and each post with a difference, with the lines
 * where to look. Beside each line stands what it is in the gold and what it was read as.
 */
export function explainDump(score: DumpScore, { alignment, error }: DumpReading): string {
  const index = indexLines(alignment.text);
  const { thread } = alignment;
  const dialect = thread ? `read as ${thread.dialect.id} (${thread.dialect.score.toFixed(2)})` : 'not read';
  const heading = `${score.path}: ${score.engine}, ${score.extractor}, ${index.count} lines, ${dialect}`;
  const labels = [labelKnown(alignment, index), labelPredicted(alignment, index)] as const;
  const title = titleDifference(alignment, index);
  const differing = postDifferences(alignment, index);
  return [
    heading,
    ...(error ? [error.stack ?? String(error)] : []),
    figureLine(score),
    ...(alignment.knownPosts.length + alignment.posts.length > 0 ? [postTable(alignment, index)] : []),
    ...(title ? [block('title', [title], index, labels)] : []),
    ...differing.map((post) => block(nameOf(post, index), post.differences, index, labels)),
    ...(title || differing.length > 0 || error ? [] : ['Nothing differs']),
  ].join('\n\n');
}

function figureLine(score: DumpScore): string {
  const { values } = figuresOf([score]);
  const shown = figureList.filter(([name]) => name !== 'meanExact' && name !== 'threw');
  return table(
    [shown.map(([, { heading }]) => heading), shown.map(([name]) => values[name]?.toFixed(1) ?? '–')],
    [],
  );
}

/** Lays out the posts of both sides in the dump's order; those that were taken for each other are in one row. */
function postTable(alignment: Alignment, index: LineIndex): string {
  const pairs = pairUp(alignment);
  const taken = new Set(pairs.values());
  const rows: { at: number; cells: string[] }[] = [
    ...alignment.knownPosts.map((known) => {
      const predicted = pairs.get(known) ?? null;
      return { at: known.body[0], cells: rowOf(index, known, predicted) };
    }),
    ...alignment.posts
      .filter((predicted) => !taken.has(predicted))
      .map((predicted) => ({
        at: predicted.body?.[0] ?? predicted.post.position.start.offset,
        cells: rowOf(index, null, predicted),
      })),
  ];
  const heading = ['', 'post', 'lines', 'author', 'date', '│', 'got', 'lines', 'author', 'date'];
  return table(
    [heading, ...rows.sort((a, b) => a.at - b.at).map(({ cells }) => cells)],
    [0, 3, 4, 5, 6, 8, 9],
  );
}

function rowOf(index: LineIndex, known: KnownPost | null, predicted: PredictedPost | null): string[] {
  const gold = known?.gold;
  const post = predicted?.post;
  return [
    verdict(known, predicted),
    gold ? String(gold.index) : '',
    known ? range(index, known.body) : '',
    field(gold?.author?.name),
    field(gold?.date?.text),
    '│',
    post?.id ?? '',
    predicted?.body ? range(index, predicted.body) : '',
    field(post?.author?.name),
    field(post?.date?.raw),
  ];
}

function range(index: LineIndex, span: Span): string {
  return [...new Set(index.linesOf(span))].join('–');
}

function verdict(known: KnownPost | null, predicted: PredictedPost | null): string {
  if (!known) return 'invented';
  if (!predicted) return 'missed';
  if (!known.match) return 'starts elsewhere';
  return isExact(known) ? '' : 'ends elsewhere';
}

function nameOf({ known, predicted }: PostDifferences, index: LineIndex): string {
  const got = predicted ? predicted.post.id : 'missed';
  if (!known) return `${got}, invented`;
  return `post ${known.gold.index} (${nameLines(index, known.body)}), ${got}`;
}

function block(
  name: string,
  differences: readonly Difference[],
  index: LineIndex,
  labels: readonly [LineLabels, LineLabels],
): string {
  const rows = differences.map(({ what, expected, got }) => [what, printable(expected), printable(got)]);
  const places = differences.flatMap((difference) => difference.places);
  const head = `── ${name} `.padEnd(MAX_LINE_UNITS, '─');
  return `${head}\n${table([['', 'expected', 'got'], ...rows], [0, 1, 2])}\n\n${excerpt(places, index, labels)}`;
}

/** Shows the lines where places begin and end, and those around them. */
function excerpt(
  places: readonly Span[],
  index: LineIndex,
  [known, predicted]: readonly [LineLabels, LineLabels],
): string {
  const marked = new Set(places.flatMap((place) => index.linesOf(place)));
  const shown = new Set<number>();
  for (const line of marked) {
    for (let at = line - CONTEXT_LINES; at <= line + CONTEXT_LINES; at += 1) {
      if (at >= 1 && at <= index.count) shown.add(at);
    }
  }
  const lines = [...shown].sort((a, b) => a - b);
  const rows = lines.flatMap((line, position) => {
    const row = [
      marked.has(line) ? '▶' : '',
      String(line),
      known.get(line) ?? '',
      predicted.get(line) ?? '',
      `│ ${shorten(printable(index.textOf(line)), MAX_LINE_UNITS)}`,
    ];
    const isGap = position > 0 && lines[position - 1] !== line - 1;
    return isGap ? [['', '⋮', '', '', ''], row] : [row];
  });
  return table([['', 'line', 'expected', 'got', '│ text'], ...rows], [0, 2, 3, 4]);
}

function field(value: string | undefined): string {
  return value === undefined ? '–' : shorten(printable(value), MAX_FIELD_UNITS);
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** Control characters, and those that turn the direction of the text around them. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Makes text from a dump safe for a terminal; a no-break space, which may be a separator, can be seen. */
function printable(text: string): string {
  return text
    .replace(/\r$/u, '')
    .replaceAll('\t', ' ')
    .replaceAll('\u00A0', '⍽')
    .replace(UNPRINTABLE, '\uFFFD');
}
