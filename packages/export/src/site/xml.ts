import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { visibleText } from '../visible-text.ts';

/** Text of a dump as an XML document may hold it, without the two characters that `visibleText` leaves and XML does not know. */
export function xmlText(text: string): string {
  return visibleText(text).replace(/[\uFFFE\uFFFF]/gu, '');
}

/** Writes an element as a document. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}

/** Writes an element without children as a document of many, one by one: a tree of all would take much more memory. */
export function xmlList<Item>(root: Element, items: readonly Item[], print: (item: Item) => Element): string {
  const [start = '', end = ''] = xmlDocument({ ...root, children: [{ type: 'text', value: '|' }] }).split(
    '|',
  );
  return [start, ...items.map((item) => toXml(print(item))), end].join('');
}
