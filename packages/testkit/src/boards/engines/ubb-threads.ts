import type { BoardPost, BoardThread } from '../board-thread.ts';
import { stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import { type BoardPrinter, clockStamp, editStamp } from '../printer.ts';
import { rankOf } from '../ranks.ts';

const own = { edited: 'Last edited by %n; %d.', date: 'm/d/y h:i A' };

/** UBB.threads: subject, who is answered, number and date in one row; poster and body in the next. */
export const ubbThreads: BoardPrinter = {
  id: 'ubb-threads',
  engine: 'ubb-threads',
  years: [2003, 2020],
  nestsQuotes: true,
  locales: ['en'],
  print: (
    thread,
    pen,
  ) => html`<div class="breadcrumbs"><a href="/">${thread.board}</a> <a href="/forums/1">${thread.forum}</a> ${pen.title(thread.title)}</div>
<table class="t_outer"><tr><td><a href="/prev">Previous Thread</a></td><td><a href="/next">Next Thread</a></td><td><a href="/print">Print Thread</a></td></tr></table>
${thread.posts.map((post) => printPost(post, thread, pen))}
<div>${pen.furniture('Moderated by')} <a href="/u">${thread.starter.name}</a></div>`,
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const { author } = post;
  const { hasAvatars, hasFields, hasLocations } = thread.settings;
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  const quote = post.blocks.find(({ type }) => type === 'quote');
  const answered =
    post.number === 1 ? null : quote?.type === 'quote' ? quote.attribution?.name : thread.starter.name;
  return html`<table class="t_inner"><tr><td colspan="2" class="subjecttable"><div class="truncate bold">${post.subject}${answered && html` [<a href="/p">Re: ${answered}</a>]`}</div>
<div class="small"><a href="/posts/${post.id}">${pen.number(post, `#${post.id}`)}</a><br>
<span class="date">${pen.date(post, clockStamp(post.postedAt, own.date, thread))}</span></div></td></tr>
<tr><td class="author-content"><div class="bold author-name"><a href="/u">${pen.name(post)}</a></div>
${hasAvatars && html`<div><img src="a.jpg" alt=""></div>`}
<div>${pen.userTitle(post, rankOf(author, 'phpbb', thread.locale))}</div>
<div>Joined: ${stamp(author.joinedAt, 'M Y', thread.locale)}</div>
${hasFields && html`<div>Posts: ${author.postCount}</div>`}
${hasLocations && author.location && html`<div>${author.location}</div>`}</td>
<td class="post-content"><div class="post_inner">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<div class="ubbcode-block"><div class="ubbcode-header">${label(attribution ? `Originally Posted by ${attribution.name}` : 'Quote')}</div>
<div class="ubbcode-body">${content}</div></div>`,
  })}</div>
${edited && html`<div class="edited-wording"><i>${pen.edited(post, edited)}</i></div>`}
${signature.html !== '' && html`<hr class="signature"><div>${signature}</div>`}</td></tr></table>
`;
}
