import { x } from 'xastscript';
import type { OutputFile } from '../format.ts';
import { countPosts } from '../wording.ts';
import { threadFile } from './names.ts';
import type { ThreadRecord } from './record.ts';
import type { SiteSettings } from './settings.ts';
import { compare } from './thread-lists.ts';
import { pageCount } from './thread-pages.ts';
import { xmlDocument, xmlText } from './xml.ts';

/** Threads in the feed. */
const MAX_ENTRIES = 50;

/**
 * Writes the Atom feed of a site: the threads with the latest posts. Threads of which no post has a date stay out, as an
 * entry must have one; a day without a time counts as its first second, and a time without a zone as UTC.
 */
export function atomFeed(
  records: readonly ThreadRecord[],
  settings: SiteSettings,
  baseUrl: string,
): OutputFile {
  const dated = records.flatMap((record) => {
    const updated = record.latest === null ? null : timestampOf(record.latest);
    return updated === null ? [] : [{ record, updated }];
  });
  dated.sort((a, b) => compare(b.updated, a.updated) || compare(a.record.name, b.record.name));
  const entries = dated.slice(0, MAX_ENTRIES).map(({ record, updated }) => {
    const last = pageCount(record.postCount, settings) - 1;
    const published = record.started === null ? null : timestampOf(record.started);
    const home = `${baseUrl}threads/${threadFile(record.name, 0)}`;
    return x('entry', [
      x('id', home),
      x('title', xmlText(record.title)),
      x('link', { href: `${baseUrl}threads/${threadFile(record.name, last)}` }),
      x('updated', updated),
      ...(published === null ? [] : [x('published', published)]),
      x('author', [x('name', xmlText(record.starter ?? '') || 'author unknown')]),
      x('summary', xmlText(`${countPosts(record.postCount)}. ${record.excerpt}`)),
    ]);
  });
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    x('id', baseUrl),
    x('title', xmlText(settings.title)),
    x('link', { href: baseUrl }),
    x('link', { rel: 'self', href: `${baseUrl}feed.xml` }),
    // Of a site without dates nothing is known to have changed.
    x('updated', dated[0]?.updated ?? '1970-01-01T00:00:00Z'),
    x('generator', 'rethread'),
    ...entries,
  ]);
  return { path: 'feed.xml', content: xmlDocument(feed) };
}

/** As RFC 3339 wants it; `null` for what is no date after all. */
function timestampOf(iso: string): string | null {
  const [, year, month = '01', day = '01', time = 'T00:00', seconds = ':00', zone = 'Z'] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:(T\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?)?)?$/u.exec(iso) ?? [];
  if (year === undefined) return null;
  const date = new Date(`${year}-${month}-${day}${time}${seconds}${zone}`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}
