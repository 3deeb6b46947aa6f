import type { LineToken } from '../lines/kinds.ts';
import type { HeaderExtent } from './headers.ts';
import type { Layout } from './layout.ts';
import { setField } from './mark-header.ts';
import { fieldIn } from './recognise.ts';
import type { Trait } from './traits.ts';

/** Words between the name and the fields of a profile: a rank, a motto. */
const MAX_WORDS_BETWEEN = 2;

/** Longest line of words in a profile. */
const MAX_WORDS_LINE = 60;

const FIELDS: ReadonlySet<Trait['kind']> = new Set(['field', 'label', 'value', 'count']);

/** Whether a line is one of a profile's fields. */
export function isProfileField({ kind }: Trait): boolean {
  return FIELDS.has(kind);
}

/** Share of the headers that must have fields for them to be where this board prints profiles. */
const MIN_FIELDS_SHARE = 0.3;

/** Whether the headers of a dump have fields. */
export function haveFields(traits: readonly Trait[], headers: readonly HeaderExtent[]): boolean {
  const told = headers.filter(({ start, end }) =>
    traits.slice(start, end).some(({ kind }) => kind === 'field' || kind === 'label'),
  );
  return told.length > headers.length * MIN_FIELDS_SHARE;
}

/**
 * Whether a profile of the author begins with this line: boards that say who posted above the words may print the member's
 * name and fields below them.
 *
 * @param traits  Lines behind it are looked at as far as they are known.
 */
export function isProfileOf(
  author: string | null,
  traits: readonly Trait[],
  index: number,
  { hasByline, hasFields, nameLines }: Pick<Layout, 'hasByline' | 'hasFields' | 'nameLines'>,
): boolean {
  if (author === null || traits[index]?.plain !== author) return false;
  if (hasFields && (!hasByline || nameLines > 0)) return false;
  let words = 0;
  for (let next = index + 1; next < traits.length && words <= MAX_WORDS_BETWEEN; next += 1) {
    const { kind, plain, name } = traits[next] as Trait;
    // A profile in one line has the name, too: the name above it is how the author signed.
    if (kind === 'field' || kind === 'label') return name === null;
    if (kind === 'text' && plain.length <= MAX_WORDS_LINE) words += 1;
    else if (kind !== 'blank' && kind !== 'mark') return false;
  }
  return false;
}

/** Marks a field of a profile as the post's above. */
export function markProfileField(line: LineToken, { plain }: Trait): void {
  setField(line, 'Footer', fieldIn(plain) ?? { value: plain });
}

/** Who posted, by a header that is marked. */
export function authorOf(lines: readonly LineToken[], { start, end }: HeaderExtent): string | null {
  for (let index = start; index < end; index += 1) {
    const name = lines[index]?.fact?.byline?.name?.text;
    if (name !== undefined) return name;
  }
  return null;
}
