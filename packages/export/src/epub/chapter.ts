import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PostFacts } from '../facts.ts';
import { printBlocks } from '../html/blocks.ts';
import { printWords, spaced } from '../html/phrase.ts';
import { visibleText } from '../visible-text.ts';
import { sayAuthor, sayDetails, sayQuotedBy } from '../wording.ts';
import { type Book, type Chapter, entryOf, listsPosts } from './book.ts';
import { languageOf, printPage } from './page.ts';

/** Writes the posts of a chapter. */
export function printChapter(chapter: Chapter, book: Book): string {
  const content = [
    h('h1', chapter.title),
    listsPosts(book) ? null : printPostList(chapter, book),
    ...chapter.posts.map((post) => printPost(post, book)),
    printWays(chapter, book),
  ];
  const title = `${chapter.title} – ${book.title}`;
  return printPage({ file: chapter.file, type: 'bodymatter', title, content }, book);
}

/** In a thread too long for the book's contents, each chapter has contents of its own. */
function printPostList({ posts }: Chapter, book: Book): Element {
  const items = posts.map((post) =>
    h('li', h('a', { href: `#${post.post.id}`, ...languageOf(book) }, entryOf(post))),
  );
  return h('nav', { ariaLabel: 'Posts of this part' }, h('ol', spaced(items)));
}

/** The way on, back, and to the contents, for whoever reads without the menus of a reading system. */
function printWays(chapter: Chapter, { chapters }: Book): Element {
  const index = chapters.indexOf(chapter);
  const previous = chapters[index - 1];
  const next = chapters[index + 1];
  return h('nav.ways', { ariaLabel: 'Around this part' }, [
    ...(previous ? [h('a', { href: previous.file }, 'Previous'), ' · '] : []),
    h('a', { href: 'nav.xhtml' }, 'Contents'),
    ...(next ? [' · ', h('a', { href: next.file }, 'Next')] : []),
  ]);
}

function printPost(post: PostFacts, book: Book): Element {
  const { id, children, edited } = post.post;
  const headingId = `${id}-heading`;
  const quotedBy = sayQuotedBy(post);
  const language = languageOf(book);
  const parts = [
    printHeader(post, headingId),
    h('div.body', language, spaced(printBlocks(children, book.facts, post.passages))),
    edited && h('p.edit-stamp', language, visibleText(edited.value)),
    quotedBy && h('p.quoted-by', printWords(quotedBy)),
  ];
  return h('article', { id, ariaLabelledBy: headingId }, spaced(parts));
}

function printHeader(post: PostFacts, headingId: string): Element {
  const { date } = post.post;
  const author = h(post.name === null ? 'span.unknown' : 'span', printWords([sayAuthor(post)]));
  const details = sayDetails(post);
  const parts = [
    h('h2', { id: headingId }, [post.label, ' ', author]),
    date &&
      h(
        'p.date',
        date.iso === null ? visibleText(date.raw) : h('time', { dateTime: date.iso }, visibleText(date.raw)),
      ),
    details && h('p', printWords(details)),
  ];
  return h('header', spaced(parts));
}
