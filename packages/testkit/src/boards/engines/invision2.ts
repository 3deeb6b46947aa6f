import type { BoardPost, BoardThread } from '../board-thread.ts';
import { stamp } from '../calendar.ts';
import { type Html, html, joined } from '../html.ts';
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
  'welcome reply posted post group members posts joined location number edited quote top quotePost date day',
  {
    en: 'Welcome Guest ( Log In - Register )|Reply to this topic|post|Post|Group|Members|Posts|Joined|From|Member No.|This post has been edited by %n:|QUOTE|Go to the top of the page|+Quote Post|M j Y, H:i|d-F y',
    de: 'Willkommen, Gast ( Anmelden - Registrierung )|Auf dieses Thema antworten|Beitrag|Beitrag|Gruppe|Mitglieder|Beiträge|Beigetreten|Wohnort|Mitglieds-Nr.|Der Beitrag wurde von %n bearbeitet:|Zitat|Zum Anfang der Seite|+Beitrag zitieren|d.m.Y, H:i|d.m.Y',
    fr: 'Bienvenue invité ( Connexion - Inscription )|Répondre à ce sujet|message|Message|Groupe|Membres|Messages|Inscrit|Lieu|Membre no|Ce message a été modifié par %n -|CITATION|Retour en haut|+Citer|d M Y, H:i|d/m/y',
  },
);
type Labels = LabelsOf<typeof labels>;

/** Invision Power Board 2: name, date and number in a row, the member's group and counts in a cell beside the body. */
export const invision2: BoardPrinter = {
  id: 'invision2',
  engine: 'invision',
  years: [2003, 2010],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<div id="userlinks"><p>${pen.furniture(own.welcome)}</p></div>
<div id="navstrip"><img src="n.gif" alt=">"> <a href="/">${thread.board}</a> <img src="n.gif" alt=">"> <a href="/f1">${thread.forum}</a></div>
<table><tr><td>${thread.page}</td><td><a href="/r"><img src="r.gif" alt="${pen.furniture(own.reply)}"></a></td></tr></table>
<div class="borderwrap"><div class="maintitle"><table><tr><td><img src="n.gif" alt=">"> <b>${pen.title(thread.title)}</b></td></tr></table></div>
${thread.posts.map((post) => printPost(post, thread, pen, own))}</div>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const signature = pen.signature(post);
  const { edit } = post;
  const edited = edit && `${filled(own.edited, { n: edit.name })} ${clockStamp(edit.at, own.date, thread)}`;
  return html`<table class="ipbtable"><tr><td class="row2"><span class="normalname"><a href="/u">${pen.name(post)}</a></span></td>
<td class="row2"><div class="left"><span class="postdetails"><img src="p.gif" alt="${own.posted}"> ${pen.date(post, clockStamp(post.postedAt, own.date, thread))}</span></div>
<div class="right"><span class="postdetails">${own.post} ${pen.number(post, `#${post.number}`)}</span></div></td></tr>
<tr><td class="post2"><span class="postdetails"><br><br>${printMember(post, thread, pen, own)}</span></td>
<td class="post2"><div class="postcolor">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ attribution, content, label }) =>
      html`<div class="quotetop">${label(
        attribution
          ? `${own.quote} (${attribution.name} @ ${clockStamp(attribution.postedAt, own.date, thread)})`
          : own.quote,
      )}</div><div class="quotemain">${content}</div>`,
  })}${edited && html`<br><br><span class="edit">${pen.edited(post, edited)}</span>`}</div>
${signature.html !== '' && html`<br><br>--------------------<br><div class="signature">${signature}</div>`}</td></tr>
<tr><td class="formbuttonrow"><a href="#top"><img src="t.gif" alt="${pen.furniture(own.top)}"></a></td>
<td class="formbuttonrow"><a href="/q">${pen.furniture(own.quotePost)}</a></td></tr></table>
`;
}

function printMember(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const { author } = post;
  const location = thread.settings.hasLocations && author.location;
  const stars = Array.from({ length: author.rank + 1 }, () => html`<img src="s.gif" alt="*">`);
  const fields = [
    html`${pen.userTitle(post, rankOf(author, 'invision', thread.locale))}`,
    html`${stars}`,
    html``,
    html`${own.group}: ${own.members}`,
    html`${own.posts}: ${author.postCount}`,
    html`${own.joined}: ${stamp(author.joinedAt, own.day, thread.locale)}`,
    ...(location ? [html`${own.location}: ${location}`] : []),
    html`${own.number}: ${(author.joinedAt % 40_000) + 1}`,
  ];
  return joined(fields, html`<br>\n`);
}
