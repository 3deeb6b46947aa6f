import type { BoardPost, BoardThread } from '../board-thread.ts';
import { grouped, stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import {
  type BoardPrinter,
  clockStamp,
  editStamp,
  filled,
  type LabelsOf,
  labelsFor,
  localesOf,
} from '../printer.ts';
import { rankOf } from '../ranks.ts';
import { attributionLine, vbulletinLabels } from './vbulletin-labels.ts';

type Labels = LabelsOf<typeof vbulletinLabels>;

/** vBulletin 4: a list of posts; date and number, poster with fields whose labels stand alone, subject, quoted body. */
export const vbulletin4: BoardPrinter = {
  id: 'vbulletin4',
  engine: 'vbulletin4',
  years: [2010, 2018],
  nestsQuotes: false,
  locales: localesOf(vbulletinLabels),
  print: (thread, pen) => {
    const own = labelsFor(vbulletinLabels, thread);
    const { posts, postCount } = thread;
    const range = { a: posts[0]?.number ?? 1, b: posts.at(-1)?.number ?? 1, c: postCount };
    return html`<div id="breadcrumb"><ul><li><a href="/">${thread.board}</a></li> <li><a href="/f1">${thread.forum}</a></li></ul></div>
<div class="postpagestats">${pen.furniture(filled(own.results, range))}</div>
<div id="pagetitle"><h1>${own.thread} <span class="threadtitle"><a href="/t1">${pen.title(thread.title)}</a></span></h1></div>
<div class="toolsmenu"><a href="#tools">${pen.furniture(own.tools)}</a></div>
<ol id="posts">
${posts.map((post) => printPost(post, thread, pen, own))}</ol>
<h6>${pen.furniture(own.closed)}</h6>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  return html`<li class="postbitlegacy">
<div class="posthead"><span class="postdate old"><span class="date">${pen.date(post, `${stamp(post.postedAt, own.date, thread.locale)},`)}&nbsp;<span class="time">${pen.date(post, clockStamp(post.postedAt, own.time, thread))}</span></span></span>
<span class="nodecontrols"><a href="/p${post.id}" class="postcounter">${pen.number(post, `#${post.number}`)}</a></span></div>
<div class="postdetails"><div class="userinfo">${printPoster(post, thread, pen, own)}</div>
<div class="postbody"><div class="postrow">
<h2 class="posttitle"><img src="i.png" alt="Default"> ${post.subject}</h2>
<div class="content"><blockquote class="postcontent restore">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({
      attribution,
      content,
      label,
    }) => html`<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container">
${attribution && html`<div class="bbcode_postedby"><img src="q.png" alt="${label(own.quote)}"> ${attributionLine(own.posted, attribution.name, label)} <a href="/p${attribution.id}"><img src="v.png" alt="${own.view}"></a></div>`}
<div class="message">${content}</div></div></div></div>`,
  })}</blockquote></div></div>
<div class="after_content">${edited && html`<blockquote class="postcontent lastedited">${pen.edited(post, edited)}</blockquote>`}
${signature.html !== '' && html`<blockquote class="signature restore"><div class="signaturecontainer">${signature}</div></blockquote>`}</div></div></div>
<div class="postfoot"><a href="/quote">${pen.furniture(own.reply)}</a></div></li>
`;
}

function printPoster(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const location = thread.settings.hasLocations && author.location;
  return html`<div class="contact"><a class="username" href="/u"><strong>${pen.name(post)}</strong></a></div>
<span class="usertitle">${pen.userTitle(post, rankOf(author, 'vbulletin', thread.locale))}</span>
${thread.settings.hasAvatars && author.hasAvatar && html`<a class="postuseravatar" href="/u"><img src="a.png" alt="${filled(own.avatar, { n: author.name })}"></a>`}
<dl class="userinfo_extra"><dt>${own.joined}</dt> <dd>${stamp(author.joinedAt, 'M Y', thread.locale)}</dd>
${location && html`<dt>${own.location}</dt> <dd>${location}</dd>`}
<dt>${own.posts}</dt> <dd>${grouped(author.postCount, thread.locale)}</dd></dl>`;
}
