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

/** vBulletin 3: a table a post; date and number over the poster, a subject over the body, the name again below it. */
export const vbulletin3: BoardPrinter = {
  id: 'vbulletin3',
  engine: 'vbulletin3',
  years: [2004, 2012],
  nestsQuotes: false,
  locales: localesOf(vbulletinLabels),
  print: (thread, pen) => {
    const own = labelsFor(vbulletinLabels, thread);
    return html`<table><tr><td><span class="navbar"><a href="/">${thread.board}</a></span> <span class="navbar">&gt; <a href="/f1">${thread.forum}</a></span>
<br><strong>${pen.title(thread.title)}</strong></td></tr></table>
<table><tr><td>&nbsp;</td><td class="vbmenu_control">${pen.furniture(own.tools)}</td></tr></table>
<div id="posts">${thread.posts.map((post) => printPost(post, thread, pen, own))}</div>
<table><tr><td>${pen.furniture(own.closed)}</td></tr></table>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const signature = pen.signature(post);
  const { author } = post;
  const presence = filled(author.isOnline ? own.online : own.offline, { n: author.name });
  const edited = editStamp(post, own, thread);
  return html`<table class="tborder">
<tr><td class="thead"><a name="post${post.id}"><img src="o.gif" alt="${own.old}"></a> ${pen.date(post, clockStamp(post.postedAt, `${own.date}, ${own.time}`, thread))}</td>
<td class="thead">&nbsp; #<a href="/p${post.id}"><strong>${pen.number(post, String(post.number))}</strong></a></td></tr>
<tr><td class="alt2" colspan="2">${printPoster(post, thread, pen, own)}</td></tr>
<tr><td class="alt1" colspan="2"><div class="smallfont"><img src="i.gif" alt="Default"> <strong>${post.subject}</strong></div><hr>
<div id="post_message_${post.id}">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({
      attribution,
      content,
      label,
    }) => html`<div><div class="smallfont">${label(`${own.quote}:`)}</div>
<table><tr><td class="alt2">${attribution && html`<div>${attributionLine(own.posted, attribution.name, label)} <a href="/p${attribution.id}"><img src="v.gif" alt="${own.view}"></a></div>`}
<div>${content}</div></td></tr></table></div>`,
  })}</div>
${signature.html !== '' && html`<div>__________________<br>\n${signature}</div>`}
${edited && html`<div class="smallfont"><hr><em>${pen.edited(post, edited)}</em></div>`}</td></tr>
<tr><td class="alt2"><img src="s.gif" alt="${pen.furniture(presence)}"> &nbsp;</td>
<td class="alt1"><a href="/quote"><img src="q.gif" alt="${pen.furniture(own.reply)}"></a></td></tr>
</table>
`;
}

function printPoster(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const picture = thread.settings.hasAvatars && author.hasAvatar;
  const location = thread.settings.hasLocations && author.location;
  return html`<table><tr>
${picture && html`<td><a href="/u"><img src="a.gif" alt="${filled(own.avatar, { n: author.name })}"></a></td>`}
<td><div><a class="bigusername" href="/u">${pen.name(post)}</a></div>
<div class="smallfont">${pen.userTitle(post, rankOf(author, 'vbulletin', thread.locale))}</div></td>
<td>&nbsp;</td>
<td><div class="smallfont"><div>${own.joined}: ${stamp(author.joinedAt, 'M Y', thread.locale)}</div>
${location && html`<div>${own.location}: ${location}</div>`}
<div>${own.posts}: ${grouped(author.postCount, thread.locale)}</div></div></td>
</tr></table>`;
}
