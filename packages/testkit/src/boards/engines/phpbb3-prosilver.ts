import type { BoardPost, BoardThread } from '../board-thread.ts';
import { isoStamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { BodyStyle, Pen } from '../pen.ts';
import { type BoardPrinter, clockStamp, editStamp, filled, labelsFor, localesOf } from '../printer.ts';
import { rankOf } from '../ranks.ts';
import { phpbb3Labels } from './phpbb3-labels.ts';

/** phpBB 3.0 with prosilver: the profile stands behind the body of its post. */
export const phpbb3Prosilver30: BoardPrinter = {
  id: 'phpbb3-prosilver30',
  engine: 'phpbb3',
  years: [2008, 2014],
  nestsQuotes: true,
  locales: localesOf(phpbb3Labels),
  print: (thread, pen) => printPage(thread, pen, false),
};

/** phpBB 3.1 and later with prosilver: the profile stands before the subject. */
export const phpbb3Prosilver31: BoardPrinter = {
  ...phpbb3Prosilver30,
  id: 'phpbb3-prosilver31',
  years: [2015, 2024],
  print: (thread, pen) => printPage(thread, pen, true),
};

function printPage(thread: BoardThread, pen: Pen, isProfileFirst: boolean): Html {
  const own = labelsFor(phpbb3Labels, thread);
  const page = filled(own.page, { p: thread.page, q: thread.pageCount });
  const pagination = html`<div class="pagination">${filled(own.count, { c: thread.postCount })} &bull; ${page}</div>`;
  return html`<div id="page-header"><p class="site">${thread.board}</p>
<ul class="navlinks"><li><a href="/">${own.index}</a> &#8249; <a href="/f1">${thread.forum}</a></li></ul></div>
<div id="page-body"><h2><a href="/t1">${pen.title(thread.title)}</a></h2>
<div class="topic-actions">${pagination}</div>
${thread.posts.map((post) => printPost(post, thread, pen, isProfileFirst))}
<div class="topic-actions">${pagination}</div></div>`;
}

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, isProfileFirst: boolean): Html {
  const own = labelsFor(phpbb3Labels, thread);
  const profile = printProfile(post, thread, pen, isProfileFirst);
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  return html`<div class="post"><div class="inner">
${isProfileFirst && profile}
<div class="postbody"><ul class="profile-icons"><li><a href="/quote"><span>${pen.furniture(own.quote)}</span></a></li></ul>
<h3><a href="#p${post.id}">${post.subject}</a></h3>
${authorLine(post, thread, pen, isProfileFirst)}
<div class="content">${pen.body(post, bodyStyle(thread, isProfileFirst))}</div>
${edited && html`<div class="notice">${pen.editedByLink(post, edited)}</div>`}
${signature.html !== '' && html`<div class="signature">${signature}</div>`}
</div>
${!isProfileFirst && profile}
<div class="back2top"><a href="#wrap">${pen.furniture(own.top)}</a></div>
</div></div>
<hr class="divider">`;
}

function authorLine(post: BoardPost, thread: BoardThread, pen: Pen, isNew: boolean): Html {
  const own = labelsFor(phpbb3Labels, thread);
  const name = html`<strong><a href="/u${post.id}">${pen.name(post)}</a></strong>`;
  const date = pen.date(post, clockStamp(post.postedAt, own.date, thread));
  if (!isNew)
    return html`<p class="author"><a href="#p${post.id}"><img src="p.gif" alt="${own.post}"></a>${own.by} ${name} &raquo; ${date} </p>`;
  return html`<p class="author"><a href="#p${post.id}"><span class="sr-only">${own.post}</span></a>
<span class="responsive-hide">${own.by} ${name} &raquo; </span><time datetime="${isoStamp(post.postedAt)}">${date}</time></p>`;
}

function printProfile(post: BoardPost, thread: BoardThread, pen: Pen, isNew: boolean): Html {
  const own = labelsFor(phpbb3Labels, thread);
  const { author } = post;
  const colon = thread.locale === 'fr' ? '\u00A0:' : ':';
  const field = (label: string, value: string | number) =>
    html`<dd><strong>${label}${colon}</strong> ${value}</dd>\n`;
  const hasPicture = thread.settings.hasAvatars && author.hasAvatar;
  return html`<dl class="postprofile"><dt>${hasPicture && html`<a href="/u"><img src="a.png" alt="${own.avatar}"></a>${!isNew && html`<br>`}\n`}
<a href="/u${post.id}">${pen.name(post)}</a></dt>
<dd>${pen.userTitle(post, rankOf(author, 'phpbb', thread.locale))}</dd>
${!isNew && html`<dd>&nbsp;</dd>\n`}${field(own.posts, author.postCount)}${field(own.joined, clockStamp(author.joinedAt, own.date, thread))}${
  thread.settings.hasLocations && author.location && field(own.location, author.location)
}</dl>`;
}

function bodyStyle(thread: BoardThread, isNew: boolean): BodyStyle {
  const own = labelsFor(phpbb3Labels, thread);
  return {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) => {
      if (attribution === null) return html`<blockquote class="uncited"><div>${content}</div></blockquote>`;
      const words = filled(own.wrote, { n: attribution.name });
      const when = clockStamp(attribution.postedAt, own.date, thread);
      const link = html` <a href="#p${attribution.id}">${label('\u2191')}</a><span class="responsive-hide">${label(when)}</span>`;
      return html`<blockquote><div><cite>${label(words)}${isNew && link}</cite>${content}</div></blockquote>`;
    },
  };
}
