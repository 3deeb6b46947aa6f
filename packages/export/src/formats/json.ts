import { type ParseResult, type ThreadDocument, wireVersion } from '@rethread/core';
import type { FormatInfo } from '../format.ts';
import type { OptionsOf, OptionTable } from '../options.ts';

export const info = {
  id: 'json',
  title: 'JSON',
  kind: 'text',
  extension: '.json',
  mediaType: 'application/json',
} as const satisfies FormatInfo;

/** The tree is written as it is. */
export const options = {} as const satisfies OptionTable;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/** Characters that JSON allows as they are, but that steer terminals, end lines elsewhere or turn text around. */
const unsafeCharacters = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * Writes a thread in the versioned wire form, a node a line; `readDocument` of `@rethread/core/schema` reads it back to
 * an equal result.
 */
export function toJson({ thread, diagnostics }: ParseResult): string {
  const document: ThreadDocument = { rethread: wireVersion, thread, diagnostics };
  // They stand inside strings alone, where an escape is the same character.
  return `${print(document, '')}\n`.replace(unsafeCharacters, escapeCharacter);
}

/** Gives the file part by part. */
export function* chunks(result: ParseResult): Generator<string> {
  yield toJson(result);
}

/** Breaks up what has nodes below it, and lists of nodes; all else stays on one line. */
function print(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.some(isObject)) {
    return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (isObject(value) && ('children' in value || 'thread' in value)) {
    const lines = Object.entries(value).map(
      ([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`,
    );
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
