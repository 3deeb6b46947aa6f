import type { Inline } from '@rethread/core';

/** Where inlines stand, as far as it makes some of their markup needless. */
export interface InlineContext {
  /** True inside a quote, which is shown as one: its `>` and `[quote]` marks go. */
  isQuoted: boolean;
  /** True where the first inline is the bullet or number of a list item, which the list brings by itself. */
  startsItem: boolean;
}

/** Gives back the inlines less the markup that the structure around them already shows. */
export function shownInlines(
  inlines: readonly Inline[],
  { isQuoted, startsItem }: InlineContext,
): readonly Inline[] {
  const hasBullet = startsItem && inlines[0]?.type === 'markup' && inlines[0].tag === null;
  const shown = hasBullet ? inlines.slice(1) : inlines;
  return isQuoted ? shown.filter((inline) => !isQuoteMark(inline)) : shown;
}

function isQuoteMark(inline: Inline): boolean {
  return (
    inline.type === 'markup' &&
    (inline.tag === 'quote' || (inline.tag === null && /^[> ]+$/u.test(inline.value)))
  );
}
