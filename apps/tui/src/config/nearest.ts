/**
 * Finds the name that was probably meant.
 *
 * @returns `null` if none is near: about one letter in three may be wrong, missing, too many, or have changed places with
 *   the next. Capitals and what joins words do not count.
 */
export function nearestName(word: string, names: readonly string[]): string | null {
  const typed = plain(word);
  // Nobody means a name by a whole text.
  if (typed.length > MAX_LENGTH) return null;
  let best: { name: string; distance: number } | null = null;
  for (const name of names) {
    const distance = distanceOf(typed, plain(name));
    if (
      distance <= Math.ceil(Math.min(typed.length, name.length) / 3) &&
      distance < (best?.distance ?? Infinity)
    ) {
      best = { name, distance };
    }
  }
  return best?.name ?? null;
}

const MAX_LENGTH = 60;

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/gu, '');
}

/** Number of letters to change, add, leave out or swap with the next (optimal string alignment). */
function distanceOf(one: string, other: string): number {
  let [last, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + change,
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, (last[j - 2] as number) + 1);
      }
      next.push(cost);
    }
    [last, row] = [row, next];
  }
  return row[other.length] as number;
}
