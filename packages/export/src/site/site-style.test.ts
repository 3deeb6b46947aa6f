import { expect, it } from 'vitest';
import { searchScript } from './search-script.ts';
import { siteStyle } from './site-style.ts';

it('loads nothing and cannot end its element', () => {
  expect(siteStyle).not.toMatch(/url\(|@import|</u);
  expect(searchScript).not.toMatch(/<\/script|<!--/iu);
});
