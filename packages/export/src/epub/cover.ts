import type { Element } from 'xast';
import { x } from 'xastscript';
import { visibleText } from '../visible-text.ts';
import { countPosts } from '../wording.ts';
import type { Book } from './book.ts';
import { serialiseXml } from './xml.ts';

/** In units of the drawing, 2 by 3 as most covers are. */
const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 110;

/** Sizes that a title may have and how many lines of it there is room for, the largest first. */
const titleSizes = [
  { size: 128, lineCount: 4 },
  { size: 96, lineCount: 6 },
  { size: 72, lineCount: 8 },
  { size: 54, lineCount: 11 },
] as const;

/** Most posts that the drawing shows. */
const MAX_BARS = 28;

/**
 * Draws a cover: the title, who began the thread, and below them the thread's first posts as bars, each as long as its
 * post is beside the others, those that quote moved in.
 */
export function drawCover({ title, facts }: Book): string {
  const { lines, size } = fitTitle(title);
  const starter = visibleText(facts.posts[0]?.name ?? '').trim();
  const count = countPosts(facts.posts.length);
  const below = MARGIN + size + lines.length * size * 1.2;
  const writing = [
    ...lines.map((line, index) => text(line, size, MARGIN + size * (1 + index * 1.2), 'bold')),
    text(starter === '' ? '' : cut(starter, (WIDTH - 2 * MARGIN) / 44), 44, below),
    text(count, 44, HEIGHT - MARGIN),
  ];
  return serialiseXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}` }, [
      x('title', `Cover: ${title}`),
      x('rect', { width: WIDTH, height: HEIGHT, fill: '#23343f' }),
      ...drawBars(facts.posts.slice(0, MAX_BARS), below + 90),
      ...writing,
    ]),
  );
}

function text(value: string, size: number, y: number, weight = 'normal'): Element {
  return x(
    'text',
    {
      x: MARGIN,
      y: Math.round(y),
      'font-size': size,
      'font-weight': weight,
      'font-family': 'Georgia, serif',
      fill: '#f3efe6',
    },
    value,
  );
}

function drawBars(posts: Book['facts']['posts'], top: number): Element[] {
  const bottom = HEIGHT - MARGIN - 110;
  const pitch = Math.min(40, (bottom - top) / Math.max(posts.length, 1));
  const lengths = posts.map(({ post: { position } }) =>
    Math.log2(2 + position.end.offset - position.start.offset),
  );
  const longest = Math.max(...lengths, 1);
  return posts.map(({ post }, index) => {
    const indent = post.children.some(({ type }) => type === 'quote') ? 60 : 0;
    const room = WIDTH - 2 * MARGIN - indent;
    return x('rect', {
      x: MARGIN + indent,
      y: Math.round(bottom - (posts.length - index) * pitch),
      width: Math.round(room * ((lengths[index] ?? 1) / longest) ** 2),
      height: Math.max(2, Math.round(pitch / 3)),
      fill: indent > 0 ? '#d0a048' : '#5f7a87',
    });
  });
}

/** Finds the largest size at which a title fits, and cuts what fits at none. */
function fitTitle(title: string): { lines: string[]; size: number } {
  for (const { size, lineCount } of titleSizes) {
    const lines = wrap(title, (WIDTH - 2 * MARGIN) / size, lineCount + 1);
    if (lines.length <= lineCount) return { lines, size };
  }
  const { size, lineCount } = titleSizes[titleSizes.length - 1] ?? titleSizes[0];
  const width = (WIDTH - 2 * MARGIN) / size;
  const lines = wrap(title, width, lineCount);
  return { lines: [...lines.slice(0, -1), cut(`${lines.at(-1) ?? ''}…`, width, true)], size };
}

/**
 * Breaks a text into lines: between words, and inside those that are longer than a line.
 *
 * @param width  Of a line, in units of the font's size.
 * @param limit  Most lines; the rest is left out.
 */
export function wrap(value: string, width: number, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [word] of value.matchAll(/\S+/gu)) {
    if (lines.length >= limit) break;
    const gap = line === '' ? '' : ' ';
    const length = widthOf(gap) + widthOf(word);
    if (used + length <= width) {
      line += gap + word;
      used += length;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    used = 0;
    for (const { segment } of segmenter.segment(word)) {
      const own = widthOf(segment);
      if (line !== '' && used + own > width) {
        lines.push(line);
        line = '';
        used = 0;
        if (lines.length >= limit) break;
      }
      line += segment;
      used += own;
    }
  }
  if (line !== '') lines.push(line);
  return lines.slice(0, limit);
}

/** Cuts a line to a width, with an ellipsis where it was longer. */
function cut(line: string, width: number, isCut = false): string {
  if (widthOf(line) <= width) return line;
  const [first = ''] = wrap(line.replaceAll(' ', '\u00A0').slice(0, 400), width - 1, 1);
  return isCut && first.endsWith('…') ? first : `${first}…`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters as wide as the font is high: East Asian scripts and pictures. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFF}]/u;

/** Estimates a width, in units of the font's size: which font a reading system has nobody knows, so that it is generous. */
function widthOf(value: string): number {
  let width = 0;
  for (const character of value) {
    width += wide.test(character) ? 1 : /[A-ZMWmw@%\u0400-\u04FF]/u.test(character) ? 0.8 : 0.56;
  }
  return width;
}
