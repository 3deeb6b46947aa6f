import { bodyEndAbove } from './body-end.ts';
import { markedStart } from './body-mark.ts';
import {
  fieldsEnd,
  type HeaderExtent,
  isLoneQuoteLabel,
  nameBehind,
  openedEnd,
  solidEnd,
  solidStart,
} from './headers.ts';
import type { Layout } from './layout.ts';
import { nameStart, profileStart } from './name-start.ts';
import type { Trait } from './traits.ts';

/**
 * Finds the header around an anchor.
 *
 * @param from  Index of the first line that may belong to it: behind the header before.
 * @param to  Index behind the last line that is known.
 */
export function headerAround(
  traits: readonly Trait[],
  anchor: number,
  from: number,
  to: number,
  layout: Layout,
): HeaderExtent {
  const solid = solidStart(traits, anchor, from, layout.anchor, layout.frame);
  const above = layout.isNameBelow ? solid : nameStart(traits, anchor, solid, from, layout);
  const start = layout.isNameTwice ? profileStart(traits, above, from) : above;
  const behind = layout.isNamedBehind ? nameBehind(traits, anchor, to) : -1;
  const below =
    behind >= 0
      ? openedEnd(traits, behind, to) - 1
      : layout.isHeaderBelow
        ? fieldsEnd(traits, anchor, to) - 1
        : -1;
  const last = Math.max(anchor, below);
  let told = solidEnd(traits, last, to, layout.keysBelow);
  for (let index = last + 1; index < told; index += 1)
    if (isLoneQuoteLabel(traits[index] as Trait, layout)) told = index;
  const end = layout.isBodyMarked ? markedStart(traits, told, to) : told;
  return { bodyEnd: bodyEndAbove(traits, start, from, layout), start, anchor, end };
}
