import { stamp } from '../calendar.ts';
import { html } from '../html.ts';
import type { BodyStyle } from '../pen.ts';
import type { BoardPrinter } from '../printer.ts';

const style: BodyStyle = {
  paragraphs: 'elements',
  quotePrefix: '> ',
  quote: ({ content }) => content,
};

/** A site of links and comments like Hacker News: name and age over each comment; quotes are marked by hand. */
export const hackerNews: BoardPrinter = {
  id: 'hacker-news',
  engine: 'hackernews',
  years: [2008, 2023],
  nestsQuotes: false,
  locales: ['en'],
  print: (thread, pen) => {
    const [first, ...others] = thread.posts;
    const when = (minutes: number) => stamp(minutes, '\\o\\n M j, Y', 'en');
    return html`<center><table id="hnmain"><tr><td><table><tr><td><span class="pagetop"><b class="hnname"><a href="/">${thread.board}</a></b> <a href="/n">${pen.furniture('new')}</a> | <a href="/p">${pen.furniture('past')}</a> | <a href="/a">${pen.furniture('ask')}</a></span></td></tr></table></td></tr>
<tr><td>${
      first &&
      html`<table class="fatitem"><tr class="athing"><td class="title"><span class="titleline"><a href="/i">${pen.title(thread.title)}</a></span></td></tr>
<tr><td class="subtext"><span class="subline"><span class="score">${thread.postCount * 3} points</span> by <a href="/u" class="hnuser">${pen.name(first)}</a> <span class="age"><a href="/i">${pen.date(first, when(first.postedAt))}</a></span> | <a href="/h">${pen.furniture('hide')}</a> | <a href="/f">${pen.furniture('favorite')}</a> | <a href="/i">${thread.postCount - 1}&nbsp;comments</a></span></td></tr>
<tr><td><div class="toptext">${pen.body(first, style)}</div></td></tr></table><br><br>`
    }
<table class="comment-tree">${others.map(
      (
        post,
      ) => html`<tr class="athing comtr"><td><table><tr><td class="ind"><img src="s.gif" width="${(post.id % 3) * 40}"></td>
<td class="default"><div><span class="comhead"><a href="/u" class="hnuser">${pen.name(post)}</a> <span class="age"><a href="/i${post.id}">${pen.date(post, when(post.postedAt))}</a></span> <span class="navs">| <a href="/p">${pen.furniture('parent')}</a> | <a href="/n">${pen.furniture('next')}</a> <a class="togg" href="#">[–]</a></span></span></div><br>
<div class="comment"><div class="commtext c00">${pen.body(post, style)}</div>
<div class="reply"><p><font size="1"><u><a href="/r">${pen.furniture('reply')}</a></u></font></p></div></div></td></tr></table></td></tr>
`,
    )}</table></td></tr></table></center>`;
  },
};
