import type { ParseResult } from '@rethread/core';
import { gatherFacts } from '../facts.ts';
import type { FormatInfo } from '../format.ts';
import { anchorOf, buildPost, buildTop, findAddresses } from '../markdown/document.ts';
import { print } from '../markdown/flavor.ts';
import { describeThread, printFrontMatter } from '../markdown/front-matter.ts';
import { settleManner } from '../markdown/manner.ts';
import { markdownOptions } from '../markdown/options.ts';
import { type OptionsOf, type OptionTable, settleOptions, titleOption } from '../options.ts';

export const info = {
  id: 'markdown',
  title: 'Markdown',
  kind: 'text',
  extension: '.md',
  mediaType: 'text/markdown',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = {
  ...titleOption,
  ...markdownOptions,
  frontMatter: { type: 'flag', help: 'begins the file with YAML: title, authors, dates, number of posts' },
} as const satisfies OptionTable;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/**
 * Writes a thread as Markdown: a heading a post, quotes as block quotes that link to the post they repeat, nothing from the
 * dump read as markup. Furniture, which is nobody's text, stays out.
 */
export function toMarkdown(result: ParseResult, options: Options = {}): string {
  return [...chunks(result, options)].join('');
}

/** Gives the file post by post. */
export function* chunks({ thread }: ParseResult, given: Options = {}): Generator<string> {
  const { frontMatter, ...rest } = settleOptions(options, given);
  const { flavor } = rest;
  const facts = gatherFacts(thread, rest);
  const manner = settleManner(facts, findAddresses(facts, flavor), rest);
  if (frontMatter) yield printFrontMatter(describeThread(facts, thread.dialect.id));
  yield print(buildTop(manner), flavor);
  for (const [index, post] of facts.posts.entries()) {
    yield `\n${print(buildPost(post, manner, { depth: 2, anchor: anchorOf(index) }), flavor)}`;
  }
  const notes = manner.notes();
  if (notes.length > 0) yield `\n${print(notes, flavor)}`;
}
