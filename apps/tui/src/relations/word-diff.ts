import { diffArrays } from 'diff';

/** Words that stand in one text, in the other, or in both. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Most words of a text that are compared: longer ones take noticeable time. */
const MAX_WORDS = 20_000;

/** Most words that may differ, for the same reason. */
const MAX_CHANGES = 1000;

/**
 * Compares two texts word by word; how they are broken into lines does not count.
 *
 * @returns What must be taken from `before` and added to give `after`; `null` where they differ too much, or are too long,
 * to be compared in a moment.
 */
export function diffWords(before: string, after: string): WordChange[] | null {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  if (left.length > MAX_WORDS || right.length > MAX_WORDS) return null;
  const changes = diffArrays(left, right, { maxEditLength: MAX_CHANGES });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(' '),
    })) ?? null
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[ \u00A0\n]+/).filter(Boolean);
}
