import { type ParseResult, type ThreadDocument, wireVersion } from '@rethread/core';
import type { FormatInfo } from '../format.ts';
import { escapeUnsafe } from '../json-text.ts';
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

/**
 * Writes a thread in the versioned wire form, a node a line; `readDocument` of `@rethread/core/schema` reads it back to
 * an equal result.
 */
export function toJson(result: ParseResult): string {
  return [...chunks(result)].join('');
}

/** Gives the file part by part: what stands around the posts in small ones, each post as one. */
export function* chunks({ thread, diagnostics }: ParseResult): Generator<string> {
  const document: ThreadDocument = { rethread: wireVersion, thread, diagnostics };
  for (const part of printParts(document, '')) yield escapeUnsafe(part);
  yield '\n';
}

/** Breaks up what has nodes below it, and lists of nodes; all else stays on one line. */
function* printParts(value: unknown, indent: string): Generator<string> {
  const inner = `${indent}  `;
  if (isNodeList(value)) {
    for (const [index, item] of value.entries())
      yield `${index === 0 ? '[' : ','}\n${inner}${print(item, inner)}`;
    yield `\n${indent}]`;
  } else if (isTree(value)) {
    let separator = '{\n';
    for (const [key, item] of Object.entries(value)) {
      yield `${separator}${inner}${JSON.stringify(key)}: `;
      yield* printParts(item, inner);
      separator = ',\n';
    }
    yield `\n${indent}}`;
  } else yield JSON.stringify(value);
}

function print(value: unknown, indent: string): string {
  return [...printParts(value, indent)].join('');
}

function isNodeList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some(isObject);
}

function isTree(value: unknown): value is object {
  return isObject(value) && !Array.isArray(value) && ('children' in value || 'thread' in value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
