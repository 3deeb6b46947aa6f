import type { BoardPost, BoardThread } from '../board-thread.ts';
import { grouped } from '../calendar.ts';
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

const labels = labelTable('replies group posts location posted quoted edited top quote photo date', {
  en: '%c replies to this topic|Members|%c posts|Location|Posted|%n, on %d, said:|Edited by %n, %d.|Back to top|Quote|%n’s Photo|d F Y - h:i A',
  de: '%c Antworten in diesem Thema|Mitglieder|%c Beiträge|Wohnort|Geschrieben|%n schrieb am %d:|Bearbeitet von %n, %d.|Zum Anfang der Seite|Zitat|Foto von %n|d F Y - H:i',
  fr: '%c réponses à ce sujet|Membres|%c messages|Localisation|Posté|%n, le %d, dit :|Modifié par %n, %d.|Retour en haut|Citation|Photo de %n|d F Y - H:i',
});
type Labels = LabelsOf<typeof labels>;

/** IP.Board 3: number and name in one line, title, group and counts in lists, the date before the body. */
export const invision3: BoardPrinter = {
  id: 'invision3',
  engine: 'invision',
  years: [2009, 2015],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<nav><a href="#content">Jump to content</a> <a href="/">${thread.board}</a> <a href="/f1">${thread.forum}</a></nav>
<div class="rating">- - - - -</div>
<h1 class="ipsType_pagetitle">${pen.title(thread.title)}</h1>
<div class="maintitle">${pen.furniture(filled(own.replies, { c: thread.postCount - 1 }))}</div>
<div class="topic hfeed">${thread.posts.map((post) => printPost(post, thread, pen, own))}</div>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  const location = thread.settings.hasLocations && author.location;
  return html`<div class="post_block"><h3 class="row2"><span class="post_id"><a href="/p${post.id}">${pen.number(post, `#${post.number}`)}</a></span>
<span class="author vcard"><a href="/u">${pen.name(post)}</a></span></h3>
<div class="author_info"><p class="member_title">${pen.userTitle(post, rankOf(author, 'invision', thread.locale))}</p>
<ul class="basic_info">${thread.settings.hasAvatars && html`<li class="avatar"><a href="/u"><img src="a.png" alt="${filled(own.photo, { n: author.name })}"></a></li>`}
<li class="group_title">${own.group}</li>
<li class="post_count">${filled(own.posts, { c: grouped(author.postCount, thread.locale) })}</li></ul>
${location && html`<ul class="user_fields"><li><span class="ft">${own.location}</span><span class="fc">${location}</span></li></ul>`}</div>
<div class="post_body"><p class="posted_info">${own.posted} <abbr class="published">${pen.date(post, clockStamp(post.postedAt, own.date, thread))}</abbr></p>
<div class="post entry-content">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<p class="citation">${label(
        attribution
          ? filled(own.quoted, { n: attribution.name, d: clockStamp(attribution.postedAt, own.date, thread) })
          : own.quote,
      )}</p><div class="blockquote"><div class="quote">${content}</div></div>`,
  })}
${edited && html`<p class="edit"><strong>${pen.edited(post, edited)}</strong></p>`}</div>
${signature.html !== '' && html`<div class="signature">${signature}</div>`}
<ul class="post_controls"><li class="top"><a href="#top">${pen.furniture(own.top)}</a></li></ul></div></div>
<hr>
`;
}
