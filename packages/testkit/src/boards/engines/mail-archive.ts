import type { BoardPost, BoardThread } from '../board-thread.ts';
import { stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import type { BoardPrinter } from '../printer.ts';

/** A mailing list's archive, all messages on one page: header lines, then plain text with `>` before what is quoted. */
export const mailArchive: BoardPrinter = {
  id: 'mail-archive',
  engine: 'mail',
  years: [1998, 2020],
  nestsQuotes: true,
  locales: ['en', 'de', 'fr'],
  print: (thread, pen) => html`<h1>${pen.title(thread.title)}</h1>
<p><a href="/">${thread.board}</a> <a href="/prev">${pen.furniture('[Date Prev]')}</a><a href="/next">${pen.furniture('[Date Next]')}</a></p>
${thread.posts.map((post) => printMessage(post, thread, pen))}`,
};

const wrote: Partial<Record<BoardThread['locale'], string>> = { de: 'schrieb:', fr: 'a écrit :' };
const on: Partial<Record<BoardThread['locale'], string>> = { de: 'Am', fr: 'Le' };

function printMessage(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const { locale } = thread;
  const signature = pen.signature(post, html`\n`);
  return html`<h2>${post.subject}</h2>
<b>${pen.name(post)}</b> <a href="mailto:list">list at lists.example</a><br>
<i>${pen.date(post, `${stamp(post.postedAt, 'D, d M Y H:i:s', 'en')} +0000`)}</i>
<pre>
${pen.body(post, {
  paragraphs: 'preformatted',
  quotePrefix: '> ',
  quote: ({ attribution, content, label, prefix }) => {
    if (attribution === null) return content;
    const when = stamp(attribution.postedAt, 'D, M j, Y, H:i', locale);
    const line = `${on[locale] ?? 'On'} ${when}, ${attribution.name} ${wrote[locale] ?? 'wrote:'}`;
    return html`${prefix}${label(line)}\n${content}`;
  },
})}
${signature.html !== '' && html`\n-- \n${signature}\n`}</pre>
<hr>
`;
}
