import { h } from 'hastscript';
import type { OutputFile } from '../format.ts';
import { spaced } from '../html/phrase.ts';
import { printPage } from './frame.ts';
import { searchScript } from './search-script.ts';
import type { SiteSettings } from './settings.ts';

/** Gives the page that searches all threads, in the browser alone. `search.html#words` is a search, too. */
export function searchPage(settings: SiteSettings): OutputFile {
  const field = h('input', {
    id: 'query',
    type: 'search',
    autoComplete: 'off',
    spellCheck: 'false',
    disabled: true,
  });
  return printPage(
    {
      path: 'search.html',
      title: 'Search',
      header: [h('h1', 'Search')],
      main: spaced([
        h('div.search', { role: 'search' }, [
          h('label', { htmlFor: 'query' }, 'Words, names, titles'),
          field,
        ]),
        // What the script says stands here, for eyes and for screen readers.
        h('p', { id: 'status', role: 'status' }, 'Searching needs JavaScript; all else here works without.'),
        h('ol.results', { id: 'results', ariaLabel: 'Results' }),
        h('p', h('button', { id: 'more', type: 'button', hidden: true }, 'Show more')),
      ]),
      script: searchScript,
    },
    settings,
  );
}
