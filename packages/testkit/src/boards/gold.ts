import type { Gold, GoldPost, GoldQuote } from '../corpus.ts';
import type { Stretch } from '../truth.ts';
import type { BoardBlock, BoardPost, BoardQuote, BoardThread } from './board-thread.ts';
import { isoStamp } from './calendar.ts';
import { type FoundMark, findMarks, type Mark, type MarkRole, withoutMarks } from './marks.ts';

/** A dump without marks, with all that its marks told. */
export interface GoldenDump {
  text: string;
  gold: Gold;
}

/** Roles of marks that make up a body. */
const bodyRoles: ReadonlySet<MarkRole> = new Set(['text', 'attribution', 'mention', 'link', 'sign-off']);

/**
 * Reads the truth of a dump off its marks.
 *
 * A post of whose body nothing survived is left out, and is nobody's source; posts are counted without it.
 */
export function readGold(
  marked: string,
  marks: readonly Mark[],
  thread: BoardThread,
  names: { dump: string; engine: string; extractor: string },
): GoldenDump {
  const text = withoutMarks(marked);
  const found = findMarks(marked, marks);
  const byPost = new Map<number | null, FoundMark[]>();
  for (const mark of found) {
    const group = byPost.get(mark.post);
    if (group) group.push(mark);
    else byPost.set(mark.post, [mark]);
  }
  const shown = thread.posts.filter(({ index }) => bodyOf(byPost.get(index) ?? []) !== null);
  const indexOf = new Map(shown.map((post, place) => [post.index, place + 1]));
  const general = byPost.get(null) ?? [];
  const title = extentOf(general.filter(({ role }) => role === 'title').slice(0, 1));
  const posts = shown.map((post) => goldPost(post, byPost.get(post.index) ?? [], text, indexOf));
  return {
    text,
    gold: {
      ...names,
      title: title && text.slice(...title),
      titleSpan: title,
      posts,
      mentions: stretchesOf(found, 'mention').map((span) => ({
        name: text.slice(span[0] + 1, span[1]),
        span,
      })),
      links: stretchesOf(found, 'link').map((span) => ({ url: text.slice(...span), span })),
      chrome: stretchesOf(general, 'furniture'),
      editNotes: posts.flatMap(({ edited }) =>
        edited !== null && typeof edited === 'object' ? [edited.span] : [],
      ),
    },
  };
}

function goldPost(
  post: BoardPost,
  found: FoundMark[],
  text: string,
  indexOf: ReadonlyMap<number, number>,
): GoldPost {
  const first = (role: MarkRole) => found.find((mark) => mark.role === role)?.at ?? null;
  const own = found.filter(({ quotes }) => quotes.length === 0);
  const signOff = extentOf(own.filter(({ role }) => role === 'sign-off'));
  const all = (role: MarkRole) => extentOf(found.filter((mark) => mark.role === role));
  const [userTitle, date, number] = [first('user-title'), all('date'), all('number')];
  const [edited, signature] = [all('edited'), all('signature')];
  return {
    index: indexOf.get(post.index) as number,
    body: bodyOf(found) as Stretch,
    author: authorOf(post, first('name'), signOff),
    userTitle: userTitle && { value: text.slice(...userTitle), span: userTitle },
    date: date && { text: text.slice(...date), iso: isoStamp(post.postedAt), span: date },
    number: number && { text: text.slice(...number), span: number },
    edited: edited && { span: edited },
    signature: signature && { span: signature },
    signOff,
    quotes: quotesIn(post.blocks).flatMap((quote) => goldQuote(quote, found, indexOf)),
  };
}

function authorOf(
  { author }: BoardPost,
  header: Stretch | null,
  signOff: Stretch | null,
): GoldPost['author'] {
  if (header) return { name: author.name, span: header, basis: 'header' };
  return signOff && { name: author.name, basis: 'sign-off' };
}

function goldQuote(quote: BoardQuote, found: FoundMark[], indexOf: ReadonlyMap<number, number>): GoldQuote[] {
  const span = extentOf(found.filter(({ quotes }) => quotes.includes(quote.number)));
  if (span === null) return [];
  const source = quote.source === null ? null : (indexOf.get(quote.source) ?? null);
  return [{ span, depth: quote.depth, author: quote.attribution?.name ?? null, source }];
}

function quotesIn(blocks: BoardBlock[]): BoardQuote[] {
  return blocks.flatMap((block) => (block.type === 'quote' ? [block, ...quotesIn(block.blocks)] : []));
}

function bodyOf(found: FoundMark[]): Stretch | null {
  return extentOf(found.filter(({ role }) => bodyRoles.has(role)));
}

function stretchesOf(found: FoundMark[], role: MarkRole): Stretch[] {
  return found.filter((mark) => mark.role === role).map(({ at }) => at);
}

/** From the first of `marks` to the last; `null` if there is none. */
function extentOf(marks: FoundMark[]): Stretch | null {
  if (marks.length === 0) return null;
  return [Math.min(...marks.map(({ at }) => at[0])), Math.max(...marks.map(({ at }) => at[1]))];
}
