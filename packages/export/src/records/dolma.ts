import type { AuthorBasis } from '@rethread/core';

/** A line of `documents/thread.jsonl`: a thread. */
export interface DolmaDocument {
  /** 32 hexadecimal digits: a hash of the text. */
  id: string;
  /** The dump, letter by letter; put together from the tree where the dump is not at hand. */
  text: string;
  /** The corpus that it is from: the option `corpus`. */
  source: string;
  /** When the dump was fetched: the option `added`. Left out where that is not given. */
  added?: string;
  /** When the first post with a known day was written. Left out where none has one. */
  created?: string;
  /** What Dolma has no place of its own for. */
  metadata: DolmaMetadata;
}

/** `metadata` of a document. */
export interface DolmaMetadata {
  /** Whether `text` is the dump itself. */
  text_is_dump: boolean;
  /** Title of the thread. */
  title: string | null;
  /** What wrote the dump: `xenforo`, `learned`. */
  dialect: string;
  /** A value a post, in the order of the spans of `rethread__posts`. */
  posts: DolmaPost[];
}

/** What is known of a post. */
export interface DolmaPost {
  /** Name of who wrote it. */
  author: string | null;
  /** Where the name was found; all but `header` is inferred. */
  author_basis: AuthorBasis | null;
  /** ISO 8601 cut to what the dump says. */
  date: string | null;
  /** The post that it most likely answers: its place in this list, from 0. */
  reply_to: number | null;
}

/**
 * A line of `attributes/rethread/thread.jsonl`: what stands where in the text, each a list of `[start, end, score]` in
 * code points, `end` exclusive, in the order of the text.
 */
export interface DolmaAttributes {
  /** The posts, whole; the score is 1. */
  rethread__posts: DolmaSpan[];
  /** Outermost quotes; the score is the chance that their source is right, 0 where none is known. */
  rethread__quoted: DolmaSpan[];
  /** What of a post's body is in no quote and no signature; the score is 1. */
  rethread__own: DolmaSpan[];
  /** Signatures; the score is 1. */
  rethread__signatures: DolmaSpan[];
  /** What the board itself wrote around the posts; the score is 1. */
  rethread__furniture: DolmaSpan[];
  /** Names that tell who wrote a post; the score is the chance that it is that one. */
  rethread__authors: DolmaSpan[];
}

/** Code points from the start of the text, `end` exclusive; a chance, 0 to 1. */
export type DolmaSpan = [start: number, end: number, score: number];
