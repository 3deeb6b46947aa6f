import type { PostDate } from '@rethread/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PostFacts, ThreadFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { sayAuthor, sayDetails, sayQuotedBy } from '../wording.ts';
import { printBlocks } from './blocks.ts';
import { printWords, spaced } from './phrase.ts';

/** Prints a post: its header, its body, and under it the edit stamp and who quotes it. */
export function printPost(post: PostFacts, facts: ThreadFacts): Element {
  const { id, children, edited } = post.post;
  const headingId = `${id}-heading`;
  const quotedBy = sayQuotedBy(post);
  const parts = [
    printHeader(post, headingId),
    h('div.body', { lang: '' }, spaced(printBlocks(children, facts, post.passages))),
    edited && h('p.edit-stamp', { lang: '' }, visibleText(edited.value)),
    quotedBy && h('p.quoted-by', printWords(quotedBy)),
  ];
  return h('article', { id, ariaLabelledBy: headingId }, spaced(parts));
}

function printHeader(post: PostFacts, headingId: string): Element {
  const { id, date } = post.post;
  const author = printWords([sayAuthor(post)]);
  const heading = h('h2', { id: headingId }, [
    h('span.number', post.label),
    ' ',
    post.authorPage === null
      ? h(post.name === null ? 'span.unknown' : 'span', author)
      : h('a.author', { href: post.authorPage }, author),
  ]);
  const details = sayDetails(post);
  // Its sign is the style's, so that a copied post does not hold it.
  const permalink = h('a.permalink', { href: `#${id}`, ariaLabel: `Link to post ${post.label}` });
  const parts = [heading, date && printDate(date), permalink, details && h('p', printWords(details))];
  return h('header', spaced(parts));
}

function printDate({ raw, iso }: PostDate): Element {
  return iso === null
    ? h('span.date', visibleText(raw))
    : h('time.date', { dateTime: iso }, visibleText(raw));
}
