/** Sites: many threads as pages that lead to each other. `ThreadFacts` and records go in, files come out; nothing here reads or writes. */
export { gatherFacts, type ThreadFacts } from './facts.ts';
export type { OutputFile } from './format.ts';
export { authorPages, authorsOf } from './site/author-pages.ts';
export { atomFeed } from './site/feed.ts';
export { digest, threadName } from './site/names.ts';
export { recordThread, type ThreadRecord } from './site/record.ts';
export { searchPage } from './site/search-page.ts';
export {
  pageTexts,
  type SearchList,
  type SegmentEntry,
  searchList,
  segmentPaths,
} from './site/search-shards.ts';
export {
  createSegment,
  MAX_SEGMENT_LENGTH,
  MAX_SEGMENT_THREADS,
  readSegment,
} from './site/segment.ts';
export {
  defaultSettings,
  type SiteSettings,
  type SiteTheme,
  siteFingerprint,
  siteThemes,
} from './site/settings.ts';
export { sitemap } from './site/sitemap.ts';
export { type PlannedPage, threadLists } from './site/thread-lists.ts';
export { threadPages, threadPaths } from './site/thread-pages.ts';
