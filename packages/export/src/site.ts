/** Sites: many threads as pages that lead to each other. `ThreadFacts` and records go in, files come out; nothing here reads or writes. */
export { gatherFacts, type ThreadFacts } from './facts.ts';
export type { OutputFile } from './format.ts';
export { authorPages } from './site/author-pages.ts';
export { atomFeed } from './site/feed.ts';
export { digest, threadName } from './site/names.ts';
export { recordThread, type ThreadRecord } from './site/record.ts';
export { searchPage } from './site/search-page.ts';
export {
  createSegment,
  pageTexts,
  SEGMENT_SIZE,
  type SearchList,
  searchList,
  segmentPaths,
} from './site/search-shards.ts';
export {
  defaultSettings,
  type SiteSettings,
  type SiteTheme,
  siteFingerprint,
  siteThemes,
} from './site/settings.ts';
export { sitemap } from './site/sitemap.ts';
export { threadLists } from './site/thread-lists.ts';
export { threadPages, threadPaths } from './site/thread-pages.ts';
