import { type Thread, visit } from '@rethread/core';
import type { ThreadFacts } from '../facts.ts';

/** `[start, end, score]`: offsets into the source, `end` exclusive, and the chance that it is so, 0 to 1. */
export type Spans = [start: number, end: number, score: number][];

/** What an attribute marks; each in the order of the text. */
export interface SpansByName {
  /** In the order of the posts of the thread. */
  posts: Spans;
  /** Outermost quotes: their score is that of their source, 0 where none is known. */
  quoted: Spans;
  /** What of a post's body is in no quote and no signature. */
  own: Spans;
  signatures: Spans;
  furniture: Spans;
  /** The names in headers and where else they tell who wrote a post. */
  authors: Spans;
}

/** Gathers what stands where. */
export function gatherSpans(thread: Thread, { quotes }: ThreadFacts): SpansByName {
  const spans: SpansByName = { posts: [], quoted: [], own: [], signatures: [], furniture: [], authors: [] };
  visit(thread, (node) => {
    const { start, end } = node.position;
    const add = (to: Spans, score = 1) => {
      to.push([start.offset, end.offset, score]);
    };
    switch (node.type) {
      case 'post': {
        add(spans.posts);
        const at = node.author?.position;
        if (node.author && at) spans.authors.push([at.start.offset, at.end.offset, node.author.score]);
        return undefined;
      }
      case 'furniture':
        add(spans.furniture);
        return undefined;
      case 'signature':
        add(spans.signatures);
        return 'skip';
      case 'quote': {
        const isKnown = quotes.get(node)?.source.status === 'resolved' && node.source.status === 'resolved';
        add(spans.quoted, isKnown && node.source.status === 'resolved' ? node.source.score : 0);
        return 'skip';
      }
      case 'paragraph':
      case 'code':
      case 'divider':
      case 'editNote':
      case 'signOff':
        add(spans.own);
        return 'skip';
      default:
        return undefined;
    }
  });
  for (const each of Object.values(spans)) each.sort((a: Spans[number], b: Spans[number]) => a[0] - b[0]);
  return spans;
}
