import type { Element } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { OutputFile } from '../format.ts';
import { colorSchemeOf } from '../html/color-scheme.ts';
import { type Phrase, spaced } from '../html/phrase.ts';
import { sourceOf } from '../html/policy.ts';
import { style } from '../html/style.ts';
import { visibleText } from '../visible-text.ts';
import type { SiteSettings } from './settings.ts';
import { siteStyle } from './site-style.ts';

/** One page of a site. */
export interface SitePage {
  /** Relative to the site, in its root or in a folder of it. */
  path: string;
  /** Stands in the window's title, before that of the site. */
  title: string;
  /** What the page is about and how to move in it; the first element is the heading. */
  header: (Element | null)[];
  main: Phrase;
  footer?: Phrase;
  /** The one script that the page may run. */
  script?: string;
  /** What the page says in JSON-LD: see `jsonLd`. */
  data?: string;
}

/** Pages that every page leads to. */
const mainPages = [
  { path: 'index.html', name: 'Latest' },
  { path: 'titles.html', name: 'Titles' },
  { path: 'authors.html', name: 'Authors' },
  { path: 'search.html', name: 'Search' },
];

/** What `path`, seen from the site, is called on a page of the site. */
export function addressFrom(page: string, path: string): string {
  return page.includes('/') ? `../${path}` : path;
}

/** Prints a page: nothing is asked of another server, and nothing runs but the script that it names. */
export function printPage(page: SitePage, settings: SiteSettings): OutputFile {
  const { path, main, footer = [] } = page;
  const links = mainPages.map(({ path: target, name }) => {
    const isHere = path === target;
    return h('li', h('a', { href: addressFrom(path, target), ariaCurrent: isHere ? 'page' : null }, name));
  });
  const home = h('a.site', { href: addressFrom(path, 'index.html') }, visibleText(settings.title));
  const body = [
    h('nav.main', { ariaLabel: 'Site' }, spaced([home, h('ul', spaced(links))])),
    h('header', spaced(page.header)),
    h('main', spaced(main)),
    h('footer', h('p', [...footer, 'Read from text dumps by rethread.'])),
    page.script ? h('script', page.script) : null,
    // No browser runs it.
    page.data ? h('script', { type: 'application/ld+json' }, page.data) : null,
  ];
  const tree = h(null, [
    { type: 'doctype' },
    '\n',
    h('html', { lang: 'en' }, spaced([printHead(page, settings), h('body', spaced(body))])),
    '\n',
  ]);
  return { path, content: serialise(tree) };
}

function printHead({ path, title, script }: SitePage, settings: SiteSettings): Element {
  const { theme, baseUrl } = settings;
  const styles = [style, siteStyle];
  const policy = [
    "default-src 'none'",
    `style-src ${styles.map(sourceOf).join(' ')}`,
    // What the script itself brings in may run: the files of the index, which no page names.
    ...(script ? [`script-src ${sourceOf(script)} 'strict-dynamic'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return h(
    'head',
    spaced([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: colorSchemeOf(theme) }),
      h('meta', { name: 'generator', content: 'rethread' }),
      h('title', visibleText(title === settings.title ? title : `${title} · ${settings.title}`)),
      ...(baseUrl === null
        ? []
        : [
            h('link', { rel: 'canonical', href: baseUrl + path }),
            h('link', {
              rel: 'alternate',
              type: 'application/atom+xml',
              title: visibleText(settings.title),
              href: addressFrom(path, 'feed.xml'),
            }),
          ]),
      ...styles.map((css) => h('style', css)),
    ]),
  );
}
