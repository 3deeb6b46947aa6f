import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { buildThread } from '../../test/build-thread.ts';
import { toHtml } from '../formats/html.ts';
import { contentSecurityPolicy, settleStyle, sourceOf } from './policy.ts';
import { style } from './style.ts';

const styles = fc
  .array(
    fc.oneof(fc.constantFrom('</style>', '</STYLE ', '<!--', '\r\n', '\r', '\0', '\uD800', 'ä'), fc.string()),
  )
  .map((parts) => parts.join(''));

it("knows a user's style as a browser reads it, whatever is in it", () => {
  fc.assert(
    fc.property(styles, (given) => {
      const css = settleStyle(given);
      const { children } = fromHtml(`<style>${css}</style>`, { fragment: true });
      expect(children).toHaveLength(1);
      const [element] = children;
      const [text] = element?.type === 'element' ? element.children : [];
      const read = text?.type === 'text' ? text.value : '';
      const hash = createHash('sha256').update(read).digest('base64');
      expect(contentSecurityPolicy(css)).toContain(`'sha256-${hash}'`);
    }),
  );
});

it("knows the page's own style", () => {
  expect(contentSecurityPolicy(null)).toContain(sourceOf(style));
});

it("puts a user's style behind the page's own", () => {
  const page = toHtml(buildThread({ posts: [] }), { css: 'a::after { content: "</style>"; }' });
  expect(page).toContain('</style>\n<style>a::after { content: "<\\/style>"; }</style>');
  expect(page).toContain('img-src data:');
});
