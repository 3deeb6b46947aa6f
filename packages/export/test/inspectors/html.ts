import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Inspect, type Inspection, safeLink, soleText } from '../inspection.ts';

/** Reads a page as a browser does. */
export function inspectHtml(output: string): Inspection {
  const texts: string[] = [];
  const active: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'comment') active.push(`comment ${node.value}`);
    if (node.type === 'element' && node.tagName === 'script') {
      active.push(...inspectData(node));
      return;
    }
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

/** A script must be data that reads as JSON; what it says is no text of the page. */
function inspectData({ properties, children }: Element): string[] {
  const [content] = children;
  const isData = Object.keys(properties).join() === 'type' && properties['type'] === 'application/ld+json';
  if (!isData || content?.type !== 'text' || /[<>]/u.test(content.value)) return ['script'];
  JSON.parse(content.value);
  return [];
}

const allowedElements = new Set(
  (
    'html head meta title style body header main footer nav article h1 h2 p ul ol li figure figcaption blockquote ' +
    'pre code hr br a strong em u s span div bdi time details summary dl dt dd svg path circle text'
  ).split(' '),
);

const allowedAttributes = new Set(
  (
    'lang dir id className href rel dateTime start value ariaLabel ariaLabelledBy charSet httpEquiv name content ' +
    'open dataPreview role viewBox d strokeWidth cx cy r x y textAnchor'
  ).split(' '),
);

/** See `Inspect`. */
export const inspect: Inspect = (files) => inspectHtml(soleText(files));
