import type { BoardPost, BoardThread } from '../board-thread.ts';
import { grouped, stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { BodyStyle, Pen } from '../pen.ts';
import { type BoardPrinter, filled, type LabelsOf, labelsFor, labelTable, localesOf } from '../printer.ts';
import { rankOf } from '../ranks.ts';

const labels = labelTable(
  'starter startDate joined messages score location said expand edited reactions like others reply staff top day',
  {
    en: 'Thread starter|Start date|Joined|Messages|Reaction score|Location|%n said:|Click to expand...|Last edited:|Reactions:|Like|and %c others|You must log in or register to reply here.|Staff member|Top|M j, Y',
    de: 'Ersteller|Erstellt am|Registriert|Beiträge|Punkte Reaktionen|Ort|%n schrieb:|Zum Vergrößern anklicken....|Zuletzt bearbeitet:|Reaktionen:|Gefällt mir|und %c andere|Du musst dich einloggen oder registrieren, um hier zu antworten.|Teammitglied|Oben|j. F Y',
    fr: 'Auteur du sujet|Date de début|Inscrit|Messages|Score réaction|Localité|%n a dit :|Cliquez pour agrandir...|Dernière édition:|Réactions:|J’aime|et %c autres|Vous devez vous inscrire ou vous connecter pour répondre ici.|Membre du personnel|Haut|j F Y',
    es: 'Autor|Fecha de inicio|Registrado|Mensajes|Puntos de reacción|Ubicación|%n dijo:|Hacer clic para expandir...|Última edición:|Reacciones:|Me gusta|y %c otros|Debes iniciar sesión o registrarte para responder aquí.|Miembro del equipo|Arriba|j M Y',
    it: 'Autore discussione|Data d’inizio|Registrato|Messaggi|Punteggio reazioni|Località|%n ha detto:|Clicca per allargare...|Ultima modifica:|Reazioni:|Mi piace|e altri %c|Devi accedere o registrarti per poter rispondere.|Membro dello staff|Alto|j F Y',
    pl: 'Autor wątku|Data rozpoczęcia|Dołączył|Posty|Wynik reakcji|Lokalizacja|%n napisał(a):|Kliknij, aby rozwinąć...|Ostatnia edycja:|Reakcje:|Lubię to|i %c innych|Musisz się zalogować lub zarejestrować, aby odpowiedzieć.|Członek ekipy|Do góry|j F Y',
    pt: 'Autor do tópico|Data de início|Cadastrado|Mensagens|Pontos de reação|Localização|%n disse:|Clique para expandir...|Última edição:|Reações:|Curtir|e %c outros|Você deve entrar ou registrar-se para responder aqui.|Membro da equipe|Topo|j F Y',
    ru: 'Автор темы|Дата начала|Регистрация|Сообщения|Реакции|Адрес|%n сказал(а):|Нажмите, чтобы раскрыть...|Последнее редактирование:|Реакции:|Нравится|и ещё %c|Вы должны войти или зарегистрироваться, чтобы ответить.|Команда форума|Верх|j M Y',
  },
);
type Labels = LabelsOf<typeof labels>;

/** XenForo 2: names, ranks and fields before the date and number; a no-break space and the stamp behind the body. */
export const xenforo2: BoardPrinter = {
  id: 'xenforo2',
  engine: 'xenforo2',
  years: [2017, 2024],
  nestsQuotes: false,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<header><nav><a href="/">${thread.board}</a> <a href="/forums/">${thread.forum}</a></nav></header>
<div class="p-body"><h1 class="p-title-value">${pen.title(thread.title)}</h1>
<div class="p-description"><ul class="listInline">
<li>${own.starter} <a href="/members/1/">${thread.starter.name}</a></li>
<li>${own.startDate} <a href="/threads/1/"><time>${stamp(thread.startedAt, own.day, thread.locale)}</time></a></li>
</ul></div>
${thread.posts.map((post) => printPost(post, thread, pen, own))}
<div class="formSubmitRow">${pen.furniture(own.reply)}</div>
<div class="u-scrollButtons"><span>${pen.furniture(own.top)}</span></div></div>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const day = stamp(post.postedAt, own.day, thread.locale);
  const signature = pen.signature(post);
  return html`<article class="message" data-author="${post.author.name}">
<section class="message-user">${userCell(post, thread, pen, own)}</section>
<div class="message-main">
<header class="message-attribution"><ul class="listInline"><li><a href="/posts/${post.id}/"><time>${pen.date(post, day)}</time></a></li></ul>
<ul><li><a href="/posts/${post.id}/">${pen.number(post, `#${post.number}`)}</a></li></ul></header>
<div class="message-userContent"><div class="bbWrapper">${pen.body(post, bodyStyle(own))}</div></div>
<div class="js-selectToQuoteEnd">&nbsp;</div>
${post.edit && html`<div class="message-lastEdit">${pen.edited(post, own.edited)} <time>${pen.edited(post, stamp(post.edit.at, own.day, thread.locale))}</time></div>`}
${signature.html !== '' && html`<aside class="message-signature"><div class="bbWrapper">${signature}</div></aside>`}
<footer class="message-actions"><a>${pen.furniture('Quote')}</a></footer>
${reactions(post, pen, own)}
</div></article>`;
}

function userCell(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const { hasAvatars, hasFields, hasFieldLabels, hasLocations } = thread.settings;
  const fields: [string, string | null][] = [
    [own.joined, stamp(author.joinedAt, own.day, thread.locale)],
    [own.messages, grouped(author.postCount, thread.locale)],
    [own.score, grouped(author.reactionScore, thread.locale)],
    [own.location, hasLocations ? author.location : null],
  ];
  const shown = hasFields ? fields.filter(([, value]) => value !== null) : [];
  const name = pen.name(post);
  const title = rankOf(author, 'xenforo', thread.locale);
  return html`${hasAvatars && html`<a href="/members/${post.id}/">${author.hasAvatar ? html`<img src="a.jpg" alt="${name}">` : html`<span>${author.name.charAt(0).toUpperCase()}</span>`}</a>`}
<div class="message-userDetails"><h4 class="message-name">${author.isBanned ? html`<span>${name}</span>` : html`<a href="/members/${post.id}/">${name}</a>`}</h4>
<h5 class="userTitle">${pen.userTitle(post, title)}</h5>
${author.rank === 4 && html`<div class="userBanner">${own.staff}</div>`}</div>
<div class="message-userExtras">${shown.map(
    ([label, value]) => html`<dl class="pairs"><dt>${hasFieldLabels && label}</dt>
<dd>${value}</dd></dl>
`,
  )}</div>`;
}

function reactions({ reactions: shown }: BoardPost, pen: Pen, own: Labels): Html | null {
  if (shown === null) return null;
  const names = `${shown.names.join(', ')} ${filled(own.others, { c: shown.otherCount })}`;
  return html`<div class="reactionsBar"><ul class="reactionSummary"><li>${pen.furniture(own.like)}</li></ul>
<span class="u-srOnly">${pen.furniture(own.reactions)}</span> <a href="/reactions">${pen.furniture(names)}</a></div>`;
}

function bodyStyle(own: Labels): BodyStyle {
  return {
    paragraphs: 'breaks',
    mention: (name) => html`<a href="/members/2/">${name}</a>`,
    quote: ({ attribution, content, label }) => html`<blockquote class="bbCodeBlock">
${attribution && html`<div class="bbCodeBlock-title"><a href="/goto/post?id=${attribution.id}">${label(filled(own.said, { n: attribution.name }))}</a></div>`}
<div class="bbCodeBlock-expandContent">${content}</div>
<div class="bbCodeBlock-expandLink"><a role="button">${own.expand}</a></div></blockquote>`,
  };
}
