import { isClosingWords } from '../dialects/vocabulary.ts';
import type { LineToken } from '../lines/kinds.ts';
import { MAX_APART_LINE, type Trait, traitOf } from './traits.ts';

/** Reads lines that come one after the other: what a line could be depends on those above. */
export interface TraitReader {
  /** Says what the next line could be. */
  read(line: LineToken): Trait;
  /** Goes on behind a line that was read before. */
  skip(trait: Trait): void;
}

export function createTraitReader(): TraitReader {
  let shown: Trait | null = null;
  let isBelowBlank = true;

  function skip(trait: Trait): void {
    isBelowBlank = trait.kind === 'blank';
    if (!isBelowBlank) shown = trait;
  }

  return {
    read(line) {
      const trait = traitOfLine(line, shown);
      if (trait.kind === 'text' && trait.plain.length <= MAX_APART_LINE)
        trait.isApart =
          isBelowBlank && (shown === null || !isClosingWords(shown.plain.replace(/[,.!]$/, '')));
      skip(trait);
      return trait;
    },
    skip,
  };
}

/** Says what a line could be, as `traitOf`, where it may be a cell of a header. */
function traitOfLine(line: LineToken, before: Trait | null): Trait {
  const trait = traitOf(line.text, before);
  trait.isCell = line.cell !== undefined;
  if (line.cell === 'header' && trait.kind !== 'blank') {
    trait.kind = 'mark';
    trait.date = null;
    trait.number = null;
    trait.stamp = null;
  }
  return trait;
}
