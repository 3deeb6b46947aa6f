import { x } from 'xastscript';
import type { OutputFile } from '../format.ts';
import { xmlList } from './xml.ts';

/** Most addresses that a sitemap may hold, as its protocol says. */
const MAX_ADDRESSES = 50_000;

/** Lists of addresses, and what each of them stands in. */
const kinds = { urlset: 'url', sitemapindex: 'sitemap' };

/** Writes the sitemap of these pages; where they are too many for one file, `sitemap.xml` is the list of its parts. */
export function* sitemap(paths: readonly string[], baseUrl: string): Generator<OutputFile> {
  const write = (path: string, kind: keyof typeof kinds, part: readonly string[]): OutputFile => ({
    path,
    content: xmlList(x(kind, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }), part, (each) =>
      x(kinds[kind], [x('loc', baseUrl + each)]),
    ),
  });
  if (paths.length <= MAX_ADDRESSES) {
    yield write('sitemap.xml', 'urlset', paths);
    return;
  }
  const parts: string[] = [];
  for (let first = 0; first < paths.length; first += MAX_ADDRESSES) {
    const path = `sitemap_${parts.length + 1}.xml`;
    yield write(path, 'urlset', paths.slice(first, first + MAX_ADDRESSES));
    parts.push(path);
  }
  yield write('sitemap.xml', 'sitemapindex', parts);
}
