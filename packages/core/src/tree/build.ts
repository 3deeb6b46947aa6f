import type { BlockSyntax, PlainSyntax, PostSyntax, ThreadSyntax } from '../grammar/block.ts';
import type { BylineFact, LineToken, Stretch } from '../lines/kinds.ts';
import { contentEnd, contentOf, contentStart, isBlank, type Line } from '../source/lines.ts';
import { pointAt, positionIn } from '../source/position.ts';
import { partBeside } from './beside.ts';
import { quoteOf } from './build-quote.ts';
import { cutName } from './cut-name.ts';
import type { BlockDraft, NameDraft, PostDraft, SegmentDraft } from './draft.ts';
import { furnitureOf } from './furniture.ts';
import type { EditStamp, Field, FieldRole, Furniture, Position, PostDate, Title } from './nodes.ts';

/** Makes drafts of what the grammar found in one segment. */
export function buildSegment(syntax: ThreadSyntax): SegmentDraft {
  const draft: SegmentDraft = { title: null, starter: null, furniture: [], posts: [] };
  for (const token of syntax.preamble) {
    if (token.kind === 'Title') {
      draft.title = titleOf(token);
      pushAround(token, draft.title.position, draft.furniture);
    } else {
      draft.furniture.push(furnitureOf(token));
      draft.starter ??= nameOf(token);
    }
  }
  for (const post of syntax.posts) buildPost(post, draft);
  return draft;
}

function buildPost(syntax: PostSyntax, segment: SegmentDraft): void {
  const { body, notes } = syntax;
  const firstBlock = body.find(({ type }) => type !== 'furniture');
  const bodyOffset = (firstBlock && firstLine(firstBlock)?.offset) ?? Number.POSITIVE_INFINITY;
  const { before: header, beside } = partBeside(syntax.header, bodyOffset);
  const blocks: BlockDraft[] = [];
  let edited: EditStamp | null = null;
  let first: Line | null = header.reduce(earlier, header[0] ?? null);
  let last: Line | null = header.reduce(later, header[0] ?? null);
  for (const block of body) {
    if (block.type === 'furniture') {
      for (const token of block.lines) segment.furniture.push(furnitureOf(token));
      continue;
    }
    if (block.type === 'list') for (const list of listsOf(block)) blocks.push(list);
    else if (block.type === 'signature') blocks.push({ ...block, lines: [...block.lines] });
    else blocks.push(block.type === 'quote' ? quoteOf(block, segment.furniture) : block);
    first ??= firstLine(block);
    last = lastLine(block) ?? last;
    const end = block.quote?.end;
    if (end) segment.furniture.push(furnitureOf(end));
  }
  // Notes alone are nobody's post.
  const isPost = first !== null && last !== null;
  const footer: LineToken[] = [];
  let before: LineToken | null = null;
  for (const token of notes) {
    if (isPost && token.kind === 'Footer') {
      footer.push(token);
      last = token;
    } else if (isPost && token.kind === 'Signature') {
      addSignature(token, before?.kind === 'Signature', blocks);
      last = token;
    } else if (isPost && edited === null && token.kind === 'EditStamp') {
      edited = editStampOf(token);
      last = token;
    } else if (isPost && edited !== null && token.fact?.continues) {
      continueStamp(edited, token);
      last = token;
    } else {
      segment.furniture.push(furnitureOf(token));
    }
    before = token;
  }
  if (first === null || last === null) return;
  const post: PostDraft = {
    name: null,
    userTitle: null,
    number: null,
    date: null,
    fields: [],
    edited,
    blocks,
    beside,
    start: pointAt(first, contentStart(first.text)),
    end: pointAt(last, contentEnd(last.text)),
  };
  if (header.length > 0) buildHeader(header, post, segment);
  if (post.name === null) post.name = nameBeside(beside);
  if (footer.length > 0) buildFooter(footer, post, segment);
  dropRepeatedName(post, header, segment.furniture);
  segment.posts.push(post);
}

/** Boards print the name of who posted once more beside the picture: that tells nothing of the post. */
function dropRepeatedName(post: PostDraft, lines: readonly LineToken[], furniture: Furniture[]): void {
  const repeated = new Map<number, Furniture>();
  for (const line of lines) {
    const { fact } = line;
    if (fact?.role !== 'other' || fact.label !== null || fact.value !== post.name?.name) continue;
    const dropped = furnitureOf(line);
    repeated.set(dropped.position.start.offset, dropped);
  }
  if (repeated.size === 0) return;
  post.fields = post.fields.filter(({ position }) => {
    const dropped = repeated.get(position.start.offset);
    if (dropped !== undefined) furniture.push(dropped);
    return dropped === undefined;
  });
}

function earlier(a: Line | null, b: Line): Line {
  return a === null || b.offset < a.offset ? b : a;
}

function later(a: Line | null, b: Line): Line {
  return a === null || b.offset > a.offset ? b : a;
}

/** The name in lines that stand beside the words. */
function nameBeside(lines: readonly LineToken[]): NameDraft | null {
  for (const line of lines) {
    const name = line.fact?.byline?.name;
    if (name) return { name: name.text, position: positionIn(line, name.start, name.end), isBeside: true };
  }
  return null;
}

/** The first line of a block that shows anything: the lines of a quote may be blank. */
function firstLine(block: BlockSyntax): Line | null {
  if (block.quote?.attribution) return block.quote.attribution;
  return block.lines.find((token) => !isBlank(token.text)) ?? null;
}

function lastLine(block: BlockSyntax): Line | null {
  for (let index = block.lines.length - 1; index >= 0; index -= 1) {
    const line = block.lines[index] as LineToken;
    if (!isBlank(line.text)) return line;
  }
  return block.quote?.attribution ?? null;
}

/** A line of a signature that stands behind the board's stamp; other lines of the board part signatures. */
function addSignature(line: LineToken, continues: boolean, blocks: BlockDraft[]): void {
  const last = blocks[blocks.length - 1];
  if (continues && last?.type === 'signature') last.lines.push(line);
  else blocks.push({ type: 'signature', lines: [line], quote: null });
}

function buildHeader(tokens: readonly LineToken[], post: PostDraft, segment: SegmentDraft): void {
  let label: LineToken | null = null;
  for (const token of tokens) {
    const { kind } = token;
    if (kind === 'Furniture' || (kind === 'PostStart' && token.fact === null)) {
      segment.furniture.push(furnitureOf(token));
    } else if (kind === 'EditStamp') {
      if (post.edited === null) post.edited = editStampOf(token);
      else if (token.fact?.continues) continueStamp(post.edited, token);
      else segment.furniture.push(furnitureOf(token));
    } else if (token.fact?.byline) {
      buildByline(token, token.fact.byline, post, segment.furniture);
    } else if (kind === 'Name' && post.name === null) {
      post.name = nameOf(token);
    } else if (kind === 'Field' && token.fact?.value === null && label === null && !token.cell) {
      // A label whose value is the next line.
      label = token;
    } else {
      const field = fieldOf(token, label);
      label = null;
      if (kind === 'UserTitle' && post.userTitle === null) post.userTitle = field;
      else if (field.role === 'number' && post.number === null) post.number = field;
      else post.fields.push(field);
    }
  }
  if (label !== null) post.fields.push(fieldOf(label, null));
}

/** What stands below the words tells who posted, too: the name above it may have a title behind it. */
function buildFooter(tokens: readonly LineToken[], post: PostDraft, segment: SegmentDraft): void {
  for (const { fact } of tokens) {
    const name = fact?.byline?.name?.text;
    if (name !== undefined && post.name !== null) trimName(post, post.name, name);
  }
  buildHeader(tokens, post, segment);
}

/** Cuts the name of a post to what it is known to be, and keeps the rest as the user title. */
function trimName(post: PostDraft, name: NameDraft, known: string): void {
  const { length } = known;
  // Extractors print headings in capitals.
  if (name.name.slice(0, length).toLowerCase() !== known.toLowerCase()) return;
  if (name.name.length === length) post.name = { ...name, name: known };
  const cut = name.name[length] === ' ' ? cutName(name, length) : null;
  if (cut === null) return;
  post.name = { ...cut.name, name: known };
  if (post.userTitle === null) post.userTitle = cut.rest;
  else post.fields.push(cut.rest);
}

/**
 * Takes name, number and date from a line that may hold them all. What else it says is a field, or furniture where it is
 * the board's own words, so that nothing is lost.
 */
function buildByline(
  line: LineToken,
  { name, number, date, stamp, userTitle, isBoards }: BylineFact,
  post: PostDraft,
  furniture: Furniture[],
): void {
  const nameAt = post.name === null ? name : null;
  const numberAt = post.number === null ? number : null;
  const dateAt = post.date === null ? date : null;
  const start = contentStart(line.text);
  const stampAt = post.edited === null ? stamp : null;
  const end = stampAt === null ? contentEnd(line.text) : stampAt.start;
  if (stampAt !== null) {
    const value = line.text.slice(stampAt.start, stampAt.end);
    const position = positionIn(line, stampAt.start, contentEnd(line.text));
    post.edited = { type: 'editStamp', value, ...editOf(line, stampAt), position };
  }
  if (nameAt !== null) {
    post.name = { name: nameAt.text, position: positionIn(line, nameAt.start, nameAt.end) };
  }
  if (numberAt !== null) post.number = fieldAt(line, 'number', numberAt);
  for (const { start: from, end: to } of between([nameAt, numberAt], start, end)) {
    const first = from + contentStart(line.text.slice(from, to));
    const last = from + contentEnd(line.text.slice(from, to));
    if (first >= last) continue;
    if (dateAt !== null && dateAt.start >= from && dateAt.end <= to) {
      const { iso, precision } = dateAt;
      const position = positionIn(line, first, last);
      post.date = { raw: line.text.slice(dateAt.start, dateAt.end), iso, precision, position };
    } else if (post.userTitle === null && userTitle?.start === first && userTitle.end === last) {
      post.userTitle = fieldAt(line, 'user-title', userTitle);
    } else if (isBoards || !SAYS_SOMETHING.test(line.text.slice(first, last))) {
      furniture.push(furnitureAt(line, { start: first, end: last }));
    } else {
      post.fields.push(fieldAt(line, 'other', { start: first, end: last }));
    }
  }
}

/** Marks alone, such as `####` before a name, tell nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** What is left of a line between stretches that were taken from it; they are disjoint and in any order. */
function between(taken: (Stretch | null)[], start: number, end: number): Stretch[] {
  const left: Stretch[] = [];
  let from = start;
  const stretches = taken.filter((stretch) => stretch !== null);
  for (const stretch of stretches.sort((a, b) => a.start - b.start)) {
    left.push({ start: from, end: stretch.start });
    from = stretch.end;
  }
  left.push({ start: from, end });
  return left;
}

function fieldAt(line: LineToken, role: FieldRole, { start, end }: Stretch): Field {
  const value = line.text.slice(start, end);
  return { type: 'field', role, label: null, value, position: positionIn(line, start, end) };
}

function nameOf(token: LineToken): NameDraft | null {
  const name = token.fact?.value ?? null;
  if (name === null || token.fact === null) return null;
  return {
    name,
    position: positionIn(token, token.fact.valueIndex, token.fact.valueIndex + name.length),
  };
}

function fieldOf(line: LineToken, label: LineToken | null): Field {
  const { fact } = line;
  const first = label ?? line;
  const isUserTitle = line.kind === 'UserTitle';
  return {
    type: 'field',
    role: isUserTitle ? 'user-title' : (fact?.role ?? 'other'),
    label: label === null ? (fact?.label ?? null) : (label.fact?.label ?? contentOf(label.text)),
    value: fact?.value ?? contentOf(line.text),
    position: {
      start: pointAt(first, contentStart(first.text)),
      end: pointAt(line, contentEnd(line.text)),
    },
  };
}

function titleOf(line: LineToken): Title {
  const value = line.fact?.value ?? null;
  if (line.fact === null || value === null)
    return { type: 'title', value: contentOf(line.text), position: contentPosition(line) };
  const { valueIndex } = line.fact;
  return { type: 'title', value, position: positionIn(line, valueIndex, valueIndex + value.length) };
}

/** Makes furniture of what a line holds before and behind a stretch of it. */
function pushAround(line: Line, { start, end }: Position, furniture: Furniture[]): void {
  const parts = [
    [0, start.offset - line.offset],
    [end.offset - line.offset, line.text.length],
  ] as const;
  for (const [from, to] of parts) {
    const part = line.text.slice(from, to);
    if (isBlank(part)) continue;
    furniture.push(furnitureAt(line, { start: from + contentStart(part), end: from + contentEnd(part) }));
  }
}

function furnitureAt(line: Line, { start, end }: Stretch): Furniture {
  return { type: 'furniture', value: line.text.slice(start, end), position: positionIn(line, start, end) };
}

function contentPosition(line: Line) {
  return positionIn(line, contentStart(line.text), contentEnd(line.text));
}

function editStampOf(line: LineToken): EditStamp {
  const { fact } = line;
  const stamp: EditStamp = {
    type: 'editStamp',
    value: contentOf(line.text),
    by: null,
    date: null,
    position: contentPosition(line),
  };
  if (fact?.byline) return { ...stamp, ...editOf(line, fact.byline) };
  const value = fact?.value ?? '';
  if (fact === null || value === '') return stamp;
  const date: PostDate = {
    raw: value,
    iso: fact.date?.iso ?? null,
    precision: fact.date?.precision ?? 'relative',
    position: positionIn(line, fact.valueIndex, fact.valueIndex + value.length),
  };
  return { ...stamp, date };
}

/** Adds the next line of a stamp that an extractor broke. */
function continueStamp(stamp: EditStamp, line: LineToken): void {
  const next = editStampOf(line);
  stamp.value += ` ${next.value}`;
  stamp.by ??= next.by;
  stamp.date ??= next.date;
  stamp.position = { start: stamp.position.start, end: next.position.end };
}

/** Who edited a post, and when. */
function editOf(
  line: Line,
  { name, date }: Pick<BylineFact, 'name' | 'date'>,
): Pick<EditStamp, 'by' | 'date'> {
  const by = name === null ? null : line.text.slice(name.start, name.end);
  if (date === null) return { by, date: null };
  const { start, end, iso, precision } = date;
  return {
    by,
    date: { raw: line.text.slice(start, end), iso, precision, position: positionIn(line, start, end) },
  };
}

/** Bullets and numbers are two lists, even where no line parts them. */
function listsOf(block: PlainSyntax): BlockDraft[] {
  const lists: BlockDraft[] = [];
  let wasNumbered = false;
  for (const line of block.lines) {
    const isNumbered = /^\d/u.test(contentOf(line.text));
    const list = lists.at(-1);
    if (list === undefined || isNumbered !== wasNumbered)
      lists.push({ type: 'list', lines: [line], quote: null });
    else list.lines.push(line);
    wasNumbered = isNumbered;
  }
  return lists;
}
