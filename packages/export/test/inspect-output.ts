import type { Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes as MarkdownNodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visibleText } from '../src/visible-text.ts';

/** What a reader of a format finds in an output. */
export interface Inspection {
  /** All text, without the notation. */
  text: string;
  /** Whatever could run, load or lead elsewhere than it should. */
  active: string[];
}

const safeLink = /^(?:#|https?:\/\/|ftp:\/\/|mailto:)/u;

/** Readers of GitHub-flavoured Markdown make a link of every chat address in a text, whatever is written around it. */
const chatAddress = /^xmpp:[\w+.-]+@/u;

/** Reads a page as a browser does. */
export function inspectHtml(output: string): Inspection {
  const texts: string[] = [];
  const active: string[] = [];
  const visit = (node: HtmlNodes) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'comment') active.push(`comment ${node.value}`);
    if (node.type === 'element') {
      if (!allowedElements.has(node.tagName)) active.push(node.tagName);
      for (const [name, value] of Object.entries(node.properties)) {
        if (!allowedAttributes.has(name)) active.push(`${node.tagName} ${name}`);
        if (name === 'href' && !safeLink.test(String(value))) active.push(`href ${value}`);
      }
    }
    if ('children' in node && !(node.type === 'element' && node.tagName === 'style')) {
      for (const child of node.children) visit(child);
    }
  };
  visit(fromHtml(output));
  return { text: texts.join(''), active };
}

const allowedElements = new Set(
  (
    'html head meta title style body header main footer nav article h1 h2 p ul ol li figure figcaption blockquote ' +
    'pre code hr br a strong em u s span div bdi time'
  ).split(' '),
);

const allowedAttributes = new Set(
  'lang id className href rel dateTime start value ariaLabel ariaLabelledBy charSet httpEquiv name content'.split(
    ' ',
  ),
);

/** Reads a document as a GitHub-flavoured reader does. */
export function inspectMarkdown(output: string): Inspection {
  const texts: string[] = [];
  const active: string[] = [];
  const visit = (node: MarkdownNodes) => {
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

/** Reads a document as any program does. */
export function inspectJson(output: string): Inspection {
  const texts: string[] = [];
  JSON.parse(output, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(visibleText(value));
    return value;
  });
  return { text: texts.join('\n'), active: [] };
}
