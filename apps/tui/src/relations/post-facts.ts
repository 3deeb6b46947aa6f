import type { Author, Block, Post, Quote } from '@rethread/core';
import type { OpenThread } from '../thread/open-thread.ts';

/** An earlier post that a post answers. */
export interface Answered {
  section: number;
  /** `quotes` it, `may quote` it (one of several candidates), or `answers` it without quoting. */
  how: 'quotes' | 'may quote' | 'answers';
}

/** What one post has to do with others. */
export interface PostFacts {
  /** The author's name in the spelling of the roster; `null` where nobody knows. */
  author: string | null;
  /** The posts that it answers, the likeliest first, each once. A guess that nothing speaks for is not among them. */
  answers: readonly Answered[];
  /** The first of them that is more than a candidate: the post above it in the tree; `null` where it begins one. */
  parent: number | null;
}

/** Gives the facts of a post; made once. */
export function factsOf(thread: OpenThread, section: number): PostFacts {
  let kept = memo.get(thread);
  if (kept === undefined) {
    kept = new Map();
    memo.set(thread, kept);
  }
  let facts = kept.get(section);
  if (facts === undefined) {
    facts = readFacts(thread, section);
    kept.set(section, facts);
  }
  return facts;
}

/** Says that the facts of a post have been made, so that asking for them again costs nothing. */
export function hasFacts(thread: OpenThread, section: number): boolean {
  return memo.get(thread)?.has(section) === true;
}

const memo = new WeakMap<OpenThread, Map<number, PostFacts>>();

/** The section before or behind another; where a thread stays in its file, a step taken twice is not read twice. */
export function neighbourOf(thread: OpenThread, section: number, step: 1 | -1): number | null {
  let kept = neighbours.get(thread);
  if (kept === undefined) {
    kept = { 1: new Map(), [-1]: new Map() };
    neighbours.set(thread, kept);
  }
  const known = kept[step].get(section);
  if (known !== undefined) return known;
  const found = step === 1 ? thread.next(section) : thread.previous(section);
  // There may be more behind the last section that is known.
  if (found !== null) kept[step].set(section, found);
  return found;
}

const neighbours = new WeakMap<OpenThread, Record<1 | -1, Map<number, number>>>();

/** The quotes of a post that stand in no other quote, in order. */
export function ownQuotes(post: Post): Quote[] {
  const found: Quote[] = [];
  const visit = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.type === 'quote') found.push(block);
      else if (block.type === 'list') for (const item of block.children) visit(item.children);
    }
  };
  visit(post.children);
  return found;
}

/** The first words of a post that are its own, at most `SNIPPET` units of one line; of its quotes where it has no other. */
export function snippetOf(post: Post): string {
  return firstWords(post.children, false) || firstWords(post.children, true);
}

const SNIPPET = 160;

function firstWords(blocks: readonly Block[], withQuotes: boolean): string {
  let words = '';
  for (const block of blocks) {
    if (words.length >= SNIPPET) break;
    if (block.type === 'paragraph') {
      for (const inline of block.children) {
        if (words.length >= SNIPPET) break;
        if (inline.type === 'break') words += ' ';
        else if (inline.type !== 'markup') words += inline.value.slice(0, SNIPPET);
      }
      words += ' ';
    } else if (block.type === 'code') {
      words += `${block.value.slice(0, SNIPPET).replace(/\r?\n/g, ' ')} `;
    } else if (block.type === 'list') {
      for (const item of block.children.slice(0, 3)) words += `${firstWords(item.children, withQuotes)} `;
    } else if (block.type === 'quote' && withQuotes) {
      words += `${firstWords(block.children, true)} `;
    }
  }
  return words.slice(0, SNIPPET).replace(/^ +| +$/g, '');
}

function readFacts(thread: OpenThread, section: number): PostFacts {
  const post = thread.post(section);
  const found = new Map<number, Answered>();
  const add = (id: string, how: Answered['how']) => {
    const answered = thread.sectionOfPost(id);
    // A stored thread may say anything: what comes later cannot be answered, and so no chain goes round.
    if (answered === null || answered >= section || answered === 0) return;
    const known = found.get(answered);
    if (known === undefined || known.how === 'may quote') found.set(answered, { section: answered, how });
  };
  const { replyTo } = post;
  const isKnown = replyTo !== null && replyTo.basis !== 'previous';
  if (isKnown) add(replyTo.post, replyTo.basis === 'quote' ? 'quotes' : 'answers');
  for (const { source } of ownQuotes(post)) {
    if (source.status === 'resolved') add(source.post, 'quotes');
    else if (source.status === 'ambiguous') for (const each of source.candidates) add(each.post, 'may quote');
  }
  const all = [...found.values()];
  const answers = [
    ...all.filter(({ how }) => how !== 'may quote'),
    ...all.filter(({ how }) => how === 'may quote'),
  ];
  const [first] = answers;
  return {
    author: post.author === null ? null : rosterName(thread.authors(section), post.author),
    answers,
    parent: first === undefined || first.how === 'may quote' ? null : first.section,
  };
}

/** Two spellings of one name are one person; the roster knows. */
function rosterName(authors: readonly Author[], { author, name }: { author: string; name: string }): string {
  let names = rosters.get(authors);
  if (names === undefined) {
    names = new Map(authors.map((each) => [each.id, each.name]));
    rosters.set(authors, names);
  }
  return names.get(author) ?? name;
}

const rosters = new WeakMap<readonly Author[], ReadonlyMap<string, string>>();
