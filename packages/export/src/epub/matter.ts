import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PostFacts, Writer } from '../facts.ts';
import { type Phrase, printWords, spaced } from '../html/phrase.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts, inferenceLegend, sayAuthor, summarise } from '../wording.ts';
import type { Book } from './book.ts';
import { countWords, datedEnds } from './metadata.ts';
import { languageOf, printPage } from './page.ts';

/** Writes the page that shows the cover. */
export function printCover(book: Book): string {
  const image = h('img', { src: 'cover.svg', alt: `Cover: ${book.title}` });
  return printPage(
    {
      file: 'cover.xhtml',
      type: 'cover',
      title: book.title,
      content: [h('section.cover', { 'epub:type': 'cover' }, image)],
    },
    book,
  );
}

/** Writes the page on which the book says what it is: title, posts, words, dates, writers. */
export function printTitlePage(book: Book): string {
  const { title, facts, chapters, address } = book;
  const ends = datedEnds(facts.posts);
  const rows: [string, Phrase][] = [
    ['Posts', [summarise(facts)]],
    ['Words', [`${grouped(countWords(facts.posts))}, without quotes and signatures`]],
    ['Earliest date', [ends ? printDate(ends.first, book) : 'not known']],
  ];
  if (ends && ends.first !== ends.last) rows.push(['Latest date', [printDate(ends.last, book)]]);
  if (address !== null) rows.push(['Source', [h('a', { href: address }, address)]]);
  if (chapters.length > 1) rows.push(['Parts', [grouped(chapters.length)]]);
  const content = [
    h('h1', languageOf(book), title),
    h('dl', spaced(rows.flatMap(([term, description]) => [h('dt', term), h('dd', description)]))),
    facts.hasInferences ? h('p', inferenceLegend) : null,
    ...printWriters(facts.writers),
  ];
  const section = h('section', { 'epub:type': 'titlepage' }, spaced(content));
  return printPage({ file: 'title.xhtml', type: 'titlepage', title, content: [section] }, book);
}

function printDate({ post: { date }, label }: PostFacts, book: Book): Element {
  return h('span', [h('span', languageOf(book), visibleText(date?.raw ?? '')), ` (${label})`]);
}

function printWriters(writers: readonly Writer[]): Element[] {
  if (writers.length === 0) return [];
  const items = writers.map(({ postCount, firstPost }) =>
    h('li', [
      h('a', { href: `#${firstPost.post.id}` }, printWords([sayAuthor(firstPost)])),
      `: ${countPosts(postCount)}`,
    ]),
  );
  return [h('h2', 'Authors'), h('ul', spaced(items))];
}

/** Writes the last page: where the book comes from and what it leaves out. */
export function printColophon(book: Book): string {
  const content = [
    h('h1', 'About this book'),
    h('p', [
      'Read from a text dump by rethread, dialect ',
      visibleText(book.dialect),
      '. The words of the posts are their authors’ own; what the board printed around them is left out.',
    ]),
    h(
      'p',
      'Above a quote stands a link to the words that it repeats; under a post stand links to the quotes that repeat it.',
    ),
    book.facts.hasInferences ? h('p', inferenceLegend) : null,
  ];
  const section = h('section', { 'epub:type': 'colophon' }, spaced(content));
  return printPage(
    { file: 'colophon.xhtml', type: 'backmatter', title: 'About this book', content: [section] },
    book,
  );
}

/** `1,234`: what the engine's own tables would say depends on its build. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
