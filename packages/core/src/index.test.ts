import { expect, test } from 'vitest';
import * as core from './index.ts';
import * as schema from './schema.ts';

// What others build on. A name that goes from here breaks them: that is a new major version.
test('the public names of @rethread/core', () => {
  expect(Object.keys(core).sort()).toEqual([
    'childNodes',
    'codeFrame',
    'createParser',
    'detectDialect',
    'diagnosticSeverities',
    'dialects',
    'inspect',
    'parse',
    'visit',
    'wireVersion',
  ]);
});

test('the public names of @rethread/core/schema', () => {
  expect(Object.keys(schema).sort()).toEqual([
    'dialectJsonSchema',
    'documentSchema',
    'jsonSchema',
    'ownDialectSchema',
    'readDialect',
    'readDocument',
    'threadSchema',
  ]);
});
