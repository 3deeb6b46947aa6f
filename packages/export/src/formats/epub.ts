import type { ParseResult } from '@rethread/core';
import { strictAddress } from '../epub/address.ts';
import { type Book, cutChapters, titleOf } from '../epub/book.ts';
import { printChapter } from '../epub/chapter.ts';
import { printContents, printOldContents } from '../epub/contents.ts';
import { drawCover } from '../epub/cover.ts';
import { printColophon, printCover, printTitlePage } from '../epub/matter.ts';
import { identify } from '../epub/metadata.ts';
import { type BookFile, epubMediaType, packBook } from '../epub/pack.ts';
import { printContainer, printPackage } from '../epub/package-document.ts';
import { style } from '../epub/style.ts';
import { gatherFacts } from '../facts.ts';
import type { FormatInfo } from '../format.ts';
import { type OptionsOf, type OptionTable, settleOptions, titleOption } from '../options.ts';
import { joinBytes } from '../whole-files.ts';

export const info = {
  id: 'epub',
  title: 'EPUB book',
  kind: 'bytes',
  extension: '.epub',
  mediaType: epubMediaType,
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = {
  ...titleOption,
  language: {
    type: 'text',
    placeholder: 'TAG',
    help: 'the language of the posts, such as `en` or `pt-BR`; without it the book says that it is not known',
  },
  cover: {
    type: 'choice',
    choices: ['title', 'none'],
    default: 'title',
    help: 'whether the book begins with a cover that shows its title',
  },
  url: {
    type: 'text',
    placeholder: 'URL',
    help: 'http or https address that the thread was read at, which the book names as its source',
  },
  chapters: {
    type: 'choice',
    choices: ['count', 'month', 'year'],
    default: 'count',
    help: 'where chapters begin: after so many posts, or with each month or year too',
  },
  postsPerChapter: {
    type: 'number',
    min: 1,
    max: 1000,
    default: 50,
    help: 'most posts in one file of the book',
  },
  css: { type: 'file', help: "a style sheet that comes after the book's own" },
} as const satisfies OptionTable;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/**
 * Writes a thread as an EPUB 3 book: a title page, contents by post, the posts in chapters, quotes linked to what they
 * repeat, and everything that is inferred marked as such. Furniture, which is nobody's text, stays out.
 *
 * @throws {RangeError} If the language is no language tag or the address no http or https address, or the book is more than an EPUB can hold.
 */
export function toEpub(result: ParseResult, given: Options = {}): Uint8Array {
  return joinBytes([...chunks(result, given)]);
}

/**
 * Gives the file part by part, chapter by chapter.
 *
 * @throws {RangeError} As `toEpub`, at the first part; or if the book would be longer than 4 GiB or hold more than 65,535
 *   files, where that shows.
 */
export function chunks(result: ParseResult, given: Options = {}): Generator<Uint8Array> {
  return packBook(bookFiles(result, given));
}

function* bookFiles({ thread }: ParseResult, given: Options): Generator<BookFile> {
  const settled = settleOptions(options, given);
  const { title, language, cover, url, css } = settled;
  const facts = gatherFacts(thread, title === undefined ? {} : { title });
  const chapters = cutChapters(thread, facts, settled);
  const book: Book = {
    facts,
    title: titleOf(facts),
    language: canonicalLanguage(language),
    dialect: thread.dialect.id,
    address: url === undefined ? null : settleAddress(url),
    chapters,
    files: new Map(chapters.flatMap(({ file, posts }) => posts.map(({ post }) => [post.id, file] as const))),
    hasCover: cover === 'title',
    hasUserStyle: css !== undefined,
  };
  const identifier = identify(thread);
  const inBook = (path: string, content: string): BookFile => ({ path: `EPUB/${path}`, content });
  yield { path: 'META-INF/container.xml', content: printContainer() };
  yield inBook('package.opf', printPackage(book, identifier));
  yield inBook('nav.xhtml', printContents(book));
  yield inBook('toc.ncx', printOldContents(book, identifier));
  yield inBook('style.css', style);
  if (css !== undefined) yield inBook('user.css', css);
  if (book.hasCover) {
    yield inBook('cover.svg', drawCover(book));
    yield inBook('cover.xhtml', printCover(book));
  }
  yield inBook('title.xhtml', printTitlePage(book));
  for (const chapter of chapters) yield inBook(chapter.file, printChapter(chapter, book));
  yield inBook('colophon.xhtml', printColophon(book));
}

function canonicalLanguage(language: string | undefined): string {
  try {
    const [canonical = 'und'] = language === undefined ? [] : Intl.getCanonicalLocales(language);
    return canonical;
  } catch {
    throw new RangeError('Option `language` of format `epub` must be a language tag such as `en` or `pt-BR`');
  }
}

function settleAddress(url: string): string {
  const address = /^https?:/iu.test(url) ? strictAddress(url) : null;
  if (address !== null) return address;
  throw new RangeError('Option `url` of format `epub` must be an http or https address');
}
