import { type AuthorBasis, type AuthorRef, type Post, type Quote, type Thread, visit } from '@rethread/core';

/** What formats say about a thread beyond its tree: who is who, what each post is called, which quote repeats what. */
export interface ThreadFacts {
  title: string;
  /** In the order of the dump. */
  posts: PostFacts[];
  /** Everyone who wrote a post, in order of the first one. */
  writers: Writer[];
  /** By `Author.id`: the first post of each author that wrote one. */
  firstPosts: ReadonlyMap<string, PostFacts>;
  quotes: ReadonlyMap<Quote, QuoteFacts>;
  /** True where an author or a quote's source is inferred, so that the marks need explaining. */
  hasInferences: boolean;
}

/** An author with posts in the thread. */
export interface Writer {
  /** `Author.id`. */
  id: string;
  postCount: number;
  /** Where the name is, too. */
  firstPost: PostFacts;
}

/** One post, with what others make of it. */
export interface PostFacts {
  post: Post;
  /** `#41`: the board's number where all posts have one, else the place in the dump counted from 1. */
  label: string;
  /** The author's name, `null` where nobody is known. */
  name: string | null;
  /** Address of the page that the post is on, for a thread on several: stands before the `#` of links. Empty for one page. */
  page: string;
  /** Address of the author's page, `null` where there is none. */
  authorPage: string | null;
  /** Why the author is believed to be the author, `null` where the header says so. */
  inference: string | null;
  /** What quotes repeat of this post, in order of `start`, longer ones first; no two alike. */
  passages: Passage[];
  /** The quotes that repeat this post: of each later post the first one. */
  quotedBy: QuoteFacts[];
}

/** A stretch of a post that at least one quote repeats. */
export interface Passage {
  /** `p3-passage-1`: unique in the thread and fit for an anchor if `Post.id` is. */
  id: string;
  /** Offset into the source. */
  start: number;
  /** Offset into the source, exclusive. */
  end: number;
}

/** One quote and what is known of its source. */
export interface QuoteFacts {
  /** `p7-quote-2`: unique in the thread and fit for an anchor if `Post.id` is. */
  id: string;
  quote: Quote;
  /** The post it stands in. */
  post: PostFacts;
  source:
    | {
        status: 'resolved';
        post: PostFacts;
        passage: Passage;
        altered: boolean;
        /** How sure the source is (`93%`) where nothing in the dump names it, else `null`. */
        inference: string | null;
      }
    | { status: 'ambiguous'; candidates: { post: PostFacts; percentage: string }[] }
    | { status: 'unresolved' };
}

/** Gathers the facts of a thread, in time linear to its size. */
export function gatherFacts(thread: Thread, { title }: { title?: string } = {}): ThreadFacts {
  const names = new Map(thread.authors.map((author) => [author.id, author.name]));
  const label = postLabels(thread.children);
  const posts = thread.children.map((post, index): PostFacts => {
    const { author } = post;
    return {
      post,
      label: label(index),
      name: author && (names.get(author.author) ?? author.name),
      page: '',
      authorPage: null,
      inference: author && authorInference(author),
      passages: [],
      quotedBy: [],
    };
  });
  const quotes = linkQuotes(posts);
  const writers = countWriters(posts);
  return {
    title: title ?? thread.title?.value ?? 'Untitled thread',
    posts,
    writers,
    firstPosts: new Map(writers.map(({ id, firstPost }) => [id, firstPost])),
    quotes,
    hasInferences:
      posts.some(({ inference }) => inference !== null) ||
      [...quotes.values()].some(
        ({ source }) =>
          source.status === 'ambiguous' || (source.status === 'resolved' && source.inference !== null),
      ),
  };
}

const basisPhrases: Record<AuthorBasis, string> = {
  header: 'from the header',
  attribution: 'from where the post is quoted',
  'sign-off': 'from the sign-off',
  footer: 'from the lines under the post',
  'edit-stamp': 'from the edit stamp',
};

function authorInference({ basis, score }: AuthorRef): string | null {
  return basis === 'header' ? null : `${basisPhrases[basis]}, ${percentage(score)}`;
}

/** What is inferred is never quite certain, so that no score is shown as 100%. */
function percentage(score: number): string {
  return `${Math.max(1, Math.min(99, Math.round(score * 100)))}%`;
}

/** The board's numbers serve where each post has one and no two are alike: the text then speaks of the same numbers. */
function postLabels(posts: readonly Post[]): (index: number) => string {
  const numbers = posts.map(({ number }) => /^#?(\d{1,9})$/u.exec(number?.value ?? '')?.[1]);
  const hasAll = numbers.every((number) => number !== undefined) && new Set(numbers).size === posts.length;
  return (index) => `#${(hasAll && numbers[index]) || index + 1}`;
}

function countWriters(posts: readonly PostFacts[]): Writer[] {
  const writers = new Map<string, Writer>();
  for (const facts of posts) {
    const { author } = facts.post;
    if (!author) continue;
    const writer = writers.get(author.author);
    if (writer) writer.postCount++;
    else writers.set(author.author, { id: author.author, postCount: 1, firstPost: facts });
  }
  return [...writers.values()];
}

function linkQuotes(posts: readonly PostFacts[]): Map<Quote, QuoteFacts> {
  const postsById = new Map(posts.map((facts) => [facts.post.id, facts]));
  const passages = new Map<string, Passage>();
  const quotes = new Map<Quote, QuoteFacts>();
  for (const post of posts) {
    for (const [index, quote] of quotesIn(post.post).entries()) {
      const id = `${post.post.id}-quote-${index + 1}`;
      const facts: QuoteFacts = { id, quote, post, source: findSource(quote, postsById, passages) };
      quotes.set(quote, facts);
      if (facts.source.status !== 'resolved') continue;
      const { quotedBy } = facts.source.post;
      if (quotedBy.at(-1)?.post !== post) quotedBy.push(facts);
    }
  }
  for (const post of posts) post.passages.sort((a, b) => a.start - b.start || b.end - a.end);
  return quotes;
}

function findSource(
  { attribution, source }: Quote,
  posts: ReadonlyMap<string, PostFacts>,
  passages: Map<string, Passage>,
): QuoteFacts['source'] {
  if (source.status === 'ambiguous') {
    const candidates = source.candidates.flatMap(({ post: id, score }) => {
      const post = posts.get(id);
      return post ? [{ post, percentage: percentage(score) }] : [];
    });
    return candidates.length > 0 ? { status: 'ambiguous', candidates } : { status: 'unresolved' };
  }
  const post = source.status === 'resolved' ? posts.get(source.post) : undefined;
  if (source.status === 'unresolved' || !post) return { status: 'unresolved' };
  const { start, end } = source.range;
  const key = `${start} ${end} ${source.post}`;
  const passage = passages.get(key) ?? {
    id: `${source.post}-passage-${post.passages.length + 1}`,
    start,
    end,
  };
  if (!passages.has(key)) {
    passages.set(key, passage);
    post.passages.push(passage);
  }
  const inference = attribution?.name ? null : percentage(source.score);
  return { status: 'resolved', post, passage, altered: source.altered, inference };
}

/** Every quote, also those inside others, in document order. */
function quotesIn(post: Post): Quote[] {
  const quotes: Quote[] = [];
  visit(post, (node) => {
    if (node.type === 'quote') quotes.push(node);
    return node.type === 'paragraph' ? 'skip' : undefined;
  });
  return quotes;
}
