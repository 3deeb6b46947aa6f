import { wrapped } from '../writer.ts';
import type { BoardBlock, BoardCode, BoardList, BoardPost, BoardQuote, BoardThread } from './board-thread.ts';
import type { PageLocale } from './calendar.ts';
import { type Html, html, joined } from './html.ts';
import { createMarker, type Mark, type MarkRole } from './marks.ts';

/** Writes what the gold speaks of, each between marks; everything else is a printer's own template. */
export interface Pen {
  title(text: string): Html;
  /** The author's name; also where a page repeats it. */
  name(post: BoardPost): Html;
  userTitle(post: BoardPost, text: string): Html;
  /** When the post was written, in the board's shape. */
  date(post: BoardPost, text: string): Html;
  /** The post's number in the thread. */
  number(post: BoardPost, text: string): Html;
  /** A piece of the board's stamp that the post was edited. */
  edited(post: BoardPost, text: string): Html;
  /** The stamp with a link round the name of who edited. */
  editedByLink(post: BoardPost, text: string): Html;
  /** The lines of the signature, empty where the board shows none. */
  signature(post: BoardPost, separator?: Html): Html;
  /** The board's own words, such as buttons. */
  furniture(text: string): Html;
  body(post: BoardPost, style: BodyStyle): Html;
}

/** How an engine prints what members write. */
export interface BodyStyle {
  /** Whether a paragraph is an element, ends with two line breaks, or is wrapped text of a mail. */
  paragraphs: 'elements' | 'breaks' | 'preformatted';
  /** What stands before each quoted line, once for each quote around it, where members quote by hand. */
  quotePrefix?: string;
  /** Prints a quote round its content. */
  quote(parts: QuoteParts): Html;
  /** Prints a mention, the `@` included; as words where this is left out. */
  mention?(name: Html): Html;
}

/** A quote for a printer. */
export interface QuoteParts {
  attribution: BoardQuote['attribution'];
  depth: number;
  content: Html;
  /** What stands before each line of the text around the quote. */
  prefix: string;
  /** A piece of the words that say who is quoted. */
  label(text: string): Html;
}

/** A pen with the marks that it has made so far. */
export interface MarkingPen extends Pen {
  marks: readonly Mark[];
}

/** Makes the pen for one page. */
export function createPen(thread: BoardThread): MarkingPen {
  const marker = createMarker();

  const ofPost = (role: MarkRole) => (post: BoardPost, text: string) =>
    marker.mark({ role, post: post.index, quotes: [] }, text);

  function line(text: string, place: Place): Html {
    const isMail = place.style.paragraphs === 'preformatted';
    const pieces = piecesOf(text).map(({ text: piece, kind }) => {
      if (kind === 'smiley' && !isMail && thread.settings.hasSmileyPictures)
        return html`<img src="s.gif" alt=":)">`;
      const role = kind === 'link' || kind === 'mention' ? kind : place.role;
      const marked = marker.mark({ role, post: place.post.index, quotes: place.quotes }, piece);
      if (kind === 'plain' || kind === 'smiley' || isMail) return marked;
      if (kind === 'link') return html`<a href="${piece}">${marked}</a>`;
      if (kind === 'mention') return place.style.mention?.(marked) ?? marked;
      return piece.length % 2 === 0 ? html`<b>${marked}</b>` : html`<i>${marked}</i>`;
    });
    return html`${pieces}`;
  }

  function lines(texts: string[], place: Place): Html {
    const prefix = prefixOf(place);
    const isMail = place.style.paragraphs === 'preformatted';
    const shown = isMail ? texts.flatMap((text) => wrapped(text, MAIL_WIDTH).split('\n')) : texts;
    return joined(
      shown.map((text) => html`${prefix}${line(text, place)}`),
      isMail ? html`\n` : html`<br>\n`,
    );
  }

  function list({ items, isOrdered }: BoardList, place: Place): Html {
    if (place.style.quotePrefix !== undefined)
      return lines(
        items.map((item, index) => (isOrdered ? `${index + 1}. ${item}` : `* ${item}`)),
        place,
      );
    const shown = items.map((text) => html`<li>${line(text, place)}</li>\n`);
    return isOrdered ? html`<ol>\n${shown}</ol>` : html`<ul>\n${shown}</ul>`;
  }

  function code(item: BoardCode, place: Place): Html {
    const shown = item.lines.map((text) =>
      marker.mark({ role: 'text', post: place.post.index, quotes: place.quotes }, text),
    );
    const { paragraphs } = place.style;
    if (paragraphs === 'preformatted') return joined(shown, html`\n`);
    const label = paragraphs === 'breaks' && html`<div>${codeLabels[thread.locale] ?? 'Code:'}</div>`;
    return html`<div>${label}<pre><code>${joined(shown, html`\n`)}</code></pre></div>`;
  }

  function block(item: BoardBlock, place: Place): Html {
    if (item.type === 'quote') return quote(item, place);
    if (item.type === 'code') return code(item, place);
    const isMail = place.style.paragraphs === 'preformatted';
    if (item.type === 'picture')
      return isMail ? html`[${item.fileName}]` : html`<p><img src="p.jpg" alt="${item.fileName}"></p>`;
    const role = item.type === 'sign-off' ? 'sign-off' : 'text';
    const text = item.type === 'list' ? list(item, place) : lines(item.lines, { ...place, role });
    const isParagraph = item.type !== 'list' || place.style.quotePrefix !== undefined;
    return isParagraph && place.style.paragraphs === 'elements' ? html`<p>${text}</p>` : text;
  }

  function blocks(items: BoardBlock[], place: Place): Html {
    const printed = items.map(
      (item, index) => html`${gapBetween(items[index - 1], item, place)}${block(item, place)}`,
    );
    return html`${printed}`;
  }

  function quote(item: BoardQuote, place: Place): Html {
    const { attribution, depth } = item;
    const inside: Place = { ...place, role: 'text', quotes: [...place.quotes, item.number] };
    const labelMark: Mark = { role: 'attribution', post: place.post.index, quotes: place.quotes };
    return place.style.quote({
      attribution,
      depth,
      content: blocks(item.blocks, inside),
      prefix: prefixOf(place),
      label: (text) => marker.mark(labelMark, text),
    });
  }

  return {
    marks: marker.marks,
    title: (text) => marker.mark({ role: 'title', post: null, quotes: [] }, text),
    name: (post) => ofPost('name')(post, post.author.name),
    userTitle: ofPost('user-title'),
    date: ofPost('date'),
    number: ofPost('number'),
    edited: ofPost('edited'),
    editedByLink(post, text) {
      const edited = (piece: string) => ofPost('edited')(post, piece);
      const name = post.edit?.name ?? '';
      const place = text.indexOf(name);
      if (name === '' || place < 0) return edited(text);
      return html`${edited(text.slice(0, place))}<a href="/u">${edited(name)}</a>${edited(text.slice(place + name.length))}`;
    },
    signature(post, separator = html`<br>\n`) {
      const signature = thread.settings.hasSignatures ? post.author.signature : null;
      return joined(
        (signature ?? []).map((text) => ofPost('signature')(post, text)),
        separator,
      );
    },
    furniture: (text) => marker.mark({ role: 'furniture', post: null, quotes: [] }, text),
    body: (post, style) => blocks(post.blocks, { role: 'text', post, quotes: [], style }),
  };
}

/** What stands over code, on boards that say so. */
const codeLabels: Partial<Record<PageLocale, string>> = {
  fr: 'Code\u00A0:',
  es: 'Código:',
  it: 'Codice:',
  pl: 'Kod:',
  pt: 'Código:',
  ru: 'Код:',
};

/** Width of the lines of a mail, marks of quotes not counted. */
const MAIL_WIDTH = 70;

/** Where a line of a body stands. */
interface Place {
  role: MarkRole;
  post: BoardPost;
  quotes: readonly number[];
  style: BodyStyle;
}

function prefixOf({ quotes, style }: Place): string {
  return (style.quotePrefix ?? '').repeat(quotes.length);
}

/** What stands before a block, by the one before it. */
function gapBetween(before: BoardBlock | undefined, block: BoardBlock, place: Place): Html {
  const { paragraphs } = place.style;
  if (paragraphs === 'preformatted') return before ? html`\n${prefixOf(place).trimEnd()}\n` : html``;
  const isRun = before !== undefined && !isElement(before) && !isElement(block);
  return paragraphs === 'breaks' && isRun ? html`<br>\n<br>\n` : html`\n`;
}

/** Addresses, mentions, faces, and words that may be stressed. */
const inlinePattern =
  /(?<link>(?:https:\/\/|www\.)[\w./-]*[\w/-])|(?<![\w.])(?<mention>@\w+)|(?<smiley>\u{1F642})|(?<![\p{L}\p{N}_.-])\p{L}{7,}(?![\p{L}\p{N}_-])/gu;

type PieceKind = 'link' | 'mention' | 'smiley' | 'stressed' | 'plain';

/** Cuts a line at its addresses, mentions and stressed words. */
function piecesOf(text: string): { text: string; kind: PieceKind }[] {
  const pieces: ReturnType<typeof piecesOf> = [];
  let end = 0;
  for (const { 0: token, index, groups } of text.matchAll(inlinePattern)) {
    const kinds: PieceKind[] = ['link', 'mention', 'smiley'];
    const kind = kinds.find((name) => groups?.[name]) ?? 'stressed';
    if (kind === 'stressed' && !isStressed(token)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), kind: 'plain' });
    pieces.push({ text: token, kind });
    end = index + token.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), kind: 'plain' });
  return pieces;
}

/** Whether members print a word bold or slanted: always the same words, so that quotes repeat them. */
function isStressed(word: string): boolean {
  let sum = 0;
  for (const letter of word.toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) as number)) % 9973;
  return sum % 97 === 0;
}

/** Whether a block ends the line before it by itself. */
function isElement(block: BoardBlock): boolean {
  return block.type !== 'paragraph' && block.type !== 'sign-off';
}
