/** Hand-made trees and golds for the tests of the bench; of positions only the offsets are set. */
import type {
  AuthorRef,
  Block,
  Paragraph,
  Position,
  Post,
  PostDate,
  Quote,
  Signature,
  Thread,
} from '@rethread/core';
import type { CorpusDump, Gold, GoldPost } from '@rethread/testkit/corpus';
import type { Span } from './spans.ts';

/**
 * Finds a passage that stands in the text once.
 *
 * @throws {Error} If it does not.
 */
export function spanIn(text: string, passage: string): Span {
  const start = text.indexOf(passage);
  if (start < 0 || text.includes(passage, start + 1))
    throw new Error(`\`${passage}\` does not stand there once`);
  return [start, start + passage.length];
}

/** A position with the offsets of a span. */
export function positionOf([start, end]: Span): Position {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

/** A paragraph without inlines. */
export function paragraph(span: Span): Paragraph {
  return { type: 'paragraph', children: [], position: positionOf(span) };
}

/** A quote of these blocks. */
export function quote(children: Block[], source: Quote['source'] = { status: 'unresolved' }): Quote {
  const [first, last] = [children[0], children.at(-1)];
  const span: Span = [first?.position.start.offset ?? 0, last?.position.end.offset ?? 0];
  return { type: 'quote', attribution: null, source, children, position: positionOf(span) };
}

/** The source of a quote of `post`. */
export function resolved(post: string, score = 0.9): Quote['source'] {
  return { status: 'resolved', post, range: { start: 0, end: 1 }, score, altered: false };
}

/** A signature without blocks. */
export function signature(span: Span): Signature {
  return { type: 'signature', children: [], position: positionOf(span) };
}

/** An author that a header names. */
export function author(name: string, score = 0.9): AuthorRef {
  return { author: 'a1', name, basis: 'header', score, position: null };
}

/** A date that is not understood. */
export function date(span: Span, raw = ''): PostDate {
  return { raw, iso: null, precision: 'relative', position: positionOf(span) };
}

/** A post of these blocks. */
export function post(id: string, children: Block[], fields: Partial<Post> = {}): Post {
  const span: Span = [children[0]?.position.start.offset ?? 0, children.at(-1)?.position.end.offset ?? 0];
  return {
    type: 'post',
    id,
    author: null,
    userTitle: null,
    date: null,
    number: null,
    edited: null,
    fields: [],
    replyTo: null,
    children,
    position: positionOf(span),
    ...fields,
  };
}

/** A thread of these posts. */
export function thread(children: Post[], fields: Partial<Thread> = {}): Thread {
  return {
    type: 'thread',
    title: null,
    dialect: { id: 'plain', score: 0.7 },
    authors: [],
    children,
    furniture: [],
    position: positionOf([0, 0]),
    ...fields,
  };
}

/** The gold of a post of which only the body is known. */
export function goldPost(index: number, body: Span, fields: Partial<GoldPost> = {}): GoldPost {
  return { index, body, author: null, userTitle: null, edited: null, quotes: [], ...fields };
}

/** A dump of an engine by an extractor that are both invented. */
export function dump(text: string, posts: GoldPost[], fields: Partial<Gold> = {}): CorpusDump {
  const gold: Gold = {
    dump: 'a.txt',
    engine: 'board2',
    extractor: 'flat',
    title: null,
    titleSpan: null,
    posts,
    ...fields,
  };
  return { path: 'board2/a.txt', text, gold };
}
