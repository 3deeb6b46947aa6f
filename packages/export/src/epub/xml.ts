import type { Element as Hast } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element, Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 has no way to write, not even escaped. */
const unwritable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What may be among that; without the flag `u`, which makes the search take several times as long. */
const suspect = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/;

/** Serialises a document of XML. Whatever text is in it, the document is well-formed: what XML cannot hold is left out. */
export function serialiseXml(element: Element): string {
  return serialise([element], true);
}

/** Serialises a page of HTML as XHTML, with the prefix that EPUB has for its own attributes. */
export function serialisePage(html: Hast): string {
  const page = toXast(html) as Element;
  const { lang } = page.attributes;
  page.attributes = { ...page.attributes, 'xmlns:epub': 'http://www.idpf.org/2007/ops', 'xml:lang': lang };
  // Readers that take the page for HTML see an element in `<br></br>` twice, and one without an end in `<span/>`.
  return serialise([{ type: 'doctype', name: 'html' }, lineEnd, page], false).replace(voidElements, '/>');
}

/** The end of an element that has nothing in it and never has; a `<` of the text is escaped. */
const voidElements = /><\/(?:br|hr|img|link|meta|wbr|input|col|source)>/gu;

const lineEnd: RootContent = { type: 'text', value: '\n' };

function serialise(content: RootContent[], closeEmptyElements: boolean): string {
  const instruction: RootContent = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"',
  };
  const root: Root = { type: 'root', children: [instruction, lineEnd, ...content, lineEnd] };
  // Text may hold `]]>` in a tree but not in a document, and there is neither CDATA nor a comment in what we write.
  const xml = toXml(root, { closeEmptyElements, tightClose: true });
  const writable = suspect.test(xml) ? xml.replace(unwritable, '') : xml;
  return writable.replaceAll(']]>', ']]&gt;');
}
