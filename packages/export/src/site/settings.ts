import { style } from '../html/style.ts';
import { digest } from './names.ts';
import { searchScript } from './search-script.ts';
import { siteStyle } from './site-style.ts';

/** What a whole site is told. */
export interface SiteSettings {
  /** Stands on every page. */
  title: string;
  /** Where the site will be, with `/` at its end: feed and sitemap, which need full addresses, are made only with it. */
  baseUrl: string | null;
  /** Most posts of a thread on one page. Changing it moves posts to other pages. */
  postsPerPage: number;
  /** Colours: of the reader's own choice, or always these. */
  theme: SiteTheme;
}

/** Which colours a site has. */
export type SiteTheme = (typeof siteThemes)[number];

/** All themes, the default first. */
export const siteThemes = ['auto', 'light', 'dark'] as const;

/** What stands where nothing was said. */
export const defaultSettings: SiteSettings = {
  title: 'Threads',
  baseUrl: null,
  postsPerPage: 100,
  theme: 'auto',
};

/** Changes whenever files of the same threads change otherwise: what an earlier build kept is then of no use. */
export function siteFingerprint(settings: SiteSettings): string {
  const parts = [style, siteStyle, searchScript];
  const { title, baseUrl, postsPerPage, theme } = settings;
  return [...parts, JSON.stringify([title, baseUrl, postsPerPage, theme])].map(digest).join('-');
}
