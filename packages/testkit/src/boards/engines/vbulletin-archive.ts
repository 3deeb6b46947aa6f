import { html } from '../html.ts';
import { type BoardPrinter, clockStamp, labelsFor, labelTable, localesOf } from '../printer.ts';

const labels = labelTable('full powered date', {
  en: 'View Full Version :|Powered by vBulletin® Copyright © vBulletin Solutions, Inc.|m-d-Y, h:i A',
  de: 'Vollständige Version anzeigen :|Powered by vBulletin® Copyright vBulletin Solutions, Inc.|d.m.Y, H:i',
  fr: 'Voir la version complète :|Powered by vBulletin® Copyright vBulletin Solutions, Inc.|d/m/Y, H\\hi',
  es: 'Ver la Versión Completa :|Powered by vBulletin® Copyright vBulletin Solutions, Inc.|d/m/Y, H:i',
});

/** The archive of vBulletin for machines: name, date and body of each post, quotes without any mark. */
export const vbulletinArchive: BoardPrinter = {
  id: 'vbulletin-archive',
  engine: 'vbulletin-archive',
  years: [2004, 2014],
  nestsQuotes: false,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    return html`<div class="pagebody"><div id="navbar"><a href="/">${thread.board}</a> &gt; <a href="/f1">${thread.forum}</a></div>
<p class="largefont">${own.full} <a href="/t1">${pen.title(thread.title)}</a></p><hr>
${thread.posts.map(
  (
    post,
  ) => html`<div class="post"><div class="posttop"><div class="username">${pen.name(post)}</div><div class="date">${pen.date(post, clockStamp(post.postedAt, own.date, thread))}</div></div>
<div class="posttext">${pen.body(post, {
    paragraphs: 'breaks',
    quote: ({ content }) => html`${content}<br>\n<br>`,
  })}</div></div><hr>
`,
)}
<div id="copyright">${pen.furniture(own.powered)}</div></div>`;
  },
};
