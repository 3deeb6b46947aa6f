import type { BoardPost, BoardThread } from '../board-thread.ts';
import { stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import {
  type BoardPrinter,
  editStamp,
  filled,
  type LabelsOf,
  labelsFor,
  labelTable,
  localesOf,
} from '../printer.ts';
import { rankOf } from '../ranks.ts';

const labels = labelTable('index pages from registered posts quoted edited offline online quote', {
  en: 'Index|Pages:|From:|Registered:|Posts:|%n wrote:|Last edited by %n (%d)|Offline|Online|Quote',
  de: 'Übersicht|Seiten:|Ort:|Registriert:|Beiträge:|%n schrieb:|Beitrag geändert von %n (%d)|Offline|Online|Zitieren',
  fr: 'Accueil|Pages :|Lieu :|Inscription :|Messages :|%n a écrit :|Dernière modification par %n (%d)|Hors ligne|En ligne|Citer',
  es: 'Índice|Paginas:|Desde:|Registrado:|Mensajes:|%n escribió:|Ultima edición por %n (%d)|Desconectado|Conectado|Citar',
  it: 'Indice|Pagine:|Da:|Registrato:|Messaggi:|%n ha scritto:|Ultima modifica di %n (%d)|Non in linea|In linea|Cita',
  nl: "Index|Pagina's:|Van:|Geregistreerd:|Berichten:|%n schreef:|Laatst bewerkt door %n (%d)|Offline|Online|Citeren",
  pl: 'Strona główna|Strony:|Lokalizacja:|Data rejestracji:|Liczba postów:|%n napisał/a:|Ostatnio edytowany przez %n (%d)|Offline|Online|Cytuj',
  pt: 'Índice|Páginas:|De:|Registrado:|Mensagens:|%n escreveu:|Última edição por %n (%d)|Offline|Online|Citar',
  ru: 'Форумы|Страницы:|Откуда:|Зарегистрирован:|Сообщений:|%n пишет:|Изменено %n (%d)|Неактивен|Активен|Цитировать',
});
type Labels = LabelsOf<typeof labels>;
const DATE = 'Y-m-d H:i:s';

/** FluxBB: number and date in a heading, the poster's fields in a list, subject, paragraphs, presence at the end. */
export const fluxbb: BoardPrinter = {
  id: 'fluxbb',
  engine: 'fluxbb',
  years: [2008, 2020],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<div id="brdheader"><h1><a href="/">${thread.board}</a></h1></div>
<div class="linkst"><ul class="crumbs"><li><a href="/">${own.index}</a></li><li><span>»&nbsp;</span><a href="/f1">${thread.forum}</a></li><li><span>»&nbsp;</span><strong><a href="/t1">${pen.title(thread.title)}</a></strong></li></ul>
<div class="pagepost"><p class="pagelink">${own.pages} <strong>${thread.page}</strong></p></div></div>
${thread.posts.map((post) => printPost(post, thread, pen, own))}`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const signature = pen.signature(post);
  const edited = editStamp(post, { edited: own.edited, date: DATE }, thread);
  const location = thread.settings.hasLocations && author.location;
  return html`<div class="blockpost"><h2><span><span class="conr">${pen.number(post, `#${post.number}`)}</span> <a href="#p${post.id}">${pen.date(post, stamp(post.postedAt, DATE, thread.locale))}</a></span></h2>
<div class="box"><div class="inbox"><div class="postbody">
<div class="postleft"><dl>
<dt><strong><a href="/u">${pen.name(post)}</a></strong></dt>
<dd class="usertitle"><strong>${pen.userTitle(post, rankOf(author, 'vbulletin', thread.locale))}</strong></dd>
${location && html`<dd><span>${own.from} ${location}</span></dd>\n`}<dd><span>${own.registered} ${stamp(author.joinedAt, 'Y-m-d', thread.locale)}</span></dd>
<dd><span>${own.posts} ${author.postCount}</span></dd>
</dl></div>
<div class="postright"><h3>${post.subject}</h3>
<div class="postmsg">${pen.body(post, {
    paragraphs: 'elements',
    quote: ({ attribution, content, label }) =>
      html`<div class="quotebox">${attribution && html`<cite>${label(filled(own.quoted, { n: attribution.name }))}</cite>`}<blockquote><div>${content}</div></blockquote></div>`,
  })}
${edited && html`<p class="postedit"><em>${pen.edited(post, edited)}</em></p>`}</div>
${signature.html !== '' && html`<div class="postsignature postmsg"><hr><p>${signature}</p></div>`}</div></div></div>
<div class="inbox"><div class="postfoot"><div class="postfootleft"><p><span>${pen.furniture(author.isOnline ? own.online : own.offline)}</span></p></div>
<div class="postfootright"><ul><li class="postquote"><span><a href="/q">${pen.furniture(own.quote)}</a></span></li></ul></div></div></div></div></div>
`;
}
