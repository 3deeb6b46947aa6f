import type { LineToken } from './kinds.ts';

/** The lines of one post with its notes, or those before the first post or behind the last. */
export interface Segment {
  tokens: LineToken[];
  /** Index of the separator and the notes behind it; the number of tokens where there are none. */
  bodyEnd: number;
  /** Whether it holds lines whose kind depends on the lines around them, besides those of its header. */
  hasMarks: boolean;
  /** Whether it is the first of the dump. */
  isFirst: boolean;
  /** What ended it: the post's own separator, the start of the next post, or the end of the dump. */
  endedBy: 'separator' | 'start' | 'end';
}

/** Cuts a stream of line tokens into segments. */
export interface Segmenter {
  /** Takes the next token; gives the segment that ended before it, if one did. */
  push(token: LineToken): Segment | null;
  /** Gives what is left at the end of the dump, if anything is. */
  finish(): Segment | null;
}

/**
 * Makes a segmenter for one dump.
 *
 * A segment ends before a `PostStart`, or behind a `Separator` and the notes that follow it: the stamp stands after the
 * separator but speaks of the post before it. Runs of blank lines are kept as one, and so are separators with nothing
 * but blanks between them, so that what is pending does not grow with empty lines.
 */
export function createSegmenter(): Segmenter {
  let tokens: LineToken[] = [];
  let isFirst = true;
  let inNotes = false;
  let notesEnd = 0;
  let bodyEnd = 0;
  let hasContent = false;
  let hasMarks = false;

  function cut(at: number, endedBy: Segment['endedBy']): Segment {
    const segment = {
      tokens: at === tokens.length ? tokens : tokens.slice(0, at),
      bodyEnd: inNotes ? bodyEnd : at,
      hasMarks,
      isFirst,
      endedBy,
    };
    tokens = tokens.slice(at);
    isFirst = false;
    inNotes = false;
    hasContent = false;
    hasMarks = false;
    return segment;
  }

  return {
    push(token) {
      const { kind } = token;
      if (kind === 'Blank') {
        if (tokens[tokens.length - 1]?.kind !== 'Blank') tokens.push(token);
        return null;
      }
      let segment: Segment | null = null;
      if (inNotes) {
        if (kind === 'Separator') return null;
        if (kind === 'EditStamp' || kind === 'Furniture') {
          tokens.push(token);
          notesEnd = tokens.length;
          return null;
        }
        segment = cut(notesEnd, 'separator');
      } else if (kind === 'PostStart' && hasContent) {
        segment = cut(tokens.length, 'start');
      }
      // A separator before any content ends nothing: it is a blank line.
      if (kind === 'Separator' && !hasContent) return segment;
      tokens.push(token);
      hasContent = true;
      if (kind === 'Separator') {
        inNotes = true;
        bodyEnd = tokens.length - 1;
        notesEnd = tokens.length;
      } else if (kind !== 'Text') {
        hasMarks = true;
      }
      return segment;
    },
    finish() {
      if (!hasContent) return null;
      return cut(tokens.length, inNotes ? 'separator' : 'end');
    },
  };
}
