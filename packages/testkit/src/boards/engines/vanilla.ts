import type { BoardPost, BoardThread } from '../board-thread.ts';
import { isoStamp } from '../calendar.ts';
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

const labels = labelTable('comments in edited quoted flag date', {
  en: 'Comments|in|edited %d|%n said:|Flag|F Y',
  de: 'Kommentare|in|bearbeitet %d|%n schrieb:|Melden|F Y',
  fr: 'Commentaires|dans|modifié %d|%n a dit :|Signaler|F Y',
});
type Labels = LabelsOf<typeof labels>;

/** Vanilla: the opening post, a heading, then a list of comments; pictures and names are the same word twice. */
export const vanilla: BoardPrinter = {
  id: 'vanilla',
  engine: 'vanilla',
  years: [2012, 2022],
  nestsQuotes: true,
  locales: localesOf(labels),
  print: (thread, pen) => {
    const own = labelsFor(labels, thread);
    const [first, ...others] = thread.posts;
    return html`<nav><span class="Breadcrumbs"><a href="/">${thread.board}</a> › <a href="/c">${thread.forum}</a></span></nav>
<div id="Discussion"><h1>${pen.title(thread.title)}</h1>
<div class="Item ItemDiscussion">${first && printPost(first, thread, pen, own)}</div></div>
<h2 class="CommentHeading">${pen.furniture(own.comments)}</h2>
<ul class="MessageList">${others.map((post) => html`<li class="Item ItemComment">${printPost(post, thread, pen, own)}</li>\n`)}</ul>`;
  },
};

function printPost(post: BoardPost, thread: BoardThread, pen: Pen, own: Labels): Html {
  const signature = pen.signature(post);
  const edited = editStamp(post, own, thread);
  const isFirst = post.index === 0;
  return html`<div class="Item-Header"><div class="AuthorWrap"><span class="Author"><a href="/p1" class="PhotoWrap"><img src="a.jpg" alt="${pen.name(post)}"></a><a href="/p1" class="Username">${pen.name(post)}</a></span>
<span class="AuthorInfo"><span class="MItem Rank">${pen.userTitle(post, rankOf(post.author, 'vbulletin', thread.locale))}</span></span></div>
<div class="Meta"><span class="MItem DateCreated"><a href="/d/1"><time datetime="${isoStamp(post.postedAt)}">${pen.date(post, clockStamp(post.postedAt, own.date, thread))}</time></a></span>
${edited && html`<span class="MItem">${pen.edited(post, edited)}</span>`} ${isFirst && html`<span class="MItem Category">${own.in} <a href="/c">${thread.forum}</a></span>`}</div></div>
<div class="Item-BodyWrap"><div class="Message userContent">${pen.body(post, {
    paragraphs: 'elements',
    mention: (name) => html`<a href="/p2">${name}</a>`,
    quote: ({
      attribution,
      content,
      label,
    }) => html`<blockquote class="Quote UserQuote">${attribution && html`<div class="QuoteAuthor"><a href="/p2">${label(attribution.name)}</a> ${label(filled(own.quoted, { n: '' }).trim())}</div>`}
<div class="QuoteText">${content}</div></blockquote>`,
  })}</div>
${signature.html !== '' && html`<div class="Signature UserSignature">${signature}</div>`}
<div class="Reactions"><a href="/flag" class="ReactButton">${pen.furniture(own.flag)}</a></div></div>`;
}
