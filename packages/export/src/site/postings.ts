import type { Places } from './search-code.ts';

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
  // Of each place: the post, how often, and the place before of the same term and field.
  let places = new Int32Array(3 << 12);
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
        if (before !== 0 && places[3 * before] === post) {
          (places[3 * before + 1] as number)++;
          continue;
        }
        if (3 * (count + 1) > places.length) places = grown(places);
        places[3 * count] = post;
        places[3 * count + 1] = 1;
        places[3 * count + 2] = before;
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
        for (let place = last[first + field] as number; place !== 0; place = places[3 * place + 2] as number)
          found.push(places[3 * place + 1] as number, places[3 * place] as number);
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
