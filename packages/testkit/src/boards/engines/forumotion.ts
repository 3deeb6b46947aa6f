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

const labels = labelTable('react down by wrote quoted posts joined location edited top page date day', {
  en: 'Would you like to react to this message? Create an account in a few clicks or log in to continue.|Go down|Post by|%n wrote:|Quote:|Posts|Join date|Location|Last edited by %n on %d; edited %c time%s in total|Back to top|Page %p of %q|D M d, Y g:i a|Y-m-d',
  fr: 'Vous souhaitez réagir à ce message ? Créez un compte en quelques clics ou connectez-vous pour continuer.|Aller en bas|Message par|%n a écrit:|Citation:|Messages|Date d’inscription|Localisation|Dernière édition par %n le %d, édité %c fois|Revenir en haut|Page %p sur %q|D j M Y - G:i|d/m/Y',
  es: '¿Quieres reaccionar a este mensaje? Regístrate en el foro con unos pocos clics o inicia sesión para continuar.|Ir abajo|Mensaje por|%n escribió:|Cita:|Mensajes|Fecha de inscripción|Localización|Última edición por %n el %d, editado %c vez|Volver arriba|Página %p de %q.|D M d, Y g:i a|d/m/Y',
  pt: 'Gostaria de reagir a esta mensagem? Crie uma conta em poucos cliques ou inicie sessão para continuar.|Ir para baixo|Mensagem por|%n escreveu:|Citação:|Mensagens|Data de inscrição|Localização|Última edição por %n em %d, editado %c vez|Voltar ao Topo|Página %p de %q|D M d, Y g:i a|d/m/Y',
  de: 'Möchten Sie auf diese Nachricht reagieren? Erstellen Sie einen Account in wenigen Klicks oder loggen Sie sich ein, um fortzufahren.|Nach unten|Beitrag von|%n schrieb:|Zitat:|Anzahl der Beiträge|Anmeldedatum|Ort|Zuletzt von %n am %d bearbeitet; insgesamt %c-mal bearbeitet|Nach oben|Seite %p von %q|D j M Y - G:i|d.m.y',
});
type Labels = LabelsOf<typeof labels>;

/** Forumotion: the title with the word of an empty picture, the name and the date in a line with nothing between. */
export const forumotion: BoardPrinter = {
  id: 'forumotion',
  engine: 'forumotion',
  years: [2008, 2022],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<div id="guest_notice">${pen.furniture(own.react)}</div>
<ul class="nav"><li><a href="/">${thread.board}</a></li><li><a href="/f1">${thread.forum}</a></li></ul>
<a href="#bottom">${pen.furniture(own.down)}</a>
<h1 class="page-title">${pen.title(thread.title)}</h1>
${thread.posts.map((post) => printPost(post, thread, pen, own))}
<p class="pagination">${filled(own.page, { p: thread.page, q: thread.pageCount })}</p>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author, edit } = post;
  const signature = pen.signature(post);
  const location = thread.settings.hasLocations && author.location;
  const when = (minutes: number) => clockStamp(minutes, own.date, thread);
  return html`<div class="post"><div class="postbody"><h2 class="topic-title"><img src="e.png" alt="${thread.title} Empty"> <a href="#${post.id}">${post.subject}</a></h2>
<p class="author"><img src="m.gif" alt=""> ${own.by} <a href="/u"><strong>${pen.name(post)}</strong></a> ${pen.date(post, when(post.postedAt))}</p>
<div class="content"><div>${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<dl class="codebox"><dt>${label(attribution ? filled(own.wrote, { n: attribution.name }) : own.quoted)}</dt><dd>${content}</dd></dl>`,
  })}</div>
${edit && html`<p class="edited">${pen.edited(post, filled(own.edited, { n: edit.name, d: when(edit.at), c: edit.count, s: edit.count > 1 ? 's' : '' }))}</p>`}
${signature.html !== '' && html`<div class="signature_div">${signature}</div>`}</div></div>
<div class="postprofile"><dl><dt><a href="/u"><strong>${pen.name(post)}</strong></a></dt>
<dd>${pen.userTitle(post, rankOf(author, 'phpbb', thread.locale))}</dd>
<dd><span class="label">${own.posts}:</span> ${author.postCount}</dd>
<dd><span class="label">${own.joined}:</span> ${stamp(author.joinedAt, own.day, thread.locale)}</dd>
${location && html`<dd><span class="label">${own.location}:</span> ${location}</dd>`}</dl></div>
<p class="right"><a href="#top">${pen.furniture(own.top)}</a></p></div>
`;
}
