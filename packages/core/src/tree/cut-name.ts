import type { NameDraft } from './draft.ts';
import type { Field } from './nodes.ts';

/** A name without what stood behind it, and that. */
export interface CutName {
  name: NameDraft;
  rest: Field;
}

/**
 * Cuts a name to what is known to be all of it; a title was glued behind.
 *
 * @param length  Units of the name that are it.
 * @returns `null` where nothing stands behind, or where marks inside the name hide where it ends in the source.
 */
export function cutName({ name, position, ...rest }: NameDraft, length: number): CutName | null {
  const { start, end } = position;
  const value = name.slice(length).trimStart();
  if (value === '' || end.offset - start.offset !== name.length) return null;
  const at = (index: number) => ({ ...start, column: start.column + index, offset: start.offset + index });
  return {
    name: { ...rest, name: name.slice(0, length), position: { start, end: at(length) } },
    rest: {
      type: 'field',
      role: 'user-title',
      label: null,
      value,
      position: { start: at(name.length - value.length), end },
    },
  };
}
