import type { BoardPost, BoardThread } from '../board-thread.ts';
import { grouped, stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import type { BoardPrinter } from '../printer.ts';
import { rankOf } from '../ranks.ts';

/** The date with the zone of the board, as nothing else has it. */
const DATE = 'M j, Y H:i:s \\G\\M\\T -5';

/** ProBoards: who posted in a small profile, then a line with name and date, buttons, and the body. */
export const proboards: BoardPrinter = {
  id: 'proboards',
  engine: 'proboards',
  years: [2005, 2020],
  nestsQuotes: true,
  locales: ['en'],
  print: (
    thread,
    pen,
  ) => html`<div id="nav-tree"><a href="/">${thread.board}</a> <a href="/board/1">${thread.forum}</a></div>
<div class="title_wrapper"><h1>${pen.title(thread.title)}</h1></div>
<table class="list">${thread.posts.map((post) => printPost(post, thread, pen))}</table>
<div class="controls"><a href="#top">${pen.furniture('Back to Top')}</a></div>`,
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const { author, edit } = post;
  const { hasAvatars, hasFields } = thread.settings;
  const signature = pen.signature(post);
  return html`<tr class="item post"><td class="left-panel"><div class="mini-profile">
<div><a href="/user/1">${pen.name(post)}</a></div>
<div>${pen.userTitle(post, rankOf(author, 'smf', thread.locale))}</div>
${hasAvatars && html`<div class="avatar"><img src="a.png" alt="${author.name} Avatar"></div>`}
${hasFields && html`<div>Posts: ${grouped(author.postCount, thread.locale)}</div>`}</div></td>
<td class="right-panel"><div class="content-head"><div class="posted-by">Post by <a href="/user/1">${pen.name(post)}</a> on <abbr class="time">${pen.date(post, stamp(post.postedAt, DATE, thread.locale))}</abbr></div>
<div class="controls"><a href="/quote">${pen.furniture('Quote')}</a></div></div>
<article><div class="message">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<div class="quote"><div class="quote_body">${attribution && html`<div class="quote_header">${label(`${stamp(attribution.postedAt, DATE, thread.locale)} ${attribution.name} said:`)}</div>`}
${content}</div></div>`,
  })}</div>
${edit && html`<div class="edited_by">${pen.edited(post, `Last Edit: ${stamp(edit.at, DATE, thread.locale)} by ${edit.name}`)}</div>`}</article>
${signature.html !== '' && html`<div class="signature"><hr>${signature}</div>`}</td></tr>
`;
}
