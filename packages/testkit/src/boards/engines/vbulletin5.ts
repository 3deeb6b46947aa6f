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
  labelTable,
  localesOf,
} from '../printer.ts';
import { rankOf } from '../ranks.ts';

const labels = labelTable('joined posts posted view edited share comment cancel bar date time', {
  en: 'Join Date:|Posts:|Originally posted by %n|View Post|Last edited by %n; %d, %t.|Share|Comment|Cancel|Posts Latest Activity|m-d-Y|h:i A',
  de: 'Registriert seit:|Beiträge:|Zitat von %n|Beitrag anzeigen|Zuletzt geändert von %n; %d, %t.|Teilen|Kommentar|Abbrechen|Beiträge Letzte Aktivität|d.m.Y|H:i',
  fr: 'Date d’inscription :|Messages :|Envoyé par %n|Voir le message|Dernière modification par %n ; %d, %t.|Partager|Commentaire|Annuler|Messages Dernière activité|d/m/Y|H\\hi',
});
type Labels = LabelsOf<typeof labels>;

/** vBulletin 5: poster with labelled fields, number and title, date alone, body, then buttons. */
export const vbulletin5: BoardPrinter = {
  id: 'vbulletin5',
  engine: 'vbulletin5',
  years: [2014, 2022],
  nestsQuotes: false,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<nav><a href="/">${thread.board}</a> <a href="/f1">${thread.forum}</a></nav>
<h1 class="main-title">${pen.title(thread.title)}</h1>
<div class="conversation-toolbar">${pen.furniture(own.bar)}</div>
<ul class="conversation-list">
${thread.posts.map((post) => printPost(post, thread, pen, own))}</ul>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const signature = pen.signature(post);
  const { author } = post;
  const moment = (minutes: number) => clockStamp(minutes, `${own.date}, ${own.time}`, thread);
  const edited = editStamp(post, own, thread);
  return html`<li class="b-post">
<div class="b-userinfo"><div class="author"><strong><a href="/u">${pen.name(post)}</a></strong></div>
<div class="usertitle">${pen.userTitle(post, rankOf(author, 'vbulletin', thread.locale))}</div>
<ul class="userinfo-extra"><li><label>${own.joined}</label> <span>${stamp(author.joinedAt, 'M Y', thread.locale)}</span></li>
<li><label>${own.posts}</label> <span>${grouped(author.postCount, thread.locale)}</span></li></ul></div>
<div class="b-post__content"><ul class="post-controls"><li><a href="/s">${pen.furniture(own.share)}</a></li>
<li><a href="/p${post.id}" class="b-post__count">${pen.number(post, `#${post.number}`)}</a></li></ul>
${post.number === 1 && html`<h2 class="b-post__title">${post.subject}</h2>`}
<div class="b-post__timestamp"><time>${pen.date(post, moment(post.postedAt))}</time></div>
<div class="js-post__content-text">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({
      attribution,
      content,
      label,
    }) => html`<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container">
${attribution && html`<div class="bbcode_postedby">${label(filled(own.posted, { n: attribution.name }))} <a href="/p${attribution.id}"><img src="v.png" alt="${own.view}"></a></div>`}
<div class="message">${content}</div></div></div></div>`,
  })}</div>
${edited && html`<div class="post-edit-info">${pen.editedByLink(post, edited)}</div>`}
${signature.html !== '' && html`<div class="post-signature">${signature}</div>`}
<ul class="b-post__footer"><li><a>${pen.furniture(own.comment)}</a></li> <li><button>${pen.furniture(own.cancel)}</button></li></ul></div></li>
`;
}
