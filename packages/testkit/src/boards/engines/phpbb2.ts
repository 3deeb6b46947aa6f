import type { BoardPost, BoardThread } from '../board-thread.ts';
import { stamp } from '../calendar.ts';
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
  'index previous next author message joined posts location posted subject quote wrote quoted edited top profile date day',
  {
    en: 'Forum Index|View previous topic|View next topic|Author|Message|Joined:|Posts:|Location:|Posted:|Post subject:|Reply with quote|%n wrote:|Quote:|Last edited by %n on %d; edited %c time%s in total|Back to top|View user’s profile|D M d, Y g:i a|d M Y',
    de: 'Foren-Übersicht|Vorheriges Thema anzeigen|Nächstes Thema anzeigen|Autor|Nachricht|Anmeldungsdatum:|Beiträge:|Wohnort:|Verfasst am:|Titel:|Antworten mit Zitat|%n hat Folgendes geschrieben:|Zitat:|Zuletzt bearbeitet von %n am %d, insgesamt %c-mal bearbeitet|Nach oben|Benutzer-Profile anzeigen|D M d, Y g:i a|d.m.Y',
    fr: 'Index du Forum|Voir le sujet précédent|Voir le sujet suivant|Auteur|Message|Inscrit le:|Messages:|Localisation:|Posté le:|Sujet du message:|Répondre en citant|%n a écrit:|Citation:|Dernière édition par %n le %d; édité %c fois|Revenir en haut|Voir le profil de l’utilisateur|D d M Y, G:i|d M Y',
    es: 'Foros de discusión|Ver tema anterior|Ver tema siguiente|Autor|Mensaje|Registrado:|Mensajes:|Ubicación:|Publicado:|Título del mensaje:|Responder citando|%n escribió:|Cita:|Última edición por %n el %d; editado %c vez|Volver arriba|Ver perfil de usuario|D M d, Y g:i a|d M Y',
    it: 'Indice del forum|Precedente|Successivo|Autore|Messaggio|Registrato:|Messaggi:|Residenza:|Inviato:|Oggetto:|Rispondi citando|%n ha scritto:|Citazione:|L’ultima modifica di %n il %d, modificato %c volta|Torna in cima|Guarda il profilo utente|D M d, Y g:i a|d/m/y',
    pl: 'Strona Główna|Poprzedni temat|Następny temat|Autor|Wiadomość|Dołączył:|Posty:|Skąd:|Wysłany:|Temat postu:|Odpowiedz z cytatem|%n napisał:|Cytat:|Ostatnio zmieniony przez %n dnia %d, w całości zmieniany %c raz|Powrót do góry|Ogląda profil użytkownika|D M d, Y g:i a|d M Y',
    pt: 'Índice do fórum|Exibir mensagem anterior|Exibir próxima mensagem|Autor|Mensagem|Registrado:|Mensagens:|Localização:|Enviado:|Assunto:|Responder com citação|%n escreveu:|Citação:|Editado pela última vez por %n em %d; num total de %c vez|Voltar ao topo|Ver o perfil do usuário|D M d, Y g:i a|d M Y',
  },
);
type Labels = LabelsOf<typeof labels>;

/** phpBB 2: tables, the poster in the left cell, date and subject in one line over the body. */
export const phpbb2: BoardPrinter = {
  id: 'phpbb2',
  engine: 'phpbb2',
  years: [2002, 2009],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<table><tr><td><a class="maintitle" href="/t1">${pen.title(thread.title)}</a></td></tr></table>
<table><tr><td><span class="nav"><a href="/">${thread.board} ${own.index}</a> -&gt; <a href="/f1">${thread.forum}</a></span></td></tr></table>
<table class="forumline">
<tr><td colspan="2"><span class="nav"><a href="/p">${pen.furniture(own.previous)}</a> :: <a href="/n">${pen.furniture(own.next)}</a></span></td></tr>
<tr><th>${pen.furniture(own.author)}</th><th>${pen.furniture(own.message)}</th></tr>
${thread.posts.map((post) => printPost(post, thread, pen, own))}
</table>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const date = pen.date(post, clockStamp(post.postedAt, own.date, thread));
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  const location = thread.settings.hasLocations && author.location;
  return html`<tr>
<td class="row1"><span class="name"><a name="${post.id}"></a><b>${pen.name(post)}</b></span><br><span class="postdetails">${pen.userTitle(post, rankOf(author, 'phpbb', thread.locale))}<br><br><br>${own.joined} ${stamp(author.joinedAt, own.day, thread.locale)}<br>${own.posts} ${author.postCount}${location && html`<br>${own.location} ${location}`}</span><br></td>
<td class="row1"><table>
<tr><td><a href="#${post.id}"><img src="p.gif" alt="Post"></a><span class="postdetails">${own.posted} ${date}<span class="gen">&nbsp;</span>&nbsp; &nbsp;${own.subject} ${post.number === 1 && post.subject}</span></td>
<td><a href="/quote"><img src="q.gif" alt="${own.quote}"></a></td></tr>
<tr><td colspan="2"><hr></td></tr>
<tr><td colspan="2"><span class="postbody">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) => html`</span><table><tr><td><span class="genmed"><b>${label(
      attribution ? filled(own.wrote, { n: attribution.name }) : own.quoted,
    )}</b></span></td></tr>
<tr><td class="quote">${content}</td></tr></table><span class="postbody">`,
  })}${signature.html !== '' && html`<br>_________________<br>${signature}`}</span>${
    edited && html`<span class="gensmall"><br><br>${pen.edited(post, edited)}</span>`
  }</td></tr>
</table></td></tr>
<tr><td class="row1"><span class="nav"><a href="#top">${pen.furniture(own.top)}</a></span></td>
<td class="row1"><a href="/u"><img src="u.gif" alt="${own.profile}"></a></td></tr>`;
}
