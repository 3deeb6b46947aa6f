import type { BoardPost, BoardThread } from '../board-thread.ts';
import { stamp } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import type { BoardPrinter } from '../printer.ts';

/** A board for pictures: name, date and number in a line; what is answered by its number, and quoted by hand. */
export const imageboard: BoardPrinter = {
  id: 'imageboard',
  engine: 'imageboard',
  years: [2006, 2022],
  nestsQuotes: false,
  locales: ['en'],
  print: (thread, pen) => html`<div class="boardTitle">${thread.board} - ${thread.forum}</div>
<div class="thread">${thread.posts.map((post) => printPost(post, thread, pen))}</div>
<div class="navLinks">[<a href="/b/">${pen.furniture('Return')}</a>] [<a href="#top">${pen.furniture('Top')}</a>]</div>`,
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const isFirst = post.number === 1;
  const when = stamp(post.postedAt, 'm/d/y(D)H:i:s', thread.locale);
  return html`<div class="postContainer"><div class="post">
<div class="postInfo"><input type="checkbox"> ${isFirst && html`<span class="subject">${pen.title(thread.title)}</span>`} <span class="name">${pen.name(post)}</span> <span class="dateTime">${pen.date(post, when)}</span> <span class="postNum"><a href="#p${post.id}">${pen.number(post, `No.${post.id}`)}</a></span></div>
${isFirst && html`<div class="file"><div class="fileText">File: <a href="/i/1.jpg">boat.jpg</a> (123 KB, 800x600)</div></div>`}
<blockquote class="postMessage">${pen.body(post, {
    paragraphs: 'breaks',
    quotePrefix: '>',
    quote: ({ attribution, content, label, prefix }) =>
      attribution === null
        ? content
        : html`${prefix}<a href="#p${attribution.id}">${label(`>>${attribution.id}`)}</a><br>\n${content}`,
  })}</blockquote></div></div>
`;
}
