import { nearestName } from './nearest.ts';
import { placeKey, type TextPlace, type TomlPlaces } from './toml-places.ts';

/** Takes a finding: the file or the variable, the place in it, and a sentence without a full stop. */
export type Report = (path: string, place: TextPlace | null, message: string) => void;

/** Says that there is no such name, and which one may be meant. */
export function unknown(kind: string, name: string, names: readonly string[]): string {
  return `unknown ${kind} \`${name}\`${suggestion(name, names)}`;
}

/** `; did you mean …?`, or nothing where no name is near. */
export function suggestion(word: string, names: readonly string[]): string {
  const near = nearestName(word, names);
  return near === null ? '' : `; did you mean \`${near}\`?`;
}

/** Where an entry of a file stands, by its keys from the outermost. */
export function placeOf(
  places: TomlPlaces,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): TextPlace {
  // An empty table in the midst of a dotted header has no place; what is above it is near enough.
  for (let length = path.length; length > 0; length -= 1) {
    const entry = places.get(placeKey(path.slice(0, length)));
    if (entry !== undefined) return entry[part];
  }
  return { line: 1, column: 1 };
}

/** Puts places in order. */
export function compare(one: TextPlace | null, other: TextPlace | null): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

/** Whether a value of a file is a table. */
export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
