import type { Line } from '../source/lines.ts';
import { createPostFacts, type PostFacts } from './attributed.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** What quotes of later posts are compared with. */
export interface QuoteMemory {
  index: TextIndex;
  facts: PostFacts;
  /** Quotes so far whose extent or author the dump marks. */
  markedCount: number;
  /** Whether a dump that marks some quotes marks all. */
  keepsMarks: boolean;
}

export function createQuoteMemory(keepsMarks: boolean): QuoteMemory {
  return { index: createTextIndex(), facts: createPostFacts(), markedCount: 0, keepsMarks };
}

/** The quotes of the post that is read. */
export interface Reading {
  memory: QuoteMemory;
  /** Indexes of the posts that it quotes. */
  quoted: number[];
  /** The lines outside of its quotes. */
  own: (readonly Line[])[];
}
