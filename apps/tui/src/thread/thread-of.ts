import type { Author, Block, Post, Quote, QuoteSource, Thread } from '@rethread/core';
import type { OpenThread } from './open-thread.ts';

/**
 * Makes a thread of some posts. What leads to a post that is left out leads nowhere: such quotes are of an unknown source,
 * and such posts answer none. Ids and positions stay those of the whole thread.
 *
 * @param sections  Posts, rising.
 */
export function threadOf(thread: OpenThread, sections: readonly number[]): Thread {
  const originals = sections.map((section) => thread.post(section));
  const ids = new Set(originals.map(({ id }) => id));
  const authors = new Map<string, Author>();
  for (const section of sections)
    for (const author of thread.authors(section)) authors.set(author.id, author);
  const nowhere = { line: 1, column: 1, offset: 0 };
  const start = thread.title?.position.start ?? originals[0]?.position.start ?? nowhere;
  const end = originals.at(-1)?.position.end ?? thread.title?.position.end ?? nowhere;
  return {
    type: 'thread',
    title: thread.title,
    dialect: thread.dialect,
    authors: [...authors.values()],
    children: originals.map((post) => withoutOthers(post, ids)),
    furniture: [0, ...sections].flatMap((section) => thread.furniture(section)),
    position: { start, end },
  };
}

function withoutOthers(post: Post, ids: ReadonlySet<string>): Post {
  const replyTo = post.replyTo !== null && ids.has(post.replyTo.post) ? post.replyTo : null;
  return { ...post, replyTo, children: post.children.map((block) => cutBlock(block, ids)) };
}

function cutBlock(block: Block, ids: ReadonlySet<string>): Block {
  switch (block.type) {
    case 'quote':
      return cutQuote(block, ids);
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({
          ...item,
          children: item.children.map((child) => cutBlock(child, ids)),
        })),
      };
    case 'signature':
      return { ...block, children: block.children.map((child) => cutBlock(child, ids)) };
    default:
      return block;
  }
}

function cutQuote(quote: Quote, ids: ReadonlySet<string>): Quote {
  const children = quote.children.map((child) => cutBlock(child, ids));
  return { ...quote, source: cutSource(quote.source, ids), children };
}

function cutSource(source: QuoteSource, ids: ReadonlySet<string>): QuoteSource {
  if (source.status === 'resolved') return ids.has(source.post) ? source : { status: 'unresolved' };
  if (source.status === 'unresolved') return source;
  const candidates = source.candidates.filter(({ post }) => ids.has(post));
  // One of several that is left is still only one that it may be.
  return candidates.length === 0 ? { status: 'unresolved' } : { ...source, candidates };
}
