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

const labels = labelTable(
  'rating votes modes posts threads joined reputation edited quoted website find reply offline date',
  {
    en: 'Thread Rating:|0 Vote(s) - 0 Average|Thread Modes|Posts:|Threads:|Joined:|Reputation:|(This post was last modified: %d by %n.)|%n Wrote:|Website|Find|Reply|Offline|m-d-Y, h:i A',
    de: 'Themabewertung:|0 Bewertung(en) - 0 im Durchschnitt|Themen-Modi|Beiträge:|Themen:|Registriert seit:|Bewertung:|(Dieser Beitrag wurde zuletzt bearbeitet: %d von %n.)|%n schrieb:|Homepage|Suchen|Antworten|Offline|d.m.Y, H:i',
    fr: 'Note de cette discussion :|0 vote - 0 en moyenne|Modes de sujets|Messages :|Sujets :|Inscription :|Réputation :|(Modification du message : %d par %n.)|%n a écrit :|Site web|Trouver|Citer|Hors ligne|d-m-Y, H:i',
    es: 'Calificación:|0 voto(s) - 0 media|Modos de tema|Mensajes:|Temas:|Registro en:|Reputación:|(Última modificación: %d por %n.)|%n escribió:|Sitio web|Buscar|Responder|Sin conexión|d-m-Y, H:i',
    pl: 'Ocena wątku:|0 głosów - średnia: 0|Tryb drzewa|Liczba postów:|Liczba wątków:|Dołączył:|Reputacja:|(Ten post był ostatnio modyfikowany: %d przez %n.)|%n napisał(a):|Strona WWW|Szukaj|Odpowiedz|Offline|d-m-Y, H:i',
    ru: 'Рейтинг темы:|0 Голос(ов) - 0 в среднем|Опции темы|Сообщений:|Тем:|Зарегистрирован:|Репутация:|(Последний раз сообщение было отредактировано %d, отредактировал пользователь %n.)|%n писал(а):|Сайт|Найти|Ответить|Не в сети|d.m.Y, H:i',
  },
);
type Labels = LabelsOf<typeof labels>;

/** MyBB 1.8: poster, number, then the date with the stamp of an edit in its line, before the body. */
export const mybb: BoardPrinter = {
  id: 'mybb',
  engine: 'mybb',
  years: [2009, 2023],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<div class="navigation"><a href="/">${thread.board}</a> › <a href="/f1">${thread.forum}</a></div>
<div class="float_right"><script>load()</script><span>${pen.furniture(own.rating)}</span><ul><li>${pen.furniture(own.votes)}</li></ul></div>
<table class="tborder"><tr><td class="thead"><div class="float_right"><strong><a href="#">${pen.furniture(own.modes)}</a></strong></div>
<div><strong>${pen.title(thread.title)}</strong></div></td></tr>
<tr><td id="posts_container"><div id="posts">
${thread.posts.map((post) => printPost(post, thread, pen, own))}</div></td></tr></table>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  return html`<div class="post"><div class="post_author">${printPoster(post, thread, pen, own)}</div>
<div class="post_content"><div class="post_head"><div class="float_right"><strong><a href="/p${post.id}">${pen.number(post, `#${post.number}`)}</a></strong></div>
<span class="post_date">${pen.date(post, clockStamp(post.postedAt, own.date, thread))} ${edited && html`<span class="post_edit">${pen.editedByLink(post, edited)}</span>`}</span></div>
<div class="post_body">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<blockquote class="mycode_quote">${attribution && html`<cite><span>${label(`(${clockStamp(attribution.postedAt, own.date, thread)})`)}</span>${label(filled(own.quoted, { n: attribution.name }))} <a href="/p${attribution.id}" class="quick_jump"></a></cite>`}${content}</blockquote>`,
  })}</div>
${signature.html !== '' && html`<div class="signature">${signature}</div>`}</div>
<div class="post_controls"><div class="author_buttons"><a href="/w"><span>${pen.furniture(own.website)}</span></a> <a href="/f"><span>${pen.furniture(own.find)}</span></a></div>
<div class="post_management_buttons"><a href="/r"><span>${pen.furniture(own.reply)}</span></a></div></div></div>
`;
}

function printPoster(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const picture = thread.settings.hasAvatars && author.hasAvatar;
  const stars = Array.from({ length: author.rank + 1 }, () => html`<img src="s.png" alt="*">`);
  return html`${picture && html`<div class="author_avatar"><a href="/u"><img src="a.png" alt=""></a></div>`}
<div class="author_information"><strong><span class="largetext"><a href="/u">${pen.name(post)}</a></span></strong> ${!author.isOnline && html`<img src="o.png" alt="${own.offline}">`}<br>
<span class="smalltext">${pen.userTitle(post, rankOf(author, 'vbulletin', thread.locale))}<br>
${stars}<br></span></div>
<div class="author_statistics">${own.posts} ${grouped(author.postCount, thread.locale)}<br>
${own.threads} ${author.rank * 7 + 1}<br>
${own.joined} ${stamp(author.joinedAt, 'M Y', thread.locale)}<br>
${own.reputation} <strong>${author.rank * 3}</strong></div>`;
}
