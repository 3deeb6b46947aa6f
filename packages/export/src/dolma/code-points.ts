/**
 * Makes a function that says how many code points stand before an offset, as Python counts. Half of a pair that stands
 * alone counts one, as does what JSON makes of it.
 *
 * @returns Takes offsets in UTF-16 units, in any order; one inside of a pair counts as before it, one past the end as the end.
 */
export function codePointCounter(text: string): (offset: number) => number {
  /** Offsets of the second unit of each pair, in order. */
  const seconds: number[] = [];
  for (let offset = 0; offset + 1 < text.length; offset += 1) {
    if ((text.codePointAt(offset) ?? 0) > 0xffff) {
      offset += 1;
      seconds.push(offset);
    }
  }
  return (offset) => {
    const within = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] ?? 0) <= within) low = middle + 1;
      else high = middle;
    }
    return within - low;
  };
}
