import type { BoardPost, BoardThread } from '../board-thread.ts';
import { stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import {
  type BoardPrinter,
  clockStamp,
  filled,
  type LabelsOf,
  labelsFor,
  labelTable,
  localesOf,
} from '../printer.ts';
import { rankOf } from '../ranks.ts';

const labels = labelTable(
  'jump by recommended members posts report posted quoted edited link share location day date',
  {
    en: 'Jump to content|By %n, %d in %f|Recommended Posts|Members|%c posts|Report post|Posted %d|On %d, %n said:|Edited %d by %n|Link to comment|Share on other sites|Location:|F j, Y|n/j/Y \\at g:i A',
    de: 'Zu Inhalt springen|Von %n, %d in %f|Empfohlene Beiträge|Mitglieder|%c Beiträge|Beitrag melden|Geschrieben %d|Am %d schrieb %n:|Bearbeitet %d von %n|Link zu diesem Kommentar|Auf anderen Seiten teilen|Ort:|j. F Y|j.n.Y \\u\\m H:i',
    fr: 'Aller au contenu|Par %n, %d dans %f|Messages recommandés|Membres|%c messages|Signaler|Posté(e) %d|Le %d, %n a dit :|Modifié %d par %n|Lien vers le commentaire|Partager sur d’autres sites|Localisation|j F Y|d/m/Y à H:i',
    pt: 'Ir para conteúdo|Por %n, %d em %f|Posts Recomendados|Membros|%c posts|Denunciar|Postado %d|Em %d, %n disse:|Editado %d por %n|Link para o comentário|Compartilhar em outros sites|Localização|j F Y|d/m/Y e\\m H:i',
  },
);
type Labels = LabelsOf<typeof labels>;

/** Invision Community 4: the starter under the title, names over their fields, an editor's paragraphs and blank lines. */
export const invision4: BoardPrinter = {
  id: 'invision4',
  engine: 'invision',
  years: [2015, 2023],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    const values = {
      n: thread.starter.name,
      d: stamp(thread.startedAt, own.day, thread.locale),
      f: thread.forum,
    };
    return html`<a href="#content">${pen.furniture(own.jump)}</a>
<nav class="ipsBreadcrumb"><ul><li><a href="/">${thread.board}</a></li><li><a href="/f1">${thread.forum}</a></li></ul></nav>
<div class="ipsPageHeader"><h1 class="ipsType_pageTitle"><span>${pen.title(thread.title)}</span></h1>
<p class="ipsType_light">${filled(own.by, values)}</p></div>
<h2>${pen.furniture(own.recommended)}</h2>
<div class="cPosts">${thread.posts.map((post) => printPost(post, thread, pen, own))}</div>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { edit } = post;
  const signature = pen.signature(post);
  const day = (minutes: number) => stamp(minutes, own.day, thread.locale);
  const [before = '', after = ''] = own.posted.split('%d');
  return html`<article class="ipsComment"><aside class="ipsComment_author">${printPoster(post, thread, pen, own)}</aside>
<div class="ipsColumn"><div class="ipsComment_meta"><p><a href="/report">${pen.furniture(own.report)}</a></p>
<a href="/c${post.id}">${before}<time>${pen.date(post, day(post.postedAt))}</time>${after}</a></div>
<div class="cPost_contentWrap"><div class="ipsType_richText">${pen.body(post, {
    paragraphs: 'elements',
    mention: (name) => html`<a href="/u">${name}</a>`,
    quote: ({ attribution, content, label }) => html`<blockquote class="ipsQuote">${
      attribution &&
      html`<div class="ipsQuote_citation">${label(filled(own.quoted, { n: attribution.name, d: clockStamp(attribution.postedAt, own.date, thread) }))}</div>`
    }
<div class="ipsQuote_contents">${content}</div></blockquote>
<p>&nbsp;</p>`,
  })}
${edit && html`<span class="ipsType_reset"><strong>${pen.edited(post, filled(own.edited, { n: edit.name, d: day(edit.at) }))}</strong></span>`}</div>
${signature.html !== '' && html`<div class="ipsSignature"><p>${signature}</p></div>`}
<ul class="ipsComment_controls"><li><a href="/c${post.id}">${pen.furniture(own.link)}</a></li>
<li><a href="/share">${pen.furniture(own.share)}</a></li></ul></div></div></article>
`;
}

function printPoster(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const location = thread.settings.hasLocations && author.location;
  return html`<h3 class="cAuthorPane_author"><strong><a href="/u">${pen.name(post)}</a></strong></h3>
<ul class="cAuthorPane_info">${thread.settings.hasAvatars && html`<li><a href="/u"><img src="a.png" alt="${author.name}"></a></li>`}
<li>${pen.userTitle(post, rankOf(author, 'invision', thread.locale))}</li>
<li>${own.members}</li>
<li>${author.reactionScore}</li>
<li>${filled(own.posts, { c: author.postCount })}</li>
${location && html`<li>${own.location} <span>${location}</span></li>`}</ul>`;
}
