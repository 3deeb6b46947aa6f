import type { ParseResult } from '@rethread/core';
import {
  atomFeed,
  authorPages,
  createSegment,
  gatherFacts,
  type OutputFile,
  pageTexts,
  recordThread,
  type SiteSettings,
  searchList,
  searchPage,
  sitemap,
  threadLists,
  threadName,
  threadPages,
} from '../src/site.ts';
import { buildThread, paragraph, repeats } from './build-thread.ts';

/** All files of a site of these threads. */
export function makeSite(results: readonly ParseResult[], settings: SiteSettings): OutputFile[] {
  const segment = createSegment(0);
  const files: OutputFile[] = [];
  const records = results.map(({ thread }, index) => {
    const facts = gatherFacts(thread);
    const name = threadName(facts.title, `thread ${index}`);
    files.push(...threadPages(facts, thread.dialect, name, settings), ...pageTexts(facts, name, settings));
    segment.add(facts, name);
    return recordThread(facts, name);
  });
  for (const pages of [threadLists(records, settings), authorPages(records, settings)])
    for (const page of pages) files.push(page.print());
  files.push(searchPage(settings));
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'));
  const shards = segment.finish();
  let shard = shards.next();
  for (; !shard.done; shard = shards.next()) files.push(shard.value);
  files.push(searchList({ postsPerPage: settings.postsPerPage, segments: [[0, 'v1', shard.value]] }));
  const { baseUrl } = settings;
  if (baseUrl !== null) files.push(atomFeed(records, settings, baseUrl), ...sitemap(pages, baseUrl));
  return files;
}

/** A thread whose post of each third number quotes the first post; each begins as a longer one does. */
export function longThread(postCount: number): ParseResult {
  const first = 'The last ferry leaves the north quay at ten past nine, unless it is foggy.';
  return buildThread({
    title: 'Ferry times',
    posts: Array.from({ length: postCount }, (_, index) => ({
      author: { name: index % 2 === 0 ? 'Quay Quinn' : 'Ferry Fay' },
      date: { raw: `May ${index + 1}, 2012`, iso: `2012-05-${String(index + 1).padStart(2, '0')}` },
      children: [
        ...(index > 0 && index % 3 === 1
          ? [
              {
                type: 'quote' as const,
                source: repeats('p1', first, { score: 0.99 }),
                children: [paragraph(first)],
              },
            ]
          : []),
        paragraph(index === 0 ? first : `Answer number ${index + 1}, with a gangway in it.`),
      ],
    })),
  });
}
