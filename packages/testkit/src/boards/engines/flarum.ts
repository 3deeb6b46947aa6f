import { html } from '../html.ts';
import type { BoardPrinter } from '../printer.ts';

/** Flarum without scripts: a heading with the name, the body, a rule. */
export const flarum: BoardPrinter = {
  id: 'flarum',
  engine: 'flarum',
  years: [2016, 2024],
  nestsQuotes: false,
  locales: ['en', 'de', 'fr'],
  print: (thread, pen) => html`<noscript></noscript><div class="container"><h1>${pen.title(thread.title)}</h1>
<div>${thread.posts.map(
    (post) => html`<article><div class="PostUser"><h3 class="PostUser-name">${pen.name(post)}</h3></div>
<div class="Post-body">${pen.body(post, {
      paragraphs: 'elements',
      mention: (name) => html`<a href="/u/2" class="UserMention">${name}</a>`,
      quote: ({ attribution, content, label }) =>
        html`<blockquote class="uncited"><div>${attribution && html`<p><a href="/d/1/${attribution.number}" class="PostMention">${label(`@${attribution.name}`)}</a></p>`}${content}</div></blockquote>`,
    })}</div></article>
<hr>
`,
  )}</div></div>`,
};
