import type { PostDate } from '@rethread/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PostFacts, ThreadFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts, sayAuthor, sayDetails, sayQuotedBy } from '../wording.ts';
import { printBlocks } from './blocks.ts';
import { printWords, spaced } from './phrase.ts';

/** Most posts that are named under one that they quote without being asked for. */
const MAX_QUOTED_BY = 12;

/** Prints a post: its header, its body, and under it the edit stamp and who quotes it. */
export function printPost(post: PostFacts, facts: ThreadFacts): Element {
  const { id, children, edited } = post.post;
  const headingId = `${id}-heading`;
  const parts = [
    printHeader(post, headingId),
    h('div.body', { lang: '' }, spaced(printBlocks(children, facts, post.passages))),
    edited && h('p.edit-stamp', { lang: '' }, visibleText(edited.value)),
    printQuotedBy(post),
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

/** Many are folded: what all quote would else take screens before the next post. */
function printQuotedBy(post: PostFacts): Element | null {
  const words = sayQuotedBy(post);
  if (words === null) return null;
  if (post.quotedBy.length <= MAX_QUOTED_BY) return h('p.quoted-by', printWords(words));
  const [, ...links] = printWords(words);
  return h('details.quoted-by', [
    h('summary', `Quoted by ${countPosts(post.quotedBy.length)}`),
    h('p', links),
  ]);
}

function printDate({ raw, iso }: PostDate): Element {
  return iso === null
    ? h('span.date', visibleText(raw))
    : h('time.date', { dateTime: iso }, visibleText(raw));
}
