import type { BoardPost, BoardThread } from '../board-thread.ts';
import { type Html, html } from '../html.ts';
import type { Pen } from '../pen.ts';
import type { BoardPrinter } from '../printer.ts';

/** A comment with the comments that answer it. */
interface Branch {
  post: BoardPost;
  answers: Branch[];
}

/** Deepest comment, the outermost ones counting as 1. */
const MAX_DEPTH = 4;

/** What members ask to be called by; the mark of a moderator stands right behind it. */
const pronouns = ['he/him', 'she/her', 'they/them', 'none/use name', 'comrade/them'];

/** A site like Lemmy: comments as lists in lists, each with name, pronouns and age; quotes name nobody. */
export const lemmy: BoardPrinter = {
  id: 'lemmy',
  engine: 'lemmy',
  years: [2020, 2024],
  nestsQuotes: false,
  locales: ['en'],
  print: (thread, pen) => {
    const [first, ...others] = thread.posts;
    return html`<nav><a href="/">${thread.board}</a></nav>
<h1 class="h4"><a href="/post/1">${pen.title(thread.title)}</a></h1>
<div class="small">submitted ${first && age(first, thread, pen)} by ${first && html`<a href="/u" class="person-listing">${pen.name(first)}</a>`} to <a href="/c/1">${thread.forum}</a></div>
<div class="md-div">${first && body(first, pen)}</div>
<ul class="post-buttons"><li><a href="/post/1">${pen.furniture(`${thread.postCount - 1} comments`)}</a></li></ul>
<ul class="comments">${treeOf(others).map((branch) => printBranch(branch, thread, pen))}</ul>`;
  },
};

function printBranch({ post, answers }: Branch, thread: BoardThread, pen: Pen): Html {
  return html`<li class="comment"><div class="comment-head"><a href="/u" class="person-listing">${pen.name(post)}</a> <span>[${pronouns[post.author.postCount % pronouns.length] as string}]</span>${post.author.rank === 4 && html`<span class="badge">M</span>`}</div>
<div>\u00B7</div><div>${age(post, thread, pen)}</div>
<div class="md-div">${body(post, pen)}</div>
${answers.length > 0 && html`<ul class="comments">${answers.map((branch) => printBranch(branch, thread, pen))}</ul>`}</li>
`;
}

/** A tree in which posts stand in their order: each answers the one before it, one which that answers, or none. */
function treeOf(posts: BoardPost[]): Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const post of posts) {
    const branch: Branch = { post, answers: [] };
    open.length = Math.min(open.length, post.id % MAX_DEPTH);
    (open.at(-1)?.answers ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

function body(post: BoardPost, pen: Pen): Html {
  return pen.body(post, {
    paragraphs: 'elements',
    mention: (name) => html`<a href="/u">${name}</a>`,
    quote: ({ content }) => html`<blockquote>${content}</blockquote>`,
  });
}

/** How long before the page was fetched, two years after the thread began, the post was written. */
function age(post: BoardPost, thread: BoardThread, pen: Pen): Html {
  const months = 24 - Math.floor((post.postedAt - thread.startedAt) / 43_200);
  const text =
    months >= 24 ? '2 years ago' : months >= 12 ? '1 year ago' : `${Math.max(2, months)} months ago`;
  return html`<span class="moment-time">${pen.date(post, text)}</span>`;
}
