import type { BoardPost, BoardThread } from '../board-thread.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import { type BoardPrinter, clockStamp, editStamp } from '../printer.ts';
import { rankOf } from '../ranks.ts';

const own = { edited: '« Last Edit: %d by %n »', date: 'M jS, Y \\a\\t g:ia' };

/** YaBB: who posted in a cell of its own, subject and number with the date in another, then the body. */
export const yabb: BoardPrinter = {
  id: 'yabb',
  engine: 'yabb',
  years: [2002, 2014],
  nestsQuotes: true,
  locales: ['en'],
  print: (
    thread,
    pen,
  ) => html`<div><a href="/">${thread.board}</a> &rsaquo; <a href="/b1">${thread.forum}</a></div>
<table><tr><td>Pages: [${thread.page}]</td></tr></table>
<table class="bordercolor"><tr><td class="titlebg">${pen.title(thread.title)} (Read ${thread.postCount * 41} times)</td></tr>
${thread.posts.map((post) => printPost(post, thread, pen))}</table>
<div>Pages: [${thread.page}]</div>`,
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const { author } = post;
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  const date = pen.date(post, clockStamp(post.postedAt, own.date, thread));
  const stars = Array.from({ length: author.rank + 1 }, () => html`<img src="s.gif" alt="*">`);
  return html`<tr><td class="windowbg"><a href="/u"><b>${pen.name(post)}</b></a><br>
${pen.userTitle(post, rankOf(author, 'smf', thread.locale))}<br>
${stars}<br>
${author.isOnline ? 'Online' : 'Offline'}<br>
${thread.settings.hasLocations && author.location && html`${author.location}<br>`}
Posts: ${author.postCount}</td>
<td class="windowbg"><table><tr><td><img src="i.gif" alt=""> <b>${post.subject}</b><br>
<span class="small">${post.number > 1 && html`<b>${pen.number(post, `Reply #${post.number - 1}`)} - </b>`}${date}</span></td></tr></table>
<div class="message">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<div class="quotehead">${label(attribution ? `${attribution.name} wrote on ${clockStamp(attribution.postedAt, own.date, thread)}:` : 'Quote:')}</div><div class="quote">${content}</div>`,
  })}</div>
<table><tr><td>${edited && pen.edited(post, edited)}</td></tr>
<tr><td><a href="#top">${pen.furniture('Back to top')}</a></td></tr>
<tr><td><img src="ip.gif" alt=""> ${pen.furniture('IP Logged')}</td></tr></table>
${signature.html !== '' && html`<hr><div class="signature">${signature}</div>`}</td></tr>
`;
}
