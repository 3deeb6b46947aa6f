import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { searchScript, searchScriptHash } from './search-script.ts';
import { siteStyle, themeStyles } from './site-style.ts';

const parts = [siteStyle, ...Object.values(themeStyles), { css: searchScript, hash: searchScriptHash }];

it.each(parts)('is known by its hash: $css', ({ css, hash }) => {
  expect(hash).toBe(`sha256-${createHash('sha256').update(css).digest('base64')}`);
});

it('loads nothing and cannot end its element', () => {
  for (const { css } of parts.slice(0, -1)) expect(css).not.toMatch(/url\(|@import|</u);
  expect(searchScript).not.toMatch(/<\/script|<!--/iu);
});
