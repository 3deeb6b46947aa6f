import { h } from 'hastscript';
import type { Phrase } from '../html/phrase.ts';
import { countPosts, inferenceLegend } from '../wording.ts';
import { addressFrom } from './frame.ts';
import { authorFile, sortKey, threadFile } from './names.ts';
import type { PostRecord, ThreadRecord } from './record.ts';
import type { SiteSettings } from './settings.ts';
import { compare, countThreads, initialOf, listPages, type PlannedPage, printDay } from './thread-lists.ts';
import { pageOf } from './thread-pages.ts';

/** An author, over all threads. */
interface SiteAuthor {
  /** As it is spelt in most posts. */
  name: string;
  file: string;
  postCount: number;
  hasInferences: boolean;
  threads: { record: ThreadRecord; posts: readonly PostRecord[] }[];
}

/** A page of the list of all authors, or of one of them. */
export interface AuthorPage extends PlannedPage {
  /** As `authorFile` has it, `null` on pages of the list. The page is as it was if all threads with posts of theirs are. */
  author: string | null;
}

/** Gives the list of all authors, and a page for each with all that they wrote. */
export function* authorPages(
  records: readonly ThreadRecord[],
  settings: SiteSettings,
): Generator<AuthorPage> {
  const authors = gatherAuthors(records);
  const list = listPages(
    {
      path: 'authors',
      title: 'Authors',
      notes: [authors.length === 1 ? '1 author' : `${authors.length} authors`],
      rows: authors,
      group: ({ name }) => initialOf(name),
      print: ({ name, file, postCount, threads }): Phrase => [
        h('a.thread', { href: `authors/${file}` }, h('bdi', name)),
        ' ',
        h('span.details', `${countPosts(postCount)} in ${countThreads(threads.length)}`),
      ],
      empty: 'No author is known.',
    },
    settings,
  );
  for (const page of list) yield { ...page, author: null };
  for (const author of authors)
    for (const page of pagesOf(author, settings)) yield { ...page, author: author.file };
}

function pagesOf(author: SiteAuthor, settings: SiteSettings): Generator<PlannedPage> {
  const { name, file, postCount, hasInferences, threads } = author;
  return listPages(
    {
      path: `authors/${file.replace(/\.html$/u, '')}`,
      title: name,
      notes: [
        `${countPosts(postCount)} in ${countThreads(threads.length)}`,
        ...(hasInferences ? [inferenceLegend] : []),
      ],
      rows: threads,
      group: ({ record }) => record.latest?.slice(0, 4) ?? 'Date unknown',
      print: ({ record, posts }, path) => [
        h('a.thread', { href: addressFrom(path, `threads/${threadFile(record.name, 0)}`), lang: '' }, [
          h('bdi', record.title),
        ]),
        ' ',
        h('span.details', printPosts(record, posts, path, settings)),
      ],
      empty: 'Nothing is known.',
    },
    settings,
  );
}

/** `#3 2012-04-29, ~#7`: a link a post. */
function printPosts(
  { name }: ThreadRecord,
  posts: readonly PostRecord[],
  path: string,
  settings: SiteSettings,
): Phrase {
  return posts.flatMap(({ index, id, label, date, isInferred }, place): Phrase => {
    const href = addressFrom(path, `threads/${threadFile(name, pageOf(index, settings))}#${id}`);
    return [
      place === 0 ? '' : ', ',
      h('a', { href }, [...(isInferred ? [h('span.inferred', '~')] : []), label]),
      ...(date === null ? [] : [' ', printDay(date)]),
    ];
  });
}

/** An author while threads are gone through. */
interface Gathered extends SiteAuthor {
  /** How many posts have the name spelt so. */
  spellings: Map<string, number>;
}

function emptyAuthor(name: string, file: string): Gathered {
  return { name, file, postCount: 0, hasInferences: false, threads: [], spellings: new Map() };
}

/** The pages of all who wrote in a thread: see `AuthorPage`. */
export function authorsOf({ writers }: ThreadRecord): string[] {
  return writers.map(({ name }) => authorFile(name));
}

function gatherAuthors(records: readonly ThreadRecord[]): SiteAuthor[] {
  const authors = new Map<string, Gathered>();
  for (const record of records) {
    for (const { name, posts } of record.writers) {
      const file = authorFile(name);
      const author: Gathered = authors.get(file) ?? emptyAuthor(name, file);
      authors.set(file, author);
      author.postCount += posts.length;
      author.hasInferences ||= posts.some(({ isInferred }) => isInferred);
      const last = author.threads.at(-1);
      // Two spellings of one name in one thread.
      if (last?.record === record) {
        last.posts = [...last.posts, ...posts].sort((a, b) => a.index - b.index);
      } else author.threads.push({ record, posts });
      author.spellings.set(name, (author.spellings.get(name) ?? 0) + posts.length);
    }
  }
  const sorted = [...authors.values()].map((author) => {
    const [most] = [...author.spellings].sort(([a, m], [b, n]) => n - m || compare(a, b));
    author.threads.sort(
      (a, b) =>
        compare(b.record.latest ?? '', a.record.latest ?? '') || compare(a.record.name, b.record.name),
    );
    return { ...author, name: most?.[0] ?? author.name, key: sortKey(author.name) };
  });
  return sorted.sort((a, b) => compare(a.key, b.key) || compare(a.file, b.file));
}
