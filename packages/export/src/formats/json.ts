import { type ParseResult, type ThreadDocument, wireVersion } from '@rethread/core';
import stringify from 'json-stringify-pretty-compact';
import type { FormatInfo } from '../format.ts';

export const info = {
  id: 'json',
  title: 'JSON',
  extension: '.json',
  mediaType: 'application/json',
} as const satisfies FormatInfo;

/** A small node with its position fits on a line of this length. */
const MAX_LINE_LENGTH = 160;

/** Characters that JSON allows as they are, but that steer terminals, end lines elsewhere or turn text around. */
const unsafeCharacters = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * Writes a thread in the versioned wire form, a small node a line; `readDocument` of `@rethread/core/schema` reads it
 * back to an equal result.
 */
export function toJson({ thread, diagnostics }: ParseResult): string {
  const document: ThreadDocument = { rethread: wireVersion, thread, diagnostics };
  const json = stringify(document, { maxLength: MAX_LINE_LENGTH });
  // They stand inside strings alone, where an escape is the same character.
  return `${json.replace(unsafeCharacters, escapeCharacter)}\n`;
}

export { toJson as write };

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
