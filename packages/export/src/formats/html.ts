import type { DialectRef, ParseResult } from '@rethread/core';
import type { Element } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import { h } from 'hastscript';
import { gatherFacts, type ThreadFacts } from '../facts.ts';
import type { FormatInfo } from '../format.ts';
import { colorSchemeOf } from '../html/color-scheme.ts';
import { splitFrame } from '../html/frame.ts';
import { jsonLd } from '../html/json-ld.ts';
import { printLegend } from '../html/legend.ts';
import { printParticipants } from '../html/participants.ts';
import { spaced } from '../html/phrase.ts';
import { contentSecurityPolicy, settleStyle } from '../html/policy.ts';
import { printPost } from '../html/post.ts';
import { printQuoteMap } from '../html/quote-map.ts';
import { divideIntoRuns } from '../html/runs.ts';
import { style } from '../html/style.ts';
import {
  type OptionsOf,
  type OptionTable,
  type SettledOptions,
  settleOptions,
  titleOption,
} from '../options.ts';
import { visibleText } from '../visible-text.ts';
import { summarise } from '../wording.ts';

export const info = {
  id: 'html',
  title: 'Web page',
  kind: 'text',
  extension: '.html',
  mediaType: 'text/html',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = {
  ...titleOption,
  theme: {
    type: 'choice',
    choices: ['auto', 'light', 'dark'],
    default: 'auto',
    help: 'colours of the page; auto leaves them to who reads it',
  },
  css: {
    type: 'file',
    help: "style sheet that comes after the page's own; it loads nothing but `data:` addresses",
  },
  template: {
    type: 'file',
    help: 'your own page around the posts, with {{body}} and, where you want them, {{head}}, {{style}}, {{title}}',
  },
} as const satisfies OptionTable;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

// The page's own words are English; in what language the posts are is not known, which lang="" says of them.
const ownFrame = `<!doctype html>
<html lang="en">
<head>
{{head}}
<title>{{title}}</title>
</head>
<body>
{{body}}
</body>
</html>
`;

/**
 * Writes a thread as one self-contained page without script: an `article` a post, every post, quote and quoted passage
 * with an anchor, quotes linked to what they repeat, and everything that is inferred marked as such. Furniture, which is
 * nobody's text, stays out.
 *
 * @throws {RangeError} If a template has no place for the posts, or more than one, or none for the style that was given.
 */
export function toHtml(result: ParseResult, options: Options = {}): string {
  return [...chunks(result, options)].join('');
}

/**
 * Gives the file part by part, after the head post by post.
 *
 * @throws {RangeError} As `toHtml`, at the first part.
 */
export function* chunks({ thread }: ParseResult, given: Options = {}): Generator<string> {
  const settled = settleOptions(options, given);
  const gathered = gatherFacts(thread, settled);
  const facts = { ...gathered, title: shownTitle(gathered) };
  const css = settled.css === undefined ? null : settleStyle(settled.css);
  const pieces = splitFrame(settled.template ?? ownFrame);
  if (css !== null && !pieces.some((piece) => typeof piece !== 'string' && /head|style/u.test(piece.part))) {
    throw new RangeError(
      'Option `css` of format `html` has no place in the template; put `{{head}}` or `{{style}}` into its head',
    );
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') yield piece;
    else if (piece.part === 'title') yield serialise({ type: 'text', value: facts.title });
    else if (piece.part === 'style') yield printAll(printStyles(css));
    else if (piece.part === 'head') yield printAll([...printMeta(settled, css), ...printStyles(css)]);
    else yield* printBody(facts, thread.dialect);
  }
}

function printMeta({ theme }: SettledOptions<typeof options>, css: string | null): Element[] {
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(css) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: colorSchemeOf(theme) }),
    h('meta', { name: 'generator', content: 'rethread' }),
  ];
}

function printStyles(css: string | null): Element[] {
  return [h('style', style), ...(css === null ? [] : [h('style', css)])];
}

function* printBody(facts: ThreadFacts, dialect: DialectRef): Generator<string> {
  const { title, posts } = facts;
  const header = [
    h('h1', { lang: '' }, title),
    h('p', `${summarise(facts)}${sayUndated(facts)}`),
    printParticipants(facts),
    printLegend(facts),
    printQuoteMap(facts),
  ];
  const skipLink = h('a.skip', { href: '#posts' }, 'Skip to the posts');
  yield `${printAll([skipLink, h('header', spaced(header))])}\n<main id="posts">\n`;
  if (posts.length === 0) yield '<p>There are no posts in this dump.</p>\n';
  for (const run of divideIntoRuns(posts)) {
    yield '<div class="run">\n';
    for (const post of run) yield `${serialise(printPost(post, facts))}\n`;
    yield '</div>\n';
  }
  const footer = ['Read from a text dump by rethread, dialect ', visibleText(dialect.id), '.'];
  yield `</main>\n${serialise(h('footer', h('p', footer)))}`;
  if (posts.length === 0) return;
  // Data, which no browser runs: the policy allows no script.
  yield '\n<script type="application/ld+json">';
  yield* jsonLd(facts);
  yield '</script>';
}

/** A title of nothing that shows would leave a heading and a tab without a name. */
function shownTitle({ title }: ThreadFacts): string {
  const shown = visibleText(title);
  return /\S/u.test(shown) ? shown : 'Untitled thread';
}

/** Says of how many posts it is not known when they were written, if that is only some of them. */
function sayUndated({ posts }: ThreadFacts): string {
  const count = posts.filter(({ post }) => post.date === null).length;
  if (count === 0) return '';
  return count === posts.length ? ', none with a date' : `, ${count} without a date`;
}

function printAll(elements: readonly Element[]): string {
  return elements.map((element) => serialise(element)).join('\n');
}
