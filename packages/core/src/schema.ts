import { z } from 'zod';
import type { ParseResult } from './parse.ts';
import { documentSchema } from './tree/schema.ts';

export { documentSchema, threadSchema } from './tree/schema.ts';

/**
 * Gives the stored form's schema as JSON Schema (draft 2020-12), for programs in other languages.
 */
export function jsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(documentSchema, { target: 'draft-2020-12', reused: 'ref', io: 'input' });
}

/**
 * Reads the stored form back.
 *
 * @param json  What `JSON.parse` made of the file.
 * @throws {TypeError} If it is no stored thread, or of a version that is not known; the message says where and why.
 */
export function readDocument(json: unknown): ParseResult {
  const result = documentSchema.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    const path = issue?.path.map(String).join('.') ?? '';
    const place = path === '' ? 'the top' : `\`${path}\``;
    throw new TypeError(`Not a stored thread: at ${place}, ${issue?.message ?? 'unknown shape'}`, {
      cause: result.error,
    });
  }
  const { thread, diagnostics } = result.data;
  return { thread, diagnostics };
}
