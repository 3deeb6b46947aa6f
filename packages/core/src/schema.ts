import { z } from 'zod';
import type { OwnDialect } from './dialects/own.ts';
import { ownDialectSchema } from './dialects/own-schema.ts';
import type { ParseResult } from './parse.ts';
import { documentSchema } from './tree/schema.ts';

export { ownDialectSchema } from './dialects/own-schema.ts';
export { documentSchema, threadSchema } from './tree/schema.ts';

/**
 * Gives the stored form's schema as JSON Schema (draft 2020-12), for programs in other languages.
 */
export function jsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(documentSchema, { target: 'draft-2020-12', reused: 'ref', io: 'input' });
}

/** Gives the schema of a caller's own dialect as JSON Schema, for editors. */
export function dialectJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(ownDialectSchema, { target: 'draft-2020-12', reused: 'ref' });
}

/**
 * Reads a caller's own dialect.
 *
 * @param json  What `JSON.parse` made of the file.
 * @throws {TypeError} If it is none; the message says where and why.
 */
export function readDialect(json: unknown): OwnDialect {
  const result = ownDialectSchema.safeParse(json);
  if (!result.success)
    throw new TypeError(`Not a dialect: ${whatIsWrong(result.error)}`, { cause: result.error });
  return result.data;
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
    throw new TypeError(`Not a stored thread: ${whatIsWrong(result.error)}`, { cause: result.error });
  }
  const { thread, diagnostics } = result.data;
  return { thread, diagnostics };
}

/** Where a value differs from its schema first, and how. */
function whatIsWrong({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.map(String).join('.') ?? '';
  return `at ${path === '' ? 'the top' : `\`${path}\``}, ${issue?.message ?? 'unknown shape'}`;
}
