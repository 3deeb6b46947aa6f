import { type Flow, type FlowQuote, lastIndexAtOrBefore, type Piece } from '../layout/flow.ts';
import { authorName, postName } from '../layout/labels.ts';
import type { Anchor } from '../layout/layout.ts';
import { sanitise } from '../text/sanitise.ts';
import { viewOf } from './geometry.ts';
import { compareAnchors, type Desk, topOf } from './places.ts';

/** What commands that take text out of the reader work on: the selected lines, or the post at the top. */
export interface Excerpt {
  /** For notices: `post 41`, `3 lines`. */
  what: string;
  /**
   * The lines as they are in the source, not as they are wrapped, without a line end behind the last one. Quoted lines
   * have `> ` before them for each level. Control characters are replaced by their pictures as on the screen, so that
   * pasting the text into a shell can run nothing; a tab is four blanks.
   */
  text: string;
  /** The posts it touches, rising; 0, the title, is among them where its lines are selected. */
  sections: readonly number[];
}

/** The section of the post at the top of the screen: the first post where that is the title; `null` without posts. */
export function currentPost(desk: Desk): number | null {
  const { section } = topOf(desk);
  return section === 0 ? desk.layout.step(viewOf(desk.state, desk.size), 0, 1) : section;
}

/** Gives the selection, else the current post; `null` where there are neither. */
export function excerptOf(desk: Desk): Excerpt | null {
  const { layout, state } = desk;
  if (state.mode.name === 'select') return selectedLines(desk, state.mode.from, state.mode.to);
  const section = currentPost(desk);
  if (section === null) return null;
  const { hidden } = viewOf(state, desk.size);
  const isBody = ({ kind }: Piece) => kind !== 'header' && kind !== 'furniture' && !hidden.has(kind);
  const text = trimBlank(sourceLines(layout.flow(section), isBody)).join('\n');
  return { what: postName(layout.thread, section).replace('#', 'post '), text, sections: [section] };
}

/** Names a post to somebody who has the thread too: `#41 Marta_V, 3 May 2004`, and its address where the dump has one. */
export function referenceOf({ layout }: Desk, section: number): string {
  const post = layout.thread.post(section);
  const facts = [post.author?.name, post.date?.raw].filter((fact) => fact !== undefined);
  const address = post.fields.map(({ value }) => /https?:\/\/[^\s<>"]+/.exec(value)?.[0]).find(Boolean);
  const name = sanitise([postName(layout.thread, section), facts.join(', ')].join(' ').trim());
  return address === undefined ? name : `${name}\n${sanitise(address)}`;
}

/** Writes an excerpt as a quote in Markdown: who wrote it, then each line behind `> `. */
export function quoteText(desk: Desk, { text, sections }: Excerpt): string {
  const { thread } = desk.layout;
  const names = sections
    .filter((section) => section !== 0)
    .map((section) => {
      const { date } = thread.post(section);
      const author = authorName(thread.post(section)) ?? 'Somebody';
      return `${author} (${postName(thread, section)}${date ? `, ${date.raw}` : ''})`;
    });
  const quoted = text
    .split('\n')
    .map((line) => (line === '' || line.startsWith('>') ? `>${line}` : `> ${line}`));
  const said = names.length === 0 ? [] : [`${sanitise(names.join(' and ').replace(/\s+/g, ' '))} wrote:`, ''];
  return [...said, ...quoted].join('\n');
}

/** The two ends of a selection in the order of the thread, each moved out to the end of its line of the source. */
export function selectedStretch(desk: Desk, from: Anchor, to: Anchor): { start: Anchor; end: Anchor } {
  const [first, last] = compareAnchors(from, to) <= 0 ? [from, to] : [to, from];
  const { text } = desk.layout.flow(first.section);
  const start = text.lastIndexOf('\n', first.offset - 1) + 1;
  const end = desk.layout.flow(last.section).text.indexOf('\n', last.offset);
  return {
    start: { section: first.section, offset: first.offset === 0 ? 0 : start },
    end: { section: last.section, offset: end === -1 ? desk.layout.flow(last.section).text.length : end },
  };
}

function selectedLines(desk: Desk, from: Anchor, to: Anchor): Excerpt {
  const { layout, state, size } = desk;
  const view = viewOf(state, size);
  const { start, end } = selectedStretch(desk, from, to);
  const lines: string[] = [];
  const sections: number[] = [];
  for (
    let section: number | null = start.section;
    section !== null && section <= end.section;
    section = layout.step(view, section, 1)
  ) {
    const own = section;
    sections.push(own);
    const isSelected = (piece: Piece) =>
      !view.hidden.has(piece.kind) &&
      (own > start.section || piece.start >= start.offset) &&
      (own < end.section || piece.start <= end.offset);
    lines.push(...sourceLines(layout.flow(own), isSelected));
  }
  const kept = trimBlank(lines);
  return {
    what: kept.length === 1 ? '1 line' : `${kept.length} lines`,
    text: kept.join('\n'),
    sections,
  };
}

/** The lines of a flow whose pieces are wanted, each whole: a long line is several pieces. */
export function sourceLines(flow: Flow, isWanted: (piece: Piece) => boolean): string[] {
  const lines: string[] = [];
  let goesOn = false;
  for (const piece of flow.pieces) {
    if (isWanted(piece)) {
      const text = flow.text.slice(piece.start, piece.end);
      if (goesOn && lines.length > 0) lines.push(`${lines.pop()}${text}`);
      else lines.push(marks(flow, piece.quote) + ' '.repeat(piece.quote === -1 ? piece.indent : 0) + text);
    }
    goesOn = flow.text[piece.end] !== '\n';
  }
  return lines.map((line) => line.trimEnd());
}

/** Offset into the source of the text at a place, or of what stands before it; `null` where the flow has none. */
export function sourceOffsetAt(flow: Flow, offset: number): number | null {
  const { links } = flow;
  const index = Math.max(
    0,
    lastIndexAtOrBefore(links, offset, ({ start }) => start),
  );
  return links[index]?.sourceOffset ?? null;
}

function marks(flow: Flow, quote: number): string {
  return '> '.repeat((flow.quotes[quote] as FlowQuote | undefined)?.depth ?? 0);
}

function trimBlank(lines: readonly string[]): string[] {
  const isText = (line: string) => /[^> ]/.test(line);
  const first = lines.findIndex(isText);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1);
}
