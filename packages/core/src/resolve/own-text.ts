import type { Line } from '../source/lines.ts';

/** The lines that the posts so far said themselves, in order, as columns: objects would cost several times the memory. */
export interface OwnText {
  /** Each line's text, and what it was cut from. */
  texts: string[];
  chunks: string[];
  /** Index of each line in its chunk, and in the source. */
  starts: number[];
  offsets: number[];
  /** Index of each line's post. */
  posts: number[];
}

/** A place in own text. */
export interface Place {
  /** Index of the line. */
  line: number;
  /** Index into the line's text. */
  column: number;
}

export function createOwnText(): OwnText {
  return { texts: [], chunks: [], starts: [], offsets: [], posts: [] };
}

/** Adds a line of the post with the index `post`; lines of one post come one behind the other. */
export function addOwnLine(own: OwnText, line: Line, post: number): void {
  own.texts.push(line.text);
  own.chunks.push(line.chunk);
  own.starts.push(line.start);
  own.offsets.push(line.offset);
  own.posts.push(post);
}
