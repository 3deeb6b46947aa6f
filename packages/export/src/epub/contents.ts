import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Element as XmlElement } from 'xast';
import { x } from 'xastscript';
import { spaced } from '../html/phrase.ts';
import { type Book, entryOf, listsPosts } from './book.ts';
import { languageOf, printPage } from './page.ts';
import { serialiseXml } from './xml.ts';

/** A line of the contents, and those below it. */
interface Entry {
  label: string;
  href: string;
  /** True where the label has words of the dump. */
  isInput: boolean;
  children: Entry[];
}

/** Writes the contents, which reading systems show in a menu of theirs and which are a page of the book too. */
export function printContents(book: Book): string {
  const landmarks: [string, string, string][] = [
    ...(book.hasCover ? [['cover', 'cover.xhtml', 'Cover'] as [string, string, string]] : []),
    ['titlepage', 'title.xhtml', 'Title page'],
    ['toc', 'nav.xhtml', 'Contents'],
    ['bodymatter', book.chapters[0]?.file ?? 'title.xhtml', 'Posts'],
    ['colophon', 'colophon.xhtml', 'About this book'],
  ];
  const content = [
    h('nav', { id: 'toc', 'epub:type': 'toc', role: 'doc-toc' }, [
      h('h1', 'Contents'),
      printEntries(entriesOf(book), book),
    ]),
    h('nav', { id: 'landmarks', 'epub:type': 'landmarks', hidden: true }, [
      h('h2', 'Landmarks'),
      h(
        'ol',
        spaced(landmarks.map(([type, href, label]) => h('li', h('a', { 'epub:type': type, href }, label)))),
      ),
    ]),
  ];
  return printPage({ file: 'nav.xhtml', type: 'frontmatter', title: 'Contents', content }, book);
}

function printEntries(entries: readonly Entry[], book: Book): Element {
  const items = entries.map(({ label, href, isInput, children }) =>
    h('li', [
      h('a', { href, ...(isInput ? languageOf(book) : {}) }, label),
      children.length === 0 ? null : printEntries(children, book),
    ]),
  );
  return h('ol', spaced(items));
}

/** Writes the contents as older reading systems want them. */
export function printOldContents(book: Book, identifier: string): string {
  let order = 0;
  const navPoint = ({ label, href, children }: Entry): XmlElement => {
    order++;
    return x('navPoint', { id: `n${order}`, playOrder: order }, [
      x('navLabel', [x('text', label)]),
      x('content', { src: href }),
      ...children.map(navPoint),
    ]);
  };
  const entries = entriesOf(book);
  const depth = entries.some(({ children }) => children.length > 0) ? 2 : 1;
  const meta = (name: string, content: string | number) => x('meta', { name, content });
  const ncx = x('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1' }, [
    x('head', [
      meta('dtb:uid', identifier),
      meta('dtb:depth', depth),
      meta('dtb:totalPageCount', 0),
      meta('dtb:maxPageNumber', 0),
    ]),
    x('docTitle', [x('text', book.title)]),
    x('navMap', entries.map(navPoint)),
  ]);
  return serialiseXml(ncx);
}

/** A thread of one chapter has its posts in the first level. */
function entriesOf(book: Book): Entry[] {
  const own = (label: string, href: string): Entry => ({ label, href, isInput: false, children: [] });
  const chapters = book.chapters.map(({ file, title, posts }): Entry => {
    const children = posts.map(
      (post): Entry => ({
        label: entryOf(post),
        href: `${file}#${post.post.id}`,
        isInput: true,
        children: [],
      }),
    );
    return { ...own(title, file), children: listsPosts(book) ? children : [] };
  });
  const [only] = chapters;
  return [
    own('Title page', 'title.xhtml'),
    ...(only && chapters.length === 1 ? only.children : chapters),
    own('About this book', 'colophon.xhtml'),
  ];
}
