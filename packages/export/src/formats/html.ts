import type { DialectRef, ParseResult } from '@rethread/core';
import type { Element } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import { h } from 'hastscript';
import { gatherFacts, type ThreadFacts, type Writer } from '../facts.ts';
import type { FormatInfo } from '../format.ts';
import { printWords, spaced } from '../html/phrase.ts';
import { printPost } from '../html/post.ts';
import { style, styleHash } from '../html/style.ts';
import { type OptionsOf, titleOption } from '../options.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts, inferenceLegend, sayAuthor, summarise } from '../wording.ts';

export const info = {
  id: 'html',
  title: 'Web page',
  kind: 'text',
  extension: '.html',
  mediaType: 'text/html',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = titleOption;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/** The page needs nothing from anywhere and runs nothing; only the style that it carries applies. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Writes a thread as one self-contained page without script: an `article` a post, every post, quote and quoted passage
 * with an anchor, quotes linked to what they repeat, and everything that is inferred marked as such. Furniture, which is
 * nobody's text, stays out.
 */
export function toHtml({ thread }: ParseResult, options: Options = {}): string {
  const facts = gatherFacts(thread, options);
  const page = h(null, [
    { type: 'doctype' },
    '\n',
    // The page's own words are English; in what language the posts are is not known, which lang="" says of them.
    h('html', { lang: 'en' }, spaced([printHead(facts), printBody(facts, thread.dialect)])),
    '\n',
  ]);
  return serialise(page);
}

/** Gives the file part by part. */
export function* chunks(result: ParseResult, options: Options = {}): Generator<string> {
  yield toHtml(result, options);
}

function printHead({ title }: ThreadFacts): Element {
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'generator', content: 'rethread' }),
    h('title', visibleText(title)),
    h('style', style),
  ];
  return h('head', spaced(head));
}

function printBody(facts: ThreadFacts, dialect: DialectRef): Element {
  const { title, posts, writers, hasInferences } = facts;
  const header = [
    h('h1', { lang: '' }, visibleText(title)),
    h('p', summarise(facts)),
    writers.length === 0
      ? null
      : h('nav', { ariaLabel: 'Authors' }, h('ul', spaced(writers.map(printWriter)))),
    hasInferences ? h('p', inferenceLegend) : null,
  ];
  const main =
    posts.length === 0
      ? [h('p', 'There are no posts in this dump.')]
      : posts.map((post) => printPost(post, facts));
  const footer = ['Read from a text dump by rethread, dialect ', visibleText(dialect.id), '.'];
  return h(
    'body',
    spaced([h('header', spaced(header)), h('main', spaced(main)), h('footer', h('p', footer))]),
  );
}

function printWriter({ postCount, firstPost }: Writer): Element {
  const link = h('a', { href: `#${firstPost.post.id}` }, printWords([sayAuthor(firstPost)]));
  return h('li', [link, ` ${countPosts(postCount)}`]);
}
