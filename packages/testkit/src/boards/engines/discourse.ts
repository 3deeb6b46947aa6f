import type { BoardPost, BoardThread } from '../board-thread.ts';
import { isoStamp, type PageLocale } from '../calendar.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import { type BoardPrinter, clockStamp } from '../printer.ts';

const locales: PageLocale[] = ['en', 'de', 'fr', 'es'];

/** Discourse as crawlers see it: name, date and number in a line, paragraphs, a count of likes. */
export const discourse: BoardPrinter = {
  id: 'discourse',
  engine: 'discourse',
  years: [2014, 2024],
  nestsQuotes: false,
  locales,
  print: (thread, pen) => html`<header><a href="/">${thread.board}</a></header>
<div id="topic-title"><h1><a href="/t/1">${pen.title(thread.title)}</a></h1>
<div class="topic-category"><span class="category-title"><a href="/c/1"><span>${thread.forum}</span></a></span></div></div>
${thread.posts.map((post) => printPost(post, thread, pen))}
<div role="navigation"><p>${pen.furniture('Powered by Discourse, best viewed with JavaScript enabled')}</p></div>`,
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const likes = post.reactions ? post.reactions.otherCount + post.reactions.names.length : 0;
  return html`<div id="post_${post.number}" class="topic-body crawler-post">
<div class="crawler-post-meta"><span class="creator"><a href="/u/1"><span>${pen.name(post)}</span></a></span>
<span class="crawler-post-infos"><time datetime="${isoStamp(post.postedAt)}" class="post-time">${pen.date(post, clockStamp(post.postedAt, 'F j, Y, g:ia', thread))}</time>
<span>${pen.number(post, String(post.number))}</span></span></div>
<div class="post">${pen.body(post, {
    paragraphs: 'elements',
    mention: (name) => html`<a class="mention" href="/u/2">${name}</a>`,
    quote: ({ attribution, content, label }) =>
      html`<aside class="quote no-group">${attribution && html`<div class="title"><div class="quote-controls"></div> ${label(`${attribution.name}:`)}</div>`}
<blockquote>${content}</blockquote></aside>`,
  })}</div>
<div itemprop="interactionStatistic">${likes > 0 && html`<span class="post-likes">${pen.furniture(`${likes} Likes`)}</span>`}</div></div>
`;
}
