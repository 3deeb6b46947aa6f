import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ThreadFacts, Writer } from '../facts.ts';
import { countPosts, sayAuthor } from '../wording.ts';
import { printWords, spaced } from './phrase.ts';

/** Most participants whose list is open: more would stand between the title and the first post. */
const MAX_OPEN = 24;

/** Prints who wrote in a thread and how much, the busiest first, with links to first posts; `null` where nobody is known. */
export function printParticipants({ writers }: ThreadFacts): Element | null {
  if (writers.length === 0) return null;
  const busiest = [...writers].sort((a, b) => b.postCount - a.postCount);
  const count = writers.length === 1 ? '1 participant' : `${writers.length} participants`;
  return h('details.participants', { open: writers.length <= MAX_OPEN }, [
    h('summary', count),
    '\n',
    h('nav', { ariaLabel: 'Participants' }, h('ul', spaced(busiest.map(printWriter)))),
  ]);
}

function printWriter({ postCount, firstPost }: Writer): Element {
  const link = h('a', { href: `#${firstPost.post.id}` }, printWords([sayAuthor(firstPost)]));
  return h('li', [link, ` ${countPosts(postCount)}`]);
}
