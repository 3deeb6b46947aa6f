import { describe, expect, test } from 'vitest';
import { importViolations } from './import-rules.ts';

const names = {
  '@rethread/core': 'packages/core/src/index.ts',
  '@rethread/tui': 'apps/tui/src/index.ts',
  '@rethread/tui/plain': 'apps/tui/src/plain.ts',
};

/** `path:line` of every violation in files given as path and text. */
function violations(files: Record<string, string>): string[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return importViolations(sources, names).map(({ path, line }) => `${path}:${line}`);
}

const isForbidden = (path: string, text: string) => violations({ [path]: text }).length > 0;

describe('between packages', () => {
  test.each([
    ['packages/core/src/a.ts', "import { toHtml } from '@rethread/export';"],
    ['packages/core/src/a.ts', "import type { Format } from '@rethread/export';"],
    ['packages/core/src/a.ts', "export * from '@rethread/testkit';"],
    ['packages/export/src/a.ts', "import { openReader } from '@rethread/tui';"],
    ['packages/export/src/a.ts', "import { splitLines } from '@rethread/core/lines';"],
    ['packages/export/src/a.ts', "import { splitLines } from '../../core/src/source/lines.ts';"],
    ['packages/export/src/a.ts', "type Kind = import('../../core/src/lines/kinds.ts').LineKind;"],
    ['packages/testkit/src/a.ts', "import { parse } from '@rethread/core';"],
    ['packages/testkit/src/a.ts', "import { type Thread } from '@rethread/core';"],
    ['packages/testkit/src/a.ts', "await import('@rethread/core');"],
    ['apps/tui/src/a.tsx', "import { toHtml } from '@rethread/export';"],
    ['apps/cli/src/a.ts', "import { openReader } from '@rethread/tui';"],
    ['apps/cli/src/a.ts', "export { openReader } from '@rethread/tui';"],
    ['apps/cli/src/a.ts', 'await import(name);'],
    // Permitted, but not among the names above.
    ['apps/cli/src/a.ts', "import { documentSchema } from '@rethread/core/schema';"],
  ])('%s may not say %s', (path, text) => {
    expect(isForbidden(path, text)).toBe(true);
  });

  test.each([
    ['packages/export/src/formats/html.ts', "import { visit } from '@rethread/core';"],
    ['packages/testkit/src/a.ts', "import type { Thread } from '@rethread/core';"],
    ['packages/testkit/src/a.ts', "export type { Thread } from '@rethread/core';"],
    ['packages/testkit/src/a.ts', "export const a: import('@rethread/core').Thread | null = null;"],
    ['apps/tui/src/a.tsx', "import { Box } from 'ink';\nimport { parse } from '@rethread/core';"],
    ['apps/cli/src/a.ts', "const { openReader } = await import('@rethread/tui');"],
    ['apps/cli/src/a.ts', "import type { ReaderOptions } from '@rethread/tui';"],
    ['apps/cli/src/a.ts', "import { toPlain } from '@rethread/tui/plain';"],
    ['packages/core/src/a.test.ts', "import { dumps } from '@rethread/testkit';"],
    ['packages/core/src/laws/worker.ts', "import 'node:worker_threads';"],
  ])('%s may say %s', (path, text) => {
    expect(isForbidden(path, text)).toBe(false);
  });

  test('the command may not reach a screen library through another package', () => {
    const files = {
      'apps/cli/src/main.ts': "import './plain.ts';",
      'apps/cli/src/plain.ts': "\nimport { toPlain } from '@rethread/tui/plain';",
      'apps/tui/src/plain.ts': "import { rowsOf } from './rows.ts';",
    };
    const rows = "import type { Key } from 'ink';\nexport const rowsOf = () => import('react');";
    expect(violations({ ...files, 'apps/tui/src/rows.ts': rows })).toEqual([]);
    const screens = `import { Text } from 'ink';\n${rows}`;
    expect(violations({ ...files, 'apps/tui/src/rows.ts': screens })).toEqual([
      'apps/cli/src/main.ts:1',
      'apps/cli/src/plain.ts:2',
    ]);
  });
});

describe('inside core', () => {
  test.each([
    ['source/lines.ts', "import { readFileSync } from 'node:fs';"],
    ['source/lines.ts', "import { EOL } from 'os';"],
    ['resolve/quotes.ts', "import { distance } from 'fastest-levenshtein';"],
    ['lines/classify.ts', "import { Lexer } from 'chevrotain';"],
    ['index.ts', "export type { IToken } from 'chevrotain';"],
    ['tree/build.ts', "import { z } from 'zod';"],
    ['resolve/quotes.ts', "import { parseBlocks } from '../grammar/block.ts';"],
    ['resolve/quotes.ts', "import type { LineToken } from '../lines/kinds.ts';"],
    ['tree/build.ts', "import { parseBlocks } from '../grammar/block.ts';"],
    ['grammar/block.ts', "import { classifyLines } from '../lines/classify.ts';"],
    ['index.ts', "export { resolveThread } from './resolve/passes.ts';"],
    ['dialects/detect.ts', "import { buildThread } from '../tree/build.ts';"],
  ])('%s may not say %s', (file, text) => {
    expect(isForbidden(`packages/core/src/${file}`, text)).toBe(true);
  });

  test.each([
    [
      'grammar/block.ts',
      "import { Lexer } from 'chevrotain';\nimport { lineKinds } from '../lines/kinds.ts';",
    ],
    ['schema.ts', "import { z } from 'zod';"],
    ['parse.ts', "import { f } from './lines/classify.ts';\nimport { g } from './grammar/block.ts';"],
    ['parse.ts', "import { f } from './tree/build.ts';\nimport { g } from './resolve/passes.ts';"],
    ['resolve/quotes.ts', "import { visit } from '../tree/visit.ts';"],
    ['tree/finish.ts', "import { parseInlines } from '../grammar/inline.ts';"],
    ['tree/build.ts', "import type { ThreadCst } from '../grammar/block.ts';"],
    ['lines/refine.ts', "import { classifyLine } from './classify.ts';"],
  ])('%s may say %s', (file, text) => {
    expect(isForbidden(`packages/core/src/${file}`, text)).toBe(false);
  });

  test.each([
    "if (dialect.id === 'xenforo') run();",
    "if ('plain' !== thread.dialect.id) run();",
    "switch (options.dialect.id) { case 'smf': run(); }",
  ])('no branch on a dialect: %s', (text) => {
    expect(isForbidden('packages/core/src/tree/build.ts', text)).toBe(true);
    expect(isForbidden('packages/core/src/dialects/detect.ts', text)).toBe(false);
  });

  test("a post's id may be compared", () => {
    expect(isForbidden('packages/core/src/tree/build.ts', 'if (post.id === dialect.title) run();')).toBe(
      false,
    );
  });
});

test('reports each violation with its line, by path', () => {
  expect(
    violations({
      'packages/core/src/b.ts': "// first\n\nimport 'node:fs';\nimport 'node:path';",
      'packages/core/src/a.ts': "import 'zod';",
    }),
  ).toEqual(['packages/core/src/a.ts:1', 'packages/core/src/b.ts:3', 'packages/core/src/b.ts:4']);
});

test('a file that does not parse is an error', () => {
  expect(() => violations({ 'packages/core/src/a.ts': 'import {' })).toThrow(SyntaxError);
});
