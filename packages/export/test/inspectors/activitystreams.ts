import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visibleText } from '../../src/visible-text.ts';
import { type Inspect, soleText } from '../inspection.ts';

/** A post as readers of the vocabulary see it. */
export interface Note {
  id: string;
  type: string;
  content: string;
  inReplyTo?: string;
  published?: string;
  attributedTo?: { id: string; name: string };
}

/** See `Inspect`. */
export const inspect: Inspect = (files, { base } = {}) => {
  const isOwn = (id: string) =>
    base === undefined
      ? /^urn:uuid:[\da-f-]{36}$/u.test(id)
      : id === base || (id.startsWith(`${base}#`) && /^#[\w%.!~*'()-]+$/u.test(id.slice(`${base}`.length)));
  const { orderedItems, ...collection } = JSON.parse(soleText(files)) as { orderedItems: Note[]; id: string };
  const texts: string[] = [JSON.stringify(collection)];
  const active: string[] = [];
  const look = (node: Nodes) => {
    if (node.type === 'text') texts.push(visibleText(node.value));
    if (node.type === 'comment') active.push('comment');
    if (node.type === 'element') {
      if (!['p', 'br'].includes(node.tagName)) active.push(node.tagName);
      active.push(...Object.keys(node.properties));
    }
    if ('children' in node) for (const child of node.children) look(child);
  };
  const known = new Set<string>();
  for (const { id, content, inReplyTo, attributedTo } of orderedItems) {
    look(fromHtml(content, { fragment: true }));
    for (const each of [id, attributedTo?.id, collection.id])
      if (each !== undefined && !isOwn(each)) active.push(each);
    if (known.has(id) || (inReplyTo !== undefined && !known.has(inReplyTo))) active.push(`odd ${id}`);
    known.add(id);
  }
  return { text: texts.join('\n'), active };
};
