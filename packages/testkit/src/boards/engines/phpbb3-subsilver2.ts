import type { BoardPost, BoardThread } from '../board-thread.ts';
import { type Html, html, joined } from '../html.ts';
import type { Pen } from '../pen.ts';
import { type BoardPrinter, clockStamp, editStamp, filled, labelsFor, localesOf } from '../printer.ts';
import { rankOf } from '../ranks.ts';
import { phpbb3Labels } from './phpbb3-labels.ts';

/** phpBB 3 with subsilver2: tables, the subject and date in one row, the profile in the next. */
export const phpbb3Subsilver2: BoardPrinter = {
  id: 'phpbb3-subsilver2',
  engine: 'phpbb3',
  years: [2008, 2016],
  nestsQuotes: true,
  locales: localesOf(phpbb3Labels),
  print: (thread, pen) => {
    const own = labelsFor(phpbb3Labels, thread);
    return html`<div id="wrapheader"><table><tr><td><a href="/">${own.index}</a> &raquo; <a href="/f1">${thread.forum}</a></td></tr></table></div>
<div id="pageheader"><h2><a class="titles" href="/t1">${pen.title(thread.title)}</a></h2></div>
<div id="pagecontent"><table><tr><td class="nav">${filled(own.page, { p: thread.page, q: thread.pageCount })}</td>
<td class="gensmall">[ ${filled(own.count, { c: thread.postCount })} ]</td></tr></table>
<table class="tablebg"><tr><th>${pen.furniture(own.author)}</th><th>${pen.furniture(own.message)}</th></tr></table>
${thread.posts.map((post) => printPost(post, thread, pen))}</div>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const own = labelsFor(phpbb3Labels, thread);
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  return html`<table class="tablebg">
<tr class="row1"><td><a name="p${post.id}"></a><b class="postauthor">${pen.name(post)}</b></td>
<td><table><tr><td><div class="left"><b>${own.subject}:</b> ${post.subject}</div></td>
<td><div class="right"><a href="#p${post.id}"><img src="p.gif" alt="${own.post}"></a><b>${own.posted}:</b> ${pen.date(post, clockStamp(post.postedAt, own.date, thread))}</div></td></tr></table></td></tr>
<tr class="row1"><td class="profile">${printProfile(post, thread, pen)}</td>
<td><div class="postbody">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<div class="quotetitle">${
        attribution ? label(filled(own.wrote, { n: attribution.name })) : label('Quote:')
      }</div><div class="quotecontent">${content}</div>`,
  })}</div>
${signature.html !== '' && html`<div class="postbody">_________________<br>${signature}</div>`}
${edited && html`<br><span class="gensmall">${pen.edited(post, edited)}</span>`}</td></tr>
<tr class="row1"><td class="profile"><strong><a href="#wrapheader">${pen.furniture(own.top)}</a></strong></td>
<td><a href="/u"><img src="u.gif" alt="Profile"></a> <a href="/quote"><img src="q.gif" alt="${own.quote}"></a></td></tr>
</table>`;
}

function printProfile(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const own = labelsFor(phpbb3Labels, thread);
  const { author } = post;
  const field = (label: string, value: string | number) => html`<b>${label}:</b> ${value}`;
  const location = thread.settings.hasLocations && author.location;
  const fields = [
    field(own.joined, clockStamp(author.joinedAt, own.date, thread)),
    field(own.posts, author.postCount),
    ...(location ? [field(own.location, location)] : []),
  ];
  const presence = !author.isOnline && html`<img src="off.gif" alt="${own.offline}">`;
  const picture =
    thread.settings.hasAvatars && author.hasAvatar && html`<br><img src="a.png" alt="${own.avatar}">`;
  return html`<span class="postdetails">${presence} ${pen.userTitle(post, rankOf(author, 'phpbb', thread.locale))}${picture}<br><br>
${joined(fields, html`<br>\n`)}</span>`;
}
