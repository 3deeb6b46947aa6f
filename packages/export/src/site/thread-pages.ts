import type { DialectRef } from '@rethread/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ThreadFacts, Writer } from '../facts.ts';
import type { OutputFile } from '../format.ts';
import { jsonLd } from '../html/json-ld.ts';
import { type Phrase, printWords, spaced } from '../html/phrase.ts';
import { printPost } from '../html/post.ts';
import { divideIntoRuns } from '../html/runs.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts, inferenceLegend, sayAuthor, summarise } from '../wording.ts';
import { printPage } from './frame.ts';
import { authorFile, threadFile } from './names.ts';
import { printPageLinks } from './page-links.ts';
import type { SiteSettings } from './settings.ts';

/** Writers that the first page of a thread names; the page of all authors has the others. */
const MAX_WRITERS = 60;

/** How many pages a thread of so many posts has. */
export function pageCount(postCount: number, { postsPerPage }: SiteSettings): number {
  return Math.max(1, Math.ceil(postCount / postsPerPage));
}

/** On which page a post is, both from 0. It stays there when the thread grows: pages are filled from the first post on. */
export function pageOf(index: number, { postsPerPage }: SiteSettings): number {
  return Math.floor(index / postsPerPage);
}

/**
 * Gives the pages of a thread, one by one. Links between posts lead across pages, and names to the pages of their authors.
 *
 * @param facts  Is told where each post is.
 * @param name  See `threadName`.
 */
export function* threadPages(
  facts: ThreadFacts,
  dialect: DialectRef,
  name: string,
  settings: SiteSettings,
): Generator<OutputFile> {
  const { title, posts } = facts;
  for (const [index, post] of posts.entries()) {
    post.page = threadFile(name, pageOf(index, settings));
    post.authorPage = post.name === null ? null : `../authors/${authorFile(visibleText(post.name))}`;
  }
  const count = pageCount(posts.length, settings);
  const base = settings.baseUrl === null ? '' : `${settings.baseUrl}threads/`;
  for (let page = 0; page < count; page++) {
    const first = page * settings.postsPerPage;
    const shown = posts.slice(first, first + settings.postsPerPage);
    const links = (label: string) =>
      printPageLinks(
        { label, current: page, count },
        (each) => threadFile(name, each),
        (each) => rangeOf(each, posts.length, settings),
      );
    const range = count === 1 ? '' : ` · ${rangeOf(page, posts.length, settings)}`;
    const main: Phrase = divideIntoRuns(shown).map((run) =>
      h('div.run', spaced(run.map((post) => printPost(post, facts)))),
    );
    if (shown.length === 0) main.push(h('p', 'There are no posts in this dump.'));
    yield printPage(
      {
        path: `threads/${threadFile(name, page)}`,
        title: title + range,
        header: [
          h('h1', { lang: '' }, visibleText(title)),
          h('p', summarise(facts) + range),
          page === 0 ? printWriters(facts) : null,
          facts.hasInferences ? h('p', inferenceLegend) : null,
          links('Pages'),
        ],
        main: [...main, ...present(links('Pages, again'))],
        footer: ['Dialect ', visibleText(dialect.id), '. '],
        data: [...jsonLd(facts, { posts: shown, base })].join(''),
      },
      settings,
    );
  }
}

function present<Item>(item: Item | null): Item[] {
  return item === null ? [] : [item];
}

/** `101–200`, counted from 1. */
function rangeOf(page: number, postCount: number, { postsPerPage }: SiteSettings): string {
  const first = page * postsPerPage + 1;
  const last = Math.min(postCount, first + postsPerPage - 1);
  return first === last ? `${first}` : `${first}–${last}`;
}

function printWriters({ writers }: ThreadFacts): Element | null {
  if (writers.length === 0) return null;
  const items = writers.slice(0, MAX_WRITERS).map(({ postCount, firstPost }: Writer) => {
    const href = `${firstPost.page}#${firstPost.post.id}`;
    return h('li', [h('a', { href }, printWords([sayAuthor(firstPost)])), ` ${countPosts(postCount)}`]);
  });
  const rest = writers.length - MAX_WRITERS;
  if (rest > 0) items.push(h('li', `and ${rest} more`));
  return h('nav', { ariaLabel: 'Authors' }, h('ul', spaced(items)));
}

/** Every file that a thread has in a site: its pages, and what a search shows of them. */
export function threadPaths(name: string, postCount: number, settings: SiteSettings): string[] {
  return Array.from({ length: pageCount(postCount, settings) }, (_, page) => threadFile(name, page)).flatMap(
    (file) => [`threads/${file}`, `search/text/${file.replace(/\.html$/u, '.js')}`],
  );
}
