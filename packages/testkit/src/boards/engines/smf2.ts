import type { BoardPost, BoardThread } from '../board-thread.ts';
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

const labels = labelTable(
  'pages down up author topic read reply on posts quote quoted edited logged offline online report print date',
  {
    en: 'Pages:|Go Down|Go Up|Author|Topic: %t|(Read %c times)|Reply #%i|on:|Posts: %c|Quote|Quote from: %n on %d|« Last Edit: %d by %n »|Logged|Offline|Online|Report to moderator|Print|F d, Y, h:i:s A',
    de: 'Seiten:|Nach unten|Nach oben|Autor|Thema: %t|(Gelesen %c mal)|Antwort #%i|am:|Beiträge: %c|Zitat|Zitat von: %n am %d|« Letzte Änderung: %d von %n »|Gespeichert|Offline|Online|Moderator informieren|Drucken|d. F Y, H:i:s',
    fr: 'Pages:|En bas|En haut|Auteur|Sujet: %t|(Lu %c fois)|Réponse #%i|le:|Messages: %c|Citation|Citation de: %n le %d|« Modifié: %d par %n »|Journalisée|Hors ligne|En ligne|Signaler au modérateur|Imprimer|d F Y à H:i:s',
    es: 'Páginas:|Ir Abajo|Ir Arriba|Autor|Tema: %t|(Leído %c veces)|Respuesta #%i|en:|Mensajes: %c|Cita|Cita de: %n en %d|« Última modificación: %d por %n »|En línea|Desconectado|Conectado|Reportar al moderador|Imprimir|d F Y, H:i:s',
    ru: 'Страницы:|Вниз|Вверх|Автор|Тема: %t|(Прочитано %c раз)|Ответ #%i|:|Сообщений: %c|Цитата|Цитата: %n от %d|« Последнее редактирование: %d от %n »|Записан|Оффлайн|Онлайн|Сообщить модератору|Печать|d F Y, H:i:s',
  },
);
type Labels = LabelsOf<typeof labels>;

/** SMF 2: the topic with its count first; state, name, rank and stars; subject; date and number between angles. */
export const smf2: BoardPrinter = {
  id: 'smf2',
  engine: 'smf',
  years: [2008, 2020],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    const [before = '', after = ''] = own.topic.split('%t');
    const pages = html`${own.pages} [<strong>${thread.page}</strong>]`;
    return html`<div class="navigate_section"><ul><li><a href="/">${thread.board}</a> &#187;</li>
<li><a href="/b1">${thread.forum}</a></li></ul></div>
<div class="pagesection"><div class="pagelinks">${pages} &nbsp;&nbsp;<a href="#lastPost"><strong>${pen.furniture(own.down)}</strong></a></div>
<div class="buttonlist"><ul><li><a href="/print"><span>${pen.furniture(own.print)}</span></a></li></ul></div></div>
<div id="forumposts"><div class="cat_bar"><h3 class="catbg"><span id="author">${own.author}</span> ${before}${pen.title(thread.title)}${after} &nbsp;${filled(own.read, { c: thread.postCount * 37 })}</h3></div>
${thread.posts.map((post) => printPost(post, thread, pen, own))}</div>
<div class="pagesection"><div class="pagelinks">${pages} &nbsp;&nbsp;<a href="#top"><strong>${pen.furniture(own.up)}</strong></a></div></div>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const signature = pen.signature(post);
  const date = pen.date(post, clockStamp(post.postedAt, own.date, thread));
  const reply = post.number > 1 && html`${pen.number(post, filled(own.reply, { i: post.number - 1 }))} `;
  const edited = editStamp(post, own, thread);
  return html`<div class="windowbg"><div class="post_wrapper">
<div class="poster">${printPoster(post, thread, pen, own)}</div>
<div class="postarea"><div class="flow_hidden"><div class="keyinfo"><div class="messageicon"><img src="i.gif" alt=""></div>
<h5><a href="#msg${post.id}">${post.subject}</a></h5>
<div class="smalltext">&#171; <strong>${reply}${own.on}</strong> ${date} &#187;</div></div></div>
<div class="post"><div class="inner">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<div class="quoteheader"><div class="topslice_quote">${
        attribution
          ? html`<a href="#msg${attribution.id}">${label(filled(own.quoted, { n: attribution.name, d: clockStamp(attribution.postedAt, own.date, thread) }))}</a>`
          : label(own.quote)
      }</div></div><blockquote class="bbc_standard_quote">${content}</blockquote>`,
  })}</div></div></div>
<div class="moderatorbar"><div class="smalltext modified">${edited && html`<em>${pen.edited(post, edited)}</em>`}</div>
<div class="smalltext reportlinks"><a href="/report">${pen.furniture(own.report)}</a> &nbsp; <img src="l.gif" alt=""> ${pen.furniture(own.logged)}</div>
${signature.html !== '' && html`<div class="signature">${signature}</div>`}</div>
</div></div>
<hr class="post_separator">
`;
}

function printPoster(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const stars = Array.from({ length: author.rank + 1 }, () => html`<img src="s.gif" alt="*">`);
  return html`<h4><img src="o.gif" alt="${author.isOnline ? own.online : own.offline}"> <a href="/u">${pen.name(post)}</a></h4>
<ul class="reset smalltext"><li class="postgroup">${pen.userTitle(post, rankOf(author, 'smf', thread.locale))}</li>
<li class="stars">${stars}</li>
${thread.settings.hasAvatars && author.hasAvatar && html`<li class="avatar"><a href="/u"><img src="a.png" alt=""></a></li>`}
<li class="postcount">${filled(own.posts, { c: author.postCount })}</li>
${thread.settings.hasLocations && author.location && html`<li class="blurb">${author.location}</li>`}</ul>`;
}
