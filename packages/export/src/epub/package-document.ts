import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ThreadFacts } from '../facts.ts';
import { excerpt } from '../html/excerpt.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts } from '../wording.ts';
import type { Book } from './book.ts';
import { datedEnds, modifiedTime } from './metadata.ts';
import { serialiseXml } from './xml.ts';

/** Most people that the package names beside who began the thread: libraries show all in one line. The title page has all. */
const MAX_CONTRIBUTORS = 20;

/** Where the package document is, as every reading system looks it up. */
export function printContainer(): string {
  const attributes = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
  const rootFile = x('rootfile', {
    'full-path': 'EPUB/package.opf',
    'media-type': 'application/oebps-package+xml',
  });
  return serialiseXml(x('container', attributes, x('rootfiles', null, rootFile)));
}

/** Writes what the book is, which files it has and in what order they are read. */
export function printPackage(book: Book, identifier: string): string {
  const chapters = book.chapters.map(({ file }, index) => ({ id: `posts-${index + 1}`, file }));
  const pages = [
    ...(book.hasCover ? [{ id: 'cover', file: 'cover.xhtml' }] : []),
    { id: 'title', file: 'title.xhtml' },
    { id: 'nav', file: 'nav.xhtml', properties: 'nav' },
    ...chapters,
    { id: 'colophon', file: 'colophon.xhtml' },
  ];
  const items = [
    ...pages.map(({ id, file, ...rest }) => item(id, file, 'application/xhtml+xml', rest)),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('style', 'style.css', 'text/css'),
    ...(book.hasUserStyle ? [item('user-style', 'user.css', 'text/css')] : []),
    ...(book.hasCover
      ? [item('cover-image', 'cover.svg', 'image/svg+xml', { properties: 'cover-image' })]
      : []),
  ];
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': 'en',
  };
  return serialiseXml(
    x('package', attributes, [
      printMetadata(book, identifier),
      x('manifest', items),
      x(
        'spine',
        { toc: 'ncx' },
        pages.map(({ id }) => x('itemref', { idref: id })),
      ),
    ]),
  );
}

function item(id: string, href: string, mediaType: string, rest: { properties?: string } = {}): Element {
  return x('item', { id, href, 'media-type': mediaType, ...rest });
}

function printMetadata(book: Book, identifier: string): Element {
  const { title, language, facts, address, hasCover } = book;
  const property = (name: string, value: string) => x('meta', { property: name }, value);
  const firstDate = datedEnds(facts.posts)?.first.post.date?.iso;
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'identifier' }, identifier),
    x('dc:title', title),
    x('dc:language', language),
    ...printPeople(facts),
    ...(firstDate ? [x('dc:date', firstDate.slice(0, 'YYYY-MM-DD'.length))] : []),
    x('dc:type', 'forum thread'),
    x('dc:description', describe(facts)),
    ...(address === null ? [] : [x('dc:source', address)]),
    property('dcterms:modified', modifiedTime(facts.posts)),
    property('schema:accessMode', 'textual'),
    property('schema:accessModeSufficient', 'textual'),
    property('schema:accessibilityFeature', 'tableOfContents'),
    property('schema:accessibilityFeature', 'structuralNavigation'),
    property('schema:accessibilityHazard', 'none'),
    x('meta', { name: 'generator', content: 'rethread' }),
    // Readers of EPUB 2 know the cover by this alone.
    ...(hasCover ? [x('meta', { name: 'cover', content: 'cover-image' })] : []),
  ]);
}

/** Longest beginning of the first post that a library is told, in characters. */
const MAX_BEGINNING = 300;

/** What a library shows under the title: what this is, and how it begins. */
function describe({ posts }: ThreadFacts): string {
  const beginning = posts[0] ? excerpt(posts[0], { after: MAX_BEGINNING }) : '';
  const what = `A forum thread of ${countPosts(posts.length)}`;
  return beginning === '' ? what : `${what}: ${beginning}`;
}

/**
 * Names who wrote: who began the thread as its author, the most frequent of the others as contributors. Whose name is
 * only inferred stays out, since a library would show it as a fact.
 */
function printPeople({ writers, posts }: ThreadFacts): Element[] {
  const named = new Set<string>();
  for (const { post, inference } of posts) {
    if (post.author && inference === null) named.add(post.author.author);
  }
  const known = writers.flatMap(({ id, postCount, firstPost }) => {
    const name = visibleText(firstPost.name ?? '').trim();
    return named.has(id) && name !== '' ? [{ name, postCount, firstPost }] : [];
  });
  const starter = known.find(({ firstPost }) => firstPost === posts[0]);
  const others = known
    .filter((writer) => writer !== starter)
    .sort((a, b) => b.postCount - a.postCount)
    .slice(0, MAX_CONTRIBUTORS);
  return [
    ...(starter ? printPerson('creator', 'author', starter.name, 'aut') : []),
    ...others.flatMap(({ name }, index) => printPerson('contributor', `writer-${index + 1}`, name, 'ctb')),
  ];
}

function printPerson(element: 'creator' | 'contributor', id: string, name: string, role: string): Element[] {
  return [
    x(`dc:${element}`, { id }, name),
    x('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, role),
  ];
}
