import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ParseResult, Post, ReplyBasis, Thread } from '@rethread/core';
import { gatherFacts, type PostFacts, type ThreadFacts } from './facts.ts';
import type { OptionTable } from './options.ts';
import { outermostQuotes, plainText, wholePost } from './plain-text.ts';
import { visibleText } from './visible-text.ts';

/** A thread as programs take it in: posts with ids that are unique among all threads, each with the one it answers. */
export interface ThreadEntries {
  /** 16 hexadecimal digits: a hash of title and first post, so that it stays while the thread grows. */
  threadId: string;
  /** `null` where the dump has none and nobody gave one. */
  title: string | null;
  facts: ThreadFacts;
  /** In the order of the dump. */
  entries: Entry[];
}

/** One post as programs take it in. */
export interface Entry {
  /** `f00dfeedf00dfeed-p7`: unique among all threads. */
  id: string;
  facts: PostFacts;
  post: Post;
  speaker: Speaker;
  /** The post that it answers, always an earlier one; `null` for the first. */
  parent: Entry | null;
  /** Why that one is believed to be answered, and how sure that is; `null` for the first post. */
  reply: { basis: ReplyBasis; score: number } | null;
}

/** Who wrote a post, or the one `[unknown]` for posts of which nobody knows. */
export interface Speaker {
  /** `Author.id`; `null` for the unknown. */
  author: string | null;
  /** The name without what steers screens; unique in the thread. */
  name: string;
}

/** What formats that link answers can be told. */
export const untoldOption = {
  untold: {
    type: 'choice',
    choices: ['first', 'previous'],
    default: 'first',
    help: 'post that counts as answered where nothing tells which: the first of the thread, or the one before',
  },
} as const satisfies OptionTable;

/** The name of whoever wrote what nobody is known to have written. */
const UNKNOWN = '[unknown]';

/** Gathers a thread's posts as programs take them in, in time linear to its size. */
export function gatherEntries(
  { thread }: ParseResult,
  { title, untold = 'first' }: { title?: string; untold?: 'first' | 'previous' } = {},
): ThreadEntries {
  const facts = gatherFacts(thread);
  const threadId = identify(thread);
  const findSpeaker = nameSpeakers(thread);
  const byId = new Map<string, Entry>();
  const entries: Entry[] = [];
  for (const [index, postFacts] of facts.posts.entries()) {
    const { post } = postFacts;
    const entry: Entry = {
      id: `${threadId}-p${index + 1}`,
      facts: postFacts,
      post,
      speaker: findSpeaker(post),
      parent: null,
      reply: null,
    };
    const link = toldLink(postFacts, facts);
    const told = link && byId.get(link.post);
    const [first] = entries;
    if (link && told) Object.assign(entry, { parent: told, reply: { basis: link.basis, score: link.score } });
    else if (first) {
      entry.parent = (untold === 'previous' ? entries.at(-1) : first) ?? first;
      entry.reply = { basis: 'previous', score: guessScore(post, entry.parent.post) };
    }
    entries.push(entry);
    // Only what stands before can be answered: no post answers itself, and answers go round in no circle.
    if (!byId.has(post.id)) byId.set(post.id, entry);
  }
  const shown = title ?? thread.title?.value;
  return { threadId, title: shown === undefined ? null : visibleText(shown), facts, entries };
}

/** Gives 32 hexadecimal digits that stand for a text, which may come in pieces that are cut inside of no character. */
export function fingerprint(text: string | Iterable<string>): string {
  const hash = sha256.create();
  for (const piece of typeof text === 'string' ? [text] : text) hash.update(utf8ToBytes(piece));
  return bytesToHex(hash.digest()).slice(0, 32);
}

/** The link that something in the dump tells: the tree's own, or where it has none the first quote whose source is known. */
function toldLink({ post }: PostFacts, { quotes }: ThreadFacts) {
  if (post.replyTo !== null) return post.replyTo.basis === 'previous' ? null : post.replyTo;
  for (const quote of outermostQuotes(post)) {
    const source = quotes.get(quote)?.source;
    if (source?.status === 'resolved' && quote.source.status === 'resolved')
      return { post: source.post.post.id, basis: 'quote' as const, score: quote.source.score };
  }
  return null;
}

/** The tree's own guess has a chance; that the first post is answered instead is nobody's guess. */
function guessScore({ replyTo }: Post, parent: Post): number {
  return replyTo?.basis === 'previous' && replyTo.post === parent.id ? replyTo.score : 0;
}

function identify({ title, children: [first] }: Thread): string {
  const parts = [
    title?.value ?? '',
    first?.author?.name ?? '',
    first?.date?.raw ?? '',
    first ? plainText(first, wholePost) : '',
  ];
  return fingerprint(JSON.stringify(parts)).slice(0, 16);
}

function nameSpeakers({ authors }: Thread): (post: Post) => Speaker {
  const spellings = new Map(authors.map(({ id, name }) => [id, name]));
  const speakers = new Map<string, Speaker>();
  const taken = new Set([UNKNOWN]);
  const unknown: Speaker = { author: null, name: UNKNOWN };
  return ({ author }) => {
    if (author === null) return unknown;
    const known = speakers.get(author.author);
    if (known) return known;
    const plain = visibleText(spellings.get(author.author) ?? author.name);
    let name =
      plain === '' || taken.has(plain) ? `${plain} (${visibleText(author.author)})`.trimStart() : plain;
    while (taken.has(name)) name += "'";
    taken.add(name);
    const speaker = { author: author.author, name };
    speakers.set(author.author, speaker);
    return speaker;
  };
}
