import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Inspect, type Inspection, type OptionValues, safeLink, soleText } from '../inspection.ts';
import { anchor } from '../markdown-skeleton.ts';
import { findObsidianMarks } from '../obsidian-marks.ts';
import { parseMarkdown } from '../parse-markdown.ts';

/** Readers of GitHub-flavoured Markdown make a link of every chat address in a text, whatever is written around it. */
const chatAddress = /^xmpp:[\w+.-]+@/u;

/** Reads a document as the reader of its flavour does. */
export function inspectMarkdown(
  output: string,
  { flavor = 'gfm', quoteLinks }: OptionValues = {},
): Inspection {
  const texts: string[] = [];
  const active = flavor === 'obsidian' ? findObsidianMarks(output) : [];
  const isPlain = flavor === 'commonmark';
  const notes = quoteLinks !== 'footnote' ? noNodes : isPlain ? referenceNodes : footnoteNodes;
  const visit = (node: Nodes) => {
    const isAnchor = isPlain && node.type === 'html' && anchor.test(node.value);
    if ('value' in node && !isAnchor) texts.push(node.value);
    if (!allowedNodes.has(node.type) && !notes.has(node.type) && !isAnchor) active.push(node.type);
    const target = node.type === 'link' || node.type === 'definition' ? node.url : '#';
    if (!safeLink.test(target) && !chatAddress.test(target)) active.push(`link ${target}`);
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'break') texts.push('\n');
  };
  visit(isPlain ? fromMarkdown(output) : parseMarkdown(output));
  return { text: texts.join(''), active };
}

const allowedNodes = new Set<string>(
  'root heading paragraph text emphasis strong delete link break list listItem blockquote code thematicBreak'.split(
    ' ',
  ),
);

const noNodes = new Set<string>();
const footnoteNodes = new Set<string>(['footnoteReference', 'footnoteDefinition']);
const referenceNodes = new Set<string>(['linkReference', 'definition']);

/** See `Inspect`. */
export const inspect: Inspect = (files, { frontMatter, ...options } = {}) => {
  const output = soleText(files);
  return inspectMarkdown(frontMatter ? output.replace(/^---\n[\s\S]*?\n---\n\n/u, '') : output, options);
};
