import type { BoardPost, BoardThread } from '../board-thread.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import type { BoardPrinter } from '../printer.ts';

/** A site of links and comments in the old design of reddit: name, points and age in a line; quotes name nobody. */
export const reddit: BoardPrinter = {
  id: 'reddit',
  engine: 'reddit',
  years: [2010, 2023],
  nestsQuotes: false,
  locales: ['en'],
  print: (thread, pen) => {
    const [first, ...others] = thread.posts;
    return html`<nav><a href="/">${thread.board}</a> <a href="/r/1">${thread.forum}</a></nav>
<div class="thing link"><div class="midcol"><div class="score">${thread.postCount * 3}</div></div>
<div class="entry"><p class="title"><a href="/t">${pen.title(thread.title)}</a> <span class="domain">(<a href="/d">self</a>)</span></p>
${
  first &&
  html`<p class="tagline">submitted ${age(first, thread, pen)} by <a href="/u" class="author">${pen.name(first)}</a></p>
<div class="usertext-body"><div class="md">${body(first, pen)}</div></div>
<ul class="flat-list buttons"><li><a href="/c">${pen.furniture(`${thread.postCount - 1} comments`)}</a></li><li><a href="/s">${pen.furniture('share')}</a></li></ul>`
}</div></div>
<div class="commentarea"><div class="panestack-title"><span class="title">${pen.furniture(`all ${thread.postCount - 1} comments`)}</span></div>
<div class="sitetable nestedlisting">${others.map((post) => printComment(post, thread, pen))}</div></div>`;
  },
};

function printComment(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const points = (post.id % 40) - 3;
  return html`<div class="thing comment"><div class="entry"><p class="tagline"><a href="#" class="expand">[–]</a><a href="/u" class="author">${pen.name(post)}</a> <span class="score">${points} points</span> ${age(post, thread, pen)}</p>
<div class="usertext-body"><div class="md">${body(post, pen)}</div></div>
<ul class="flat-list buttons"><li><a href="/c">${pen.furniture('permalink')}</a></li><li><a href="/e">${pen.furniture('embed')}</a></li><li><a href="/s">${pen.furniture('save')}</a></li><li><a href="/r">${pen.furniture('reply')}</a></li></ul></div></div>
`;
}

function body(post: BoardPost, pen: Pen): Html {
  return pen.body(post, {
    paragraphs: 'elements',
    quote: ({ content }) => html`<blockquote>${content}</blockquote>`,
  });
}

/** How long before the page was fetched, a year after the thread began, the post was written. */
function age(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const days = 365 - Math.floor((post.postedAt - thread.startedAt) / 1440);
  const months = Math.max(1, Math.round(days / 30));
  return html`<time>${pen.date(post, months > 11 ? '1 year ago' : `${months} month${months > 1 ? 's' : ''} ago`)}</time>`;
}
