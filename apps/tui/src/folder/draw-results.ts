import { basename } from 'node:path';
import type { Drawing } from '../layout/drawing.ts';
import type { Size } from '../state/state.ts';
import type { Glyphs } from '../text/glyphs.ts';
import { sanitise } from '../text/sanitise.ts';
import { clusters, displayWidth, truncate } from '../text/width.ts';
import { fill, type Screen } from '../view/frame.ts';
import type { Paint } from '../view/palette.ts';
import { countText } from './list-columns.ts';
import { summaryOf } from './list-rows.ts';
import type { ListSearch } from './list-search.ts';
import { type ListState, listRows, topFor } from './list-state.ts';
import { type FoundHit, MAX_FOUND } from './search-folder.ts';
import { promptText, statusText } from './status-text.ts';
import type { FolderHit } from './work.ts';

/** Draws the hits of a search over all threads. */
export function drawResults(state: ListState, size: Size, paint: Paint, drawing: Drawing): Screen {
  const { emoji, glyphs } = drawing;
  const { search, mode } = state;
  if (search === null) return { lines: fill([], size.rows), cursor: null };
  const page = listRows(size);
  const { chosen, offset, hits } = search;
  const top = topFor(chosen, chosen - offset, hits.length, page);
  const titles = titlesOf(state, hits.slice(top, top + page));
  const rows = hits.slice(top, top + page).map(({ path, hit }, place) => {
    const isCurrent = top + place === chosen;
    const title = sanitise(titles.get(path) ?? basename(path), emoji);
    const text = hitText(title, hit, size.columns - 2, isCurrent ? null : paint, drawing);
    return isCurrent ? paint('picker-current', `> ${text}`) : `  ${text}`;
  });
  const title = truncate(`  Hits for “${sanitise(search.query, emoji)}”`, size.columns, glyphs.ellipsis);
  const entries = hits.length === 0 ? emptyText(search, size, paint, drawing) : rows;
  const lines = [paint('help-title', title), ...fill(entries, page)];
  if (mode.name === 'query') {
    const { line, cursorColumn } = promptText(
      'search: ',
      mode.text,
      `in ${countText(state.shown.length)} threads`,
      size.columns,
      paint,
    );
    return { lines: [...lines, line], cursor: { x: cursorColumn, y: lines.length } };
  }
  return { lines: [...lines, paint('status', lastLine(state, search, size.columns, drawing))], cursor: null };
}

/** What to call the files of some hits. */
function titlesOf({ rows }: ListState, hits: readonly FoundHit[]): Map<string, string> {
  const wanted = new Set(hits.map(({ path }) => path));
  const titles = new Map<string, string>();
  for (const row of rows) {
    if (!wanted.has(row.file.path)) continue;
    titles.set(row.file.path, summaryOf(row)?.title ?? basename(row.file.name));
    if (titles.size === wanted.size) break;
  }
  return titles;
}

/** Columns of a terminal from which on the author stands beside the number of the post. */
const WIDE = 70;

/** Writes a hit: title, post, author as far as there is room, and the words around it. `paint` is `null` in the current row. */
function hitText(
  title: string,
  hit: FolderHit,
  columns: number,
  paint: Paint | null,
  drawing: Drawing,
): string {
  const { emoji, glyphs } = drawing;
  const titleWidth = Math.min(40, Math.floor(columns * 0.3));
  const name = hit.post === 0 ? 'title' : `#${countText(hit.post)}`;
  const author = columns < WIDE || hit.author === null ? '' : ` ${sanitise(hit.author, emoji)}`;
  const postWidth = columns < WIDE ? 6 : Math.min(26, Math.floor(columns * 0.2));
  const left = padded(title, titleWidth, glyphs);
  const post = padded(name + author, postWidth, glyphs);
  const room = columns - titleWidth - postWidth - 4;
  const words = room >= MIN_WORDS ? `  ${snippetText(hit, room, paint, drawing)}` : '';
  if (paint === null) return `${left}  ${post}${words}`;
  return `${left}  ${paint('meta', post)}${words}`;
}

const MIN_WORDS = 4;

/** Writes the words around a hit in exactly `columns` columns: of what stands before it as much as leaves room for it. */
function snippetText(
  { snippet, start, end }: FolderHit,
  columns: number,
  paint: Paint | null,
  { emoji, glyphs }: Drawing,
): string {
  const found = truncate(sanitise(snippet.slice(start, end), emoji), columns, glyphs.ellipsis);
  const room = columns - displayWidth(found);
  const behind = sanitise(snippet.slice(end), emoji);
  const before = lastColumns(
    sanitise(snippet.slice(0, start), emoji),
    Math.max(room >> 1, room - displayWidth(behind)),
    glyphs,
  );
  const rest = padded(behind, room - displayWidth(before), glyphs);
  return `${before}${paint === null ? found : paint('hit', found)}${rest}`;
}

/** The end of a text in at most `columns` columns, with the ellipsis before it where something was cut. */
function lastColumns(text: string, columns: number, { ellipsis }: Glyphs): string {
  if (displayWidth(text) <= columns) return text;
  if (columns <= 0) return '';
  let kept = '';
  let width = 1;
  for (const cluster of Array.from(clusters(text)).reverse()) {
    width += cluster.width;
    if (width > columns) break;
    kept = cluster.text + kept;
  }
  return ellipsis + kept;
}

function padded(text: string, columns: number, { ellipsis }: Glyphs): string {
  const shown = truncate(text, columns, ellipsis);
  return shown + ' '.repeat(Math.max(0, columns - displayWidth(shown)));
}

function emptyText(
  search: ListSearch,
  { columns }: Size,
  paint: Paint,
  { emoji, glyphs }: Drawing,
): string[] {
  const said =
    search.problem !== null
      ? [sanitise(search.problem, emoji), 's asks for another query.']
      : search.isDone
        ? [`No post has “${sanitise(search.query, emoji)}”.`, 'Escape goes back to the threads.']
        : ['Searching'];
  return ['', ...said.map((text) => paint('meta', truncate(`  ${text}`, columns, glyphs.ellipsis)))];
}

function lastLine(
  { notice, count: typed }: ListState,
  search: ListSearch,
  columns: number,
  { emoji, glyphs }: Drawing,
): string {
  const { count, hits, hitFileCount, isDone, doneCount, fileCount, partialCount, failedCount } = search;
  const parts = [
    `${countText(count)} ${count === 1 ? 'hit' : 'hits'} in ${countText(hitFileCount)} ${hitFileCount === 1 ? 'thread' : 'threads'}`,
  ];
  if (count > hits.length) {
    const ends = hits.length >= MAX_FOUND && doneCount < fileCount;
    parts[0] = `first ${countText(hits.length)} hits${ends ? ', not all threads searched' : ` of ${countText(count)}`}`;
  }
  if (partialCount > 0) parts.push(`long files: ${countText(partialCount)}, searched in their first 4 MB`);
  if (failedCount > 0) parts.push(`not readable: ${countText(failedCount)}`);
  const progress = isDone ? null : `searched ${countText(doneCount)} of ${countText(fileCount)}`;
  const hints = ['Enter open   s search   Esc threads   ? help', 'Esc threads   ? help', '? help'];
  return statusText(
    { title: '', parts, said: typed || (notice === null ? progress : sanitise(notice, emoji)), hints },
    columns,
    glyphs,
  );
}
