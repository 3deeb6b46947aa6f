import { x } from 'xastscript';
import type { OutputFile } from '../format.ts';
import { xmlDocument } from './xml.ts';

/** Most addresses that a sitemap may hold, as its protocol says. */
const MAX_ADDRESSES = 50_000;

/** Writes the sitemap of these pages; where they are too many for one file, `sitemap.xml` is the list of its parts. */
export function* sitemap(paths: readonly string[], baseUrl: string): Generator<OutputFile> {
  const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  const locations = (name: string, part: readonly string[]) =>
    part.map((path) => x(name, [x('loc', baseUrl + path)]));
  if (paths.length <= MAX_ADDRESSES) {
    yield { path: 'sitemap.xml', content: xmlDocument(x('urlset', namespace, locations('url', paths))) };
    return;
  }
  const parts: string[] = [];
  for (let first = 0; first < paths.length; first += MAX_ADDRESSES) {
    const path = `sitemap_${parts.length + 1}.xml`;
    const urls = locations('url', paths.slice(first, first + MAX_ADDRESSES));
    yield { path, content: xmlDocument(x('urlset', namespace, urls)) };
    parts.push(path);
  }
  yield {
    path: 'sitemap.xml',
    content: xmlDocument(x('sitemapindex', namespace, locations('sitemap', parts))),
  };
}
