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

const labels = labelTable('reactions points posts location quoted expand edited share day date', {
  en: 'Reactions Received|Points|Posts|Location|Quote from %n|Display More|Edited %c time%s, last by %n (%d).|Share|F j, Y|F j, Y \\at g:i A',
  de: 'Reaktionen|Punkte|Beiträge|Wohnort|Zitat von %n|Alles anzeigen|%c Mal editiert, zuletzt von %n (%d)|Teilen|j. F Y|j. F Y \\u\\m H:i',
  nl: 'Reacties|Punten|Berichten|Woonplaats|Citaat van %n|Toon meer|%c keer bewerkt, laatst door %n (%d)|Delen|j F Y|j F Y \\o\\m H:i',
});
type Labels = LabelsOf<typeof labels>;

/** WoltLab Suite: name, badge and counts in a list, date and number, body, a note of edits. */
export const woltlab: BoardPrinter = {
  id: 'woltlab',
  engine: 'woltlab',
  years: [2013, 2024],
  nestsQuotes: false,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<nav class="breadcrumbs"><ol><li><a href="/"><span>${thread.board}</span></a></li><li><a href="/f1"><span>${thread.forum}</span></a></li></ol></nav>
<header class="contentHeader"><h1 class="contentTitle">${pen.title(thread.title)}</h1>
<ul class="inlineList"><li><a href="/u">${thread.starter.name}</a></li><li><a href="/t1"><time>${stamp(thread.startedAt, own.day, thread.locale)}</time></a></li></ul></header>
<ul class="wbbThreadPostList messageList">${thread.posts.map((post) => printPost(post, thread, pen, own))}</ul>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  const location = thread.settings.hasLocations && author.location;
  return html`<li><article class="message"><aside class="messageSidebar"><header class="messageSidebarHeader">
${thread.settings.hasAvatars && html`<div class="userAvatar"><a href="/u"><img src="a.webp" alt=""></a></div>`}
<div class="messageAuthor"><a href="/u" class="username"><span>${pen.name(post)}</span></a></div>
<div class="userTitle"><span class="badge">${pen.userTitle(post, rankOf(author, 'invision', thread.locale))}</span></div></header>
<div class="userCredits"><dl class="plain"><dt><a href="/l">${own.reactions}</a></dt><dd>${grouped(author.reactionScore, thread.locale)}</dd>
<dt><a href="/p">${own.points}</a></dt><dd>${grouped(author.postCount * 5, thread.locale)}</dd>
<dt><a href="/s">${own.posts}</a></dt><dd>${grouped(author.postCount, thread.locale)}</dd>${location && html`<dt>${own.location}</dt><dd>${location}</dd>`}</dl></div></aside>
<div class="messageContent"><header class="messageHeader"><ul class="messageHeaderMetaData"><li><a href="/p${post.id}"><time>${pen.date(post, clockStamp(post.postedAt, own.date, thread))}</time></a></li></ul>
<ul class="messageQuickOptions"><li><a href="/share" title="${own.share}"></a></li><li><a href="/p${post.id}">${pen.number(post, `#${post.number}`)}</a></li></ul></header>
<div class="messageBody"><div class="messageText">${pen.body(post, {
    paragraphs: 'elements',
    mention: (name) => html`<a href="/u">${name}</a>`,
    quote: ({
      attribution,
      content,
      label,
    }) => html`<blockquote class="quoteBox">${attribution && html`<div class="quoteBoxIcon"><a href="/u"></a></div><div class="quoteBoxTitle"><a href="/p${attribution.id}">${label(filled(own.quoted, { n: attribution.name }))}</a></div>`}
<div class="quoteBoxContent">${content}</div><span class="toggleButton">${own.expand}</span></blockquote>`,
  })}</div></div>
<footer class="messageFooter">${edited && html`<p class="messageFooterNote">${pen.edited(post, edited)}</p>`}
${signature.html !== '' && html`<div class="messageSignature"><div><p>${signature}</p></div></div>`}</footer></div></article></li>
`;
}
