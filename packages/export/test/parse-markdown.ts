import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Parses GitHub-flavoured Markdown. */
export function parseMarkdown(output: string): Root {
  return fromMarkdown(output, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
