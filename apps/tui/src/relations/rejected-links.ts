import type { Block, Post, Quote } from '@rethread/core';
import { fingerprintPost } from '../memory/place.ts';
import type { OpenThread } from '../thread/open-thread.ts';

/** What of a post may be rejected: where its quote with that number is from (from 0, outer before inner), whom it answers, who wrote it. */
export type LinkPart = `quote ${number}` | 'answer' | 'author';

/** No link was rejected. */
export const noRejected: ReadonlySet<string> = new Set();

/**
 * Names a link by the words of its post, so that it is the same one after the thread has grown. Two posts that say the same
 * letter by letter have links of the same names.
 */
export function linkName(thread: OpenThread, section: number, part: LinkPart): string {
  return `${wordsName(allLinks(thread), section)} ${part}`;
}

/**
 * Gives a thread as it is without some links: such quotes are of an unknown source, such posts answer none or are by nobody
 * known.
 *
 * @param names  As `linkName` gives them; what is not in the thread does nothing.
 * @returns The thread itself where those are its rejected links already.
 */
export function withoutLinks(thread: OpenThread, names: ReadonlySet<string>): OpenThread {
  const all = allLinks(thread);
  const rejected = isCut(thread) ? thread.rejected : noRejected;
  if (names === rejected) return thread;
  if (names.size === 0) return all;
  const parts = partsByPost(names);
  const cutPosts = new WeakMap<Post, Post>();
  // What may be rejected hangs on no more than a post, and all else is the thread's own.
  const without: CutThread = Object.assign(Object.create(all) as OpenThread, {
    all,
    rejected: names,
    post(section: number): Post {
      const post = all.post(section);
      const kept = cutPosts.get(post);
      if (kept !== undefined) return kept;
      const cut = cutPost(post, parts.get(wordsName(all, section)) ?? noRejected);
      cutPosts.set(post, cut);
      return cut;
    },
    advance(milliseconds: number): OpenThread {
      const next = all.advance(milliseconds);
      return next === all ? without : withoutLinks(next, names);
    },
  });
  return without;
}

/** The thread as it was read, with the links that were rejected since. */
export function allLinks(thread: OpenThread): OpenThread {
  return isCut(thread) ? thread.all : thread;
}

/** All quotes of a post, outer before inner: the order that `LinkPart` counts in. */
export function quotesOf(post: Post): Quote[] {
  const found: Quote[] = [];
  const look = (block: Block) => {
    if (block.type === 'quote') found.push(block);
    if (block.type === 'list') for (const item of block.children) item.children.forEach(look);
    else if (block.type === 'quote' || block.type === 'signature') block.children.forEach(look);
  };
  post.children.forEach(look);
  return found;
}

/** A thread without some links says so itself: the program that paints the first screen and the reader share no memo. */
interface CutThread extends OpenThread {
  all: OpenThread;
  rejected: ReadonlySet<string>;
}

function isCut(thread: OpenThread): thread is CutThread {
  return 'rejected' in thread;
}

function wordsName(thread: OpenThread, section: number): string {
  const { children, position } = thread.post(section);
  const source = thread.source(section, position.start.offset, position.end.offset);
  return fingerprintPost(source ?? JSON.stringify(children, wordsAlone));
}

/** Leaves out where things stand and are from, which changes as the thread does. */
function wordsAlone(key: string, value: unknown): unknown {
  return key === 'position' || key === 'source' ? undefined : value;
}

function partsByPost(names: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  for (const name of names) {
    const end = name.indexOf(' ');
    const [words, part] = [name.slice(0, end), name.slice(end + 1)];
    parts.set(words, (parts.get(words) ?? new Set()).add(part));
  }
  return parts;
}

function cutPost(post: Post, parts: ReadonlySet<string>): Post {
  if (parts.size === 0) return post;
  let quote = 0;
  const cut = (block: Block): Block => {
    switch (block.type) {
      case 'quote': {
        const isRejected = parts.has(`quote ${quote}`);
        quote += 1;
        const children = block.children.map(cut);
        return { ...block, ...(isRejected && { source: { status: 'unresolved' } }), children };
      }
      case 'list':
        return {
          ...block,
          children: block.children.map((item) => ({ ...item, children: item.children.map(cut) })),
        };
      case 'signature':
        return { ...block, children: block.children.map(cut) };
      default:
        return block;
    }
  };
  const without: Post = { ...post, children: post.children.map(cut) };
  if (parts.has('answer') || !stillAnswers(post, without)) without.replyTo = null;
  if (parts.has('author')) without.author = null;
  return without;
}

/** Whether an answer that is known by a quote has one that speaks for it. */
function stillAnswers({ replyTo, ...post }: Post, without: Post): boolean {
  if (replyTo?.basis !== 'quote') return true;
  const holds = ({ source }: Quote) => source.status === 'resolved' && source.post === replyTo.post;
  return quotesOf(without).some(holds) || !quotesOf({ ...post, replyTo }).some(holds);
}
