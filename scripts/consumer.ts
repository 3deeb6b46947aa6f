import { createParser, type Diagnostic, type ParseResult, type Post, parse, visit } from '@rethread/core';
import { readDocument } from '@rethread/core/schema';
import schema from '@rethread/core/schema.json' with { type: 'json' };
import { toHtml, toJson, toMarkdown } from '@rethread/export';

/**
 * Uses the packages as a stranger would who knows their published form alone: `packages.test.ts` copies this file into
 * a project of its own, compiles it there, and runs it in Node and in a browser.
 */
export function summarise(dump: string) {
  const result: ParseResult = parse(dump);
  const posts: Post[] = result.thread.children;
  const diagnostics: readonly Diagnostic[] = result.diagnostics;
  const parser = createParser();
  parser.write(dump);
  let quoteCount = 0;
  visit(result.thread, (node) => {
    if (node.type === 'quote') quoteCount += 1;
  });
  return {
    postCount: posts.length,
    quoteCount,
    isSameWhenStreamed: JSON.stringify(parser.end()) === JSON.stringify(result),
    isReadBack: JSON.stringify(readDocument(JSON.parse(toJson(result)))) === JSON.stringify(result),
    hasMessages: diagnostics.every(({ message }) => message.length > 0),
    hasSchema: '$schema' in schema,
    isPage: toHtml(result).startsWith('<!doctype html>'),
    isMarkdown: toMarkdown(result).startsWith('# '),
  };
}
