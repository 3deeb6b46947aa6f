import type { ElementContent, Element as Hast, Properties } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 has no way to write, not even escaped. */
const unwritable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What may be among that; without the flag `u`, which makes the search take several times as long. */
const suspect = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/;

/** Serialises a document of XML. Whatever text is in it, the document is well-formed: what XML cannot hold is left out. */
export function serialiseXml(element: Element): string {
  return finish(printXml(element));
}

/** Serialises a page of HTML as XHTML, with the prefix that EPUB has for its own attributes. */
export function serialisePage({ tagName, properties, children }: Hast): string {
  const own = printAttributes(properties);
  const lang = attribute('xml:lang', String(properties['lang']));
  const names = ` xmlns="http://www.w3.org/1999/xhtml"${own} xmlns:epub="http://www.idpf.org/2007/ops"${lang}`;
  return finish(`<!DOCTYPE html>\n<${tagName}${names}>${children.map(printHtml).join('')}</${tagName}>`);
}

function finish(content: string): string {
  // Text may hold `]]>` in a tree but not in a document, and there is neither CDATA nor a comment in what we write.
  const writable = suspect.test(content) ? content.replace(unwritable, '') : content;
  return `<?xml version="1.0" encoding="utf-8"?>\n${writable.replaceAll(']]>', ']]&gt;')}\n`;
}

function printXml({ name, attributes, children }: Element): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value != null) start += attribute(key, String(value));
  if (children.length === 0) return `${start}/>`;
  let content = '';
  for (const child of children) {
    if (child.type === 'element') content += printXml(child);
    else if (child.type === 'text') content += escapeText(child.value);
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/**
 * What has nothing in it and never has. Readers that take the page for HTML see an element in `<br></br>` twice, and one
 * without an end in `<span/>`.
 */
const voidElements = new Set(['br', 'hr', 'img', 'link', 'meta', 'wbr', 'input', 'col', 'source']);

function printHtml(node: ElementContent): string {
  if (node.type === 'text') return escapeText(node.value);
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  const start = `<${tagName}${printAttributes(properties)}`;
  if (children.length === 0 && voidElements.has(tagName)) return `${start}/>`;
  let content = '';
  for (const child of children) content += printHtml(child);
  return `${start}>${content}</${tagName}>`;
}

function printAttributes(properties: Properties): string {
  let printed = '';
  for (const key in properties) {
    const value = properties[key];
    if (value === null || value === undefined || value === false) continue;
    const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    printed += attribute(attributeOf(key), text);
  }
  return printed;
}

/** Names of attributes by those of properties: `class` by `className`. Properties are our own, and few. */
const attributeNames = new Map<string, string>();

function attributeOf(property: string): string {
  let name = attributeNames.get(property);
  if (name === undefined) {
    const probe: Hast = { type: 'element', tagName: 'a', properties: { [property]: 'x' }, children: [] };
    name = Object.keys((toXast(probe) as Element).attributes).find((key) => key !== 'xmlns') ?? property;
    attributeNames.set(property, name);
  }
  return name;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeText(value).replaceAll('"', '&#x22;')}"`;
}

/** Most texts have nothing that must be escaped; the serialiser would look at each in several ways. */
function escapeText(value: string): string {
  return value.includes('&') || value.includes('<') ? toXml({ type: 'text', value }) : value;
}
