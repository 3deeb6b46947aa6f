import { expect, test } from 'vitest';
import { foreignTypes } from './declarations.ts';

const files: Record<string, string> = {
  'dist/index.d.ts': "export * from './parse.ts';\nexport type { Node } from './tree/nodes.js';",
  'dist/parse.d.ts': "import type { IToken } from 'chevrotain';\nexport declare const token: IToken;",
  'dist/tree/nodes.d.ts': "import '../parse.ts';\nexport type Node = import('unist').Node;",
  'dist/hidden.d.ts': "import type { Lexer } from 'chevrotain';",
};

test('follows the public declarations and no others', () => {
  expect(foreignTypes('dist/index.d.ts', (path) => files[path] ?? '')).toEqual([
    'dist/parse.d.ts chevrotain',
    'dist/tree/nodes.d.ts unist',
  ]);
});
