import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Inspect, type Inspection, safeLink, soleText } from '../inspection.ts';

/** Readers of GitHub-flavoured Markdown make a link of every chat address in a text, whatever is written around it. */
const chatAddress = /^xmpp:[\w+.-]+@/u;

/** Reads a document as a GitHub-flavoured reader does. */
export function inspectMarkdown(output: string): Inspection {
  const texts: string[] = [];
  const active: string[] = [];
  const visit = (node: Nodes) => {
    if ('value' in node) texts.push(node.value);
    if (!allowedNodes.has(node.type)) active.push(node.type);
    if (node.type === 'link' && !safeLink.test(node.url) && !chatAddress.test(node.url))
      active.push(`link ${node.url}`);
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'break') texts.push('\n');
  };
  visit(parseMarkdown(output));
  return { text: texts.join(''), active };
}

const allowedNodes = new Set<string>(
  'root heading paragraph text emphasis strong delete link break list listItem blockquote code thematicBreak'.split(
    ' ',
  ),
);

/** Parses GitHub-flavoured Markdown. */
export function parseMarkdown(output: string): Root {
  return fromMarkdown(output, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** See `Inspect`. */
export const inspect: Inspect = (files) => inspectMarkdown(soleText(files));
