import type { Places } from './search-code.ts';

/** Places that are kept in one array. */
const PIECE_BITS = 15;
const PIECE_SIZE = 1 << PIECE_BITS;

/** Gathers where terms are, in some 12 bytes a place: of lists of numbers an engine would need many times as much. */
export interface Postings {
  /**
   * Notes the terms of a field of a post. Posts must ascend.
   *
   * @returns How many different terms there are: what MiniSearch takes for a text's length.
   */
  note(terms: readonly string[], field: number, post: number): number;
  /** All terms, sorted by their UTF-16 units. */
  terms(): string[];
  /** Where a term is, for each of the fields. */
  places(term: string): Places[];
}

/** Begins to gather. */
export function createPostings(fieldCount: number): Postings {
  const numbers = new Map<string, number>();
  // Of each term in each field, the last place, from 1; 0 for none.
  let last = new Int32Array(1 << 12);
  // Of each place three numbers: the post, how often, and the place before of the same term and field. In pieces, since an
  // array that grows leaves smaller ones behind.
  const pieces: Int32Array[] = [];
  const pieceOf = (place: number) => pieces[place >> PIECE_BITS] as Int32Array;
  const offsetOf = (place: number) => 3 * (place & (PIECE_SIZE - 1));
  let count = 1;

  return {
    note(terms, field, post) {
      let length = 0;
      for (const term of terms) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(copyOf(term), number);
          if ((number + 1) * fieldCount > last.length) last = grown(last);
        }
        const key = number * fieldCount + field;
        const before = last[key] as number;
        if (before !== 0) {
          const piece = pieceOf(before);
          const offset = offsetOf(before);
          if (piece[offset] === post) {
            (piece[offset + 1] as number)++;
            continue;
          }
        }
        if (count >> PIECE_BITS >= pieces.length) pieces.push(new Int32Array(3 * PIECE_SIZE));
        const piece = pieceOf(count);
        const offset = offsetOf(count);
        piece[offset] = post;
        piece[offset + 1] = 1;
        piece[offset + 2] = before;
        last[key] = count++;
        length++;
      }
      return length;
    },
    terms: () => [...numbers.keys()].sort(),
    places(term) {
      const first = (numbers.get(term) ?? -1) * fieldCount;
      return Array.from({ length: fieldCount }, (_, field) => {
        const found: Places = [];
        if (first < 0) return found;
        for (let place = last[first + field] as number; place !== 0; ) {
          const piece = pieceOf(place);
          const offset = offsetOf(place);
          found.push(piece[offset + 1] as number, piece[offset] as number);
          place = piece[offset + 2] as number;
        }
        return found.reverse();
      });
    },
  };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** Engines keep of a long enough part of a text the whole text in memory. */
function copyOf(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
