import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { spaced } from '../html/phrase.ts';
import { strictAddress } from './address.ts';
import type { Book } from './book.ts';
import { serialisePage } from './xml.ts';

/** What a page is, in the words of EPUB's structural semantics, and what stands on it. */
export interface Page {
  /** Path beside the package document. */
  file: string;
  type: 'cover' | 'titlepage' | 'frontmatter' | 'bodymatter' | 'backmatter';
  title: string;
  content: (Element | null)[];
}

/** Writes a page of a book. */
export function printPage({ file, type, title, content }: Page, { hasUserStyle, files }: Book): string {
  const elements = content.filter((element) => element !== null);
  fitIn(elements, file, files);
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    linkStyle('style.css'),
    hasUserStyle ? linkStyle('user.css') : null,
  ];
  const body = h('body', { 'epub:type': type }, spaced(elements));
  // The book's own words are English; what comes from the dump says itself what is known of its language.
  return serialisePage(h('html', { lang: 'en' }, spaced([h('head', spaced(head)), body])));
}

function linkStyle(href: string): Element {
  return h('link', { rel: 'stylesheet', type: 'text/css', href });
}

/** What marks text of the dump: its language, or that nobody knows it. */
export function languageOf({ language }: Book): { lang: string } {
  return { lang: language === 'und' ? '' : language };
}

/** Elements whose text may run the other way than that around them. */
const textElements = new Set(['h1', 'h2', 'p', 'li', 'pre', 'dd']);

/** What has a scheme. */
const leavesBook = /^[a-z]+:/iu;

/**
 * Makes content fit for a book: links that stay in the thread lead to the file that has their target, and texts run as
 * their letters do, which a style sheet may not say in EPUB.
 */
function fitIn(nodes: readonly ElementContent[], file: string, files: ReadonlyMap<string, string>): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const { properties } = node;
    const { href, lang } = properties;
    if (typeof href === 'string' && href.startsWith('#')) {
      const target = fileOf(href.slice(1), files);
      if (target !== undefined && target !== file) properties['href'] = target + href;
    } else if (typeof href === 'string' && leavesBook.test(href)) {
      const address = strictAddress(href);
      // What is no address is the text that it is.
      if (address === null) Object.assign(node, { tagName: 'span', properties: {} });
      else properties['href'] = address;
    }
    if (typeof lang === 'string') properties['xml:lang'] = lang;
    // What only the style of the web page reads would say the same words a second time.
    for (const name of Object.keys(properties)) if (/^data[A-Z]/u.test(name)) delete properties[name];
    if (textElements.has(node.tagName)) properties['dir'] = 'auto';
    fitIn(node.children, file, files);
  }
}

/** The anchors in a post begin with its id: `p3`, `p3-passage-1`. */
function fileOf(anchor: string, files: ReadonlyMap<string, string>): string | undefined {
  for (let end = anchor.length; end > 0; end = anchor.lastIndexOf('-', end - 1)) {
    const file = files.get(anchor.slice(0, end));
    if (file !== undefined) return file;
  }
  return undefined;
}
