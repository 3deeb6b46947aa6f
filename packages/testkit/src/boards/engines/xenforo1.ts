import type { BoardPost, BoardThread } from '../board-thread.ts';
import { grouped, stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import { type BoardPrinter, filled, type LabelsOf, labelsFor, labelTable, localesOf } from '../printer.ts';
import { rankOf } from '../ranks.ts';

const labels = labelTable('started joined messages likes location said expand edited liked closed day', {
  en: "Discussion in '%f' started by %n, %d.|Joined:|Messages:|Likes Received:|Location:|%n said:|Click to expand...|Last edited:|%n likes this.|Share This Page|M j, Y",
  de: "Dieses Thema im Forum '%f' wurde erstellt von %n, %d.|Registriert seit:|Beiträge:|Zustimmungen:|Ort:|%n schrieb:|Zum Vergrößern anklicken....|Zuletzt bearbeitet:|%n gefällt das.|Diese Seite empfehlen|j. F Y",
  fr: "Discussion dans '%f' créé par %n, %d.|Inscrit:|Messages:|J'aime reçus:|Localité:|%n a dit:|Cliquez pour agrandir...|Dernière édition:|%n aime ça.|Partager cette page|j F Y",
  es: "Tema en '%f' iniciado por %n, %d.|Registrado:|Mensajes:|Me gusta recibidos:|Ubicación:|%n dijo:|Hacer clic para expandir...|Última edición:|A %n le gusta esto.|Compartir esta página|j M Y",
  ru: "Тема в разделе '%f', создана пользователем %n, %d.|Регистрация:|Сообщения:|Симпатии:|Адрес:|%n сказал(а):|Нажмите, чтобы раскрыть...|Последнее редактирование:|%n нравится это.|Поделиться этой страницей|j M Y",
});
type Labels = LabelsOf<typeof labels>;

/** XenForo 1: a numbered list of posts; name, rank and fields before the body, name again, date and number behind it. */
export const xenforo1: BoardPrinter = {
  id: 'xenforo1',
  engine: 'xenforo1',
  years: [2011, 2018],
  nestsQuotes: false,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    const when = stamp(thread.startedAt, own.day, thread.locale);
    const started = own.started.split(/(%[fnd])/u).map((part) => {
      if (part === '%f') return html`<a href="/forums/1/">${thread.forum}</a>`;
      if (part === '%n') return html`<a href="/members/1/" class="username">${thread.starter.name}</a>`;
      return part === '%d' ? html`<a href="/threads/1/"><span class="DateTime">${when}</span></a>` : part;
    });
    return html`<nav><a href="/">${thread.board}</a> <a href="/forums/1/">${thread.forum}</a></nav>
<div class="titleBar"><h1>${pen.title(thread.title)}</h1>
<p id="pageDescription" class="muted">${started}</p></div>
<ol class="messageList">
${thread.posts.map((post) => printPost(post, thread, pen, own))}</ol>
<h3>${pen.furniture(own.closed)}</h3>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const signature = pen.signature(post);
  const when = stamp(post.postedAt, own.day, thread.locale);
  return html`<li class="message">
<div class="messageUserInfo">${userInfo(post, thread, pen, own)}</div>
<div class="messageInfo"><div class="messageContent"><article><blockquote class="messageText">${pen.body(
    post,
    {
      paragraphs: 'breaks',
      quote: ({ attribution, content, label }) => html`<div class="bbCodeQuote"><aside>
${attribution && html`<div class="attribution type">${label(filled(own.said, { n: attribution.name }))} <a href="/goto/post?id=${attribution.id}">${label('↑')}</a></div>`}
<blockquote class="quoteContainer"><div class="quote">${content}</div><div class="quoteExpand">${own.expand}</div></blockquote></aside></div>`,
    },
  )}
<div class="messageTextEndMarker">&nbsp;</div></blockquote></article></div>
${post.edit && html`<div class="editDate">${pen.edited(post, own.edited)} <span class="DateTime">${pen.edited(post, stamp(post.edit.at, own.day, thread.locale))}</span></div>`}
${signature.html !== '' && html`<div class="baseHtml signature messageText"><aside>${signature}</aside></div>`}
<div class="messageMeta"><div class="privateControls"><span class="item muted"><span class="authorEnd"><a href="/members/1/" class="username">${pen.name(post)}</a>,</span> <a href="/posts/${post.id}/"><span class="DateTime">${pen.date(post, when)}</span></a></span></div>
<div class="publicControls"><a href="/posts/${post.id}/">${pen.number(post, `#${post.number}`)}</a></div></div>
${post.reactions && html`<div class="likesSummary"><span>${pen.furniture(filled(own.liked, { n: post.reactions.names[0] as string }))}</span></div>`}
</div></li>
`;
}

function userInfo(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const { hasAvatars, hasFields, hasFieldLabels, hasLocations } = thread.settings;
  const fields: [string, string | null][] = [
    [own.joined, stamp(author.joinedAt, own.day, thread.locale)],
    [own.messages, grouped(author.postCount, thread.locale)],
    [own.likes, grouped(author.reactionScore, thread.locale)],
    [own.location, hasLocations ? author.location : null],
  ];
  const shown = hasFields ? fields.filter(([, value]) => value !== null) : [];
  return html`${hasAvatars && html`<div class="avatarHolder"><a href="/members/1/"><img src="a.jpg" alt="${pen.name(post)}"></a></div>`}
<h3 class="userText"><a href="/members/1/" class="username">${pen.name(post)}</a>
<em class="userTitle">${pen.userTitle(post, rankOf(author, 'xenforo', thread.locale))}</em></h3>
<div class="extraUserInfo">${shown.map(
    ([label, value]) => html`<dl class="pairsJustified"><dt>${hasFieldLabels && label}</dt>
<dd>${value}</dd></dl>
`,
  )}</div>`;
}
