import type { Post } from '@rethread/core';
import { type Passage, passagesOf, type Range } from '@rethread/query';
import { sanitise, wantsColor } from '@rethread/tui/plain';
import { escapeControls } from '../command-error.ts';
import type { System } from '../system.ts';
import type { SearchRequest } from '../understand-arguments.ts';
import { type LineHit, passageStart } from './line-hits.ts';
import type { FoundInFile, FoundPost } from './search-file.ts';

/** Makes what is to be printed of files that have something to print. */
export interface Printer {
  print(found: FoundInFile): string;
  /** Stands between two files. */
  between: string;
}

/** How hits are printed, all decided; plain data, which a worker can be given. */
export interface PrintStyle {
  form: SearchRequest['form'];
  isColored: boolean;
  isTerminal: boolean;
  namesFiles: boolean;
  lineNumbers: boolean;
  /** Whether files and posts stand above their hits. */
  hasHeadings: boolean;
  /** Posts around one with hits, which are printed whole then. */
  context: { before: number; after: number } | null;
}

/** SGR parameters, those of ripgrep where it has the same. */
const STYLES = { file: '35', line: '32', post: '36', hit: '1;31' };

type Paint = (style: keyof typeof STYLES, text: string) => string;

type Looks = Pick<PrintStyle, 'namesFiles' | 'lineNumbers' | 'context'> & { paint: Paint };

/**
 * Decides how hits are printed.
 *
 * @param namesFiles  Whether files are named, where nothing else decides.
 */
export function printStyle(
  { form, before, after, lineNumbers, color, heading }: SearchRequest,
  namesFiles: boolean,
  system: Pick<System, 'environment' | 'stdoutIsTerminal'>,
): PrintStyle {
  const isTerminal = system.stdoutIsTerminal;
  const isColored = color === 'always' || (color === 'auto' && wantsColor(system.environment, isTerminal));
  const context = before + after > 0 ? { before, after } : null;
  return {
    form,
    isColored,
    isTerminal,
    namesFiles,
    lineNumbers,
    hasHeadings: heading ?? isTerminal,
    context,
  };
}

/** Makes the printer that was asked for. No control character of a dump or of a name reaches the terminal. */
export function createPrinter(style: PrintStyle): Printer {
  const { form, namesFiles, context } = style;
  if (form === 'json') return { print: jsonLines, between: '' };
  const paint: Paint = style.isColored
    ? (part, text) => `\u001B[${STYLES[part]}m${text}\u001B[0m`
    : (_, text) => text;
  // A pipe gets names as they are, for the program that opens the files.
  const name = (label: string) => paint('file', style.isTerminal ? sanitise(label) : label);
  if (form === 'files' || form === 'files-without')
    return { print: ({ label }) => `${name(label)}\n`, between: '' };
  if (form === 'count') {
    const before = (label: string) => (namesFiles ? `${name(label)}:` : '');
    return { print: ({ label, lineCount }) => `${before(label)}${lineCount}\n`, between: '' };
  }
  const looks = { ...style, paint };
  if (style.hasHeadings) return { print: underHeadings(looks), between: '\n' };
  return { print: plainLines(looks), between: context === null ? '' : '--\n' };
}

/** One line for a line with hits, for programs. */
function jsonLines({ label, posts }: FoundInFile): string {
  return posts
    .flatMap(({ post, lines }) =>
      lines.map(({ part, line, column, text, ranges }) => ({
        file: label,
        post: post && numberOf(post),
        author: post?.author?.name ?? null,
        date: post?.date ? (post.date.iso ?? post.date.raw) : null,
        part,
        line,
        column,
        text,
        ranges,
      })),
    )
    .map(
      (hit) =>
        `${JSON.stringify(hit).replace(/[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu, escapeControls)}\n`,
    )
    .join('');
}

/** `file:#12:345:text`, with `-` for `:` where the line has no hit. */
function plainLines(looks: Looks): Printer['print'] {
  const { paint, namesFiles, lineNumbers } = looks;
  return (found) => {
    const groups = groupsOf(found, looks).map((group) =>
      group
        .flatMap(({ post, lines }) =>
          lines.map((line) => {
            const mark = line.hit ? ':' : '-';
            const fields = [
              namesFiles ? paint('file', sanitise(found.label)) : null,
              paint('post', post === null ? 'title' : `#${numberOf(post)}`),
              lineNumbers ? paint('line', String(line.number)) : null,
            ];
            return `${fields.map((field) => (field === null ? '' : field + mark)).join('')}${styled(line, paint)}\n`;
          }),
        )
        .join(''),
    );
    return groups.join(looks.context === null ? '' : '--\n');
  };
}

/** The file, then each post with its lines below it. */
function underHeadings(looks: Looks): Printer['print'] {
  const { paint, namesFiles, lineNumbers } = looks;
  return (found) => {
    const file = namesFiles ? `${paint('file', sanitise(found.label))}\n` : '';
    const groups = groupsOf(found, looks).map((group) =>
      group
        .map(({ post, lines }) => {
          const rows = lines.map((line) => {
            const number = lineNumbers ? paint('line', String(line.number)) + (line.hit ? ':' : '-') : '';
            return `${number}${styled(line, paint)}\n`;
          });
          return `${paint('post', sanitise(headingOf(post)))}\n${rows.join('')}`;
        })
        .join(''),
    );
    return `${file}${groups.join(looks.context === null ? '' : '--\n')}`;
  };
}

function headingOf(post: Post | null): string {
  if (post === null) return 'title';
  return [`#${numberOf(post)}`, post.author?.name, post.date?.raw]
    .filter((fact) => fact !== undefined)
    .join('  ');
}

/** How a post begins, for where all of it is the hit. */
export function openingOf(post: Post): string {
  const { author, date } = post;
  const facts = [author?.name, date?.raw].filter((fact) => fact !== undefined).join(', ');
  const passage = passagesOf(post).find(({ part, text }) => part !== 'header' && /\S/u.test(text));
  const words = passage === undefined ? '' : (passage.text.split('\n', 1)[0] ?? '');
  return [facts, words].filter((text) => text !== '').join(': ');
}

/** Its place in the dump, from 1. */
function numberOf({ id }: Post): number {
  return Number(id.slice(1));
}

/** A line to print. */
interface PrintedLine {
  number: number;
  before: string;
  text: string;
  ranges: readonly Range[];
  hit: boolean;
}

/** Posts that stand together, with what is printed of them. */
function groupsOf(found: FoundInFile, { context }: Looks): { post: Post | null; lines: PrintedLine[] }[][] {
  const asHits = ({ post, lines }: FoundPost) => ({ post, lines: lines.map((line) => printed(line)) });
  if (context === null) return found.posts.length === 0 ? [] : [found.posts.map(asHits)];
  const { children } = found.thread;
  const byNumber = new Map(found.posts.map((each) => [each.post && numberOf(each.post), each]));
  const groups = found.posts.filter(({ post }) => post === null).map((each) => [asHits(each)]);
  let end = 0;
  for (const { post } of found.posts) {
    if (post === null) continue;
    const index = numberOf(post) - 1;
    const start = Math.max(end, index - context.before);
    if (start > end || end === 0) groups.push([]);
    const last = Math.min(children.length, index + context.after + 1);
    for (const each of children.slice(start, last)) {
      const lines = wholePost(each, byNumber.get(numberOf(each))?.lines ?? []);
      groups.at(-1)?.push({ post: each, lines });
    }
    end = Math.max(end, last);
  }
  return groups;
}

function printed({ line, text, ranges }: LineHit, before = ''): PrintedLine {
  return { number: line, before, text, ranges, hit: true };
}

/** All lines of a post; of its header, those with hits. */
function wholePost(post: Post, hits: readonly LineHit[]): PrintedLine[] {
  const isHit = hits.some(({ at }) => at === null);
  const byPassage = new Map<number | undefined, LineHit[]>();
  for (const hit of hits) {
    const inside = byPassage.get(hit.at?.passage);
    if (inside === undefined) byPassage.set(hit.at?.passage, [hit]);
    else inside.push(hit);
  }
  return passagesOf(post).flatMap((passage) => {
    if (passage.text === '') return [];
    const start = passageStart(passage);
    const inside = byPassage.get(start) ?? [];
    if (passage.part === 'header') return inside.map((line) => printed(line));
    return linesOf(passage, inside, isHit);
  });
}

function linesOf(passage: Passage, hits: readonly LineHit[], isHit: boolean): PrintedLine[] {
  const { text } = passage;
  const before = '> '.repeat(passage.depth);
  const lines: PrintedLine[] = [];
  const byStart = new Map(hits.map((hit) => [hit.at?.start, hit]));
  for (let start = 0; start < text.length; ) {
    const hit = byStart.get(start);
    const next = text.indexOf('\n', start);
    const end = hit?.at?.end ?? (next < 0 ? text.length : next);
    if (hit !== undefined) lines.push(printed(hit, before));
    else if (end > start) {
      const number = passage.place(start, start + 1).start.line;
      lines.push({ number, before, text: text.slice(start, end), ranges: [], hit: isHit });
    }
    start = end + 1;
  }
  return lines;
}

/** A line with its hits marked, and nothing in it that a terminal would obey. */
function styled({ before, text, ranges }: PrintedLine, paint: Paint): string {
  let row = before;
  let done = 0;
  const clean = (start: number, end: number) => sanitise(text.slice(start, end).replaceAll('\n', ' '));
  for (const { start, end } of ranges) {
    row += clean(done, start) + paint('hit', clean(start, end));
    done = end;
  }
  return row + clean(done, text.length);
}
