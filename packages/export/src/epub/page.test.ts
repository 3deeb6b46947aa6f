import { h } from 'hastscript';
import { expect, it } from 'vitest';
import type { Book } from './book.ts';
import { printPage } from './page.ts';

const files = new Map([
  ['p1', 'posts-0001.xhtml'],
  ['p2', 'posts-0002.xhtml'],
  ['p2-b', 'posts-0003.xhtml'],
]);

/** Prints an element on the first page of posts. */
function print(element: ReturnType<typeof h> & { type: 'element' }): string {
  const book = { files, hasUserStyle: false } as unknown as Book;
  const page = { file: 'posts-0001.xhtml', type: 'bodymatter' as const, title: 'T', content: [element] };
  return /<body [^>]*>\n([\s\S]*)\n<\/body>/u.exec(printPage(page, book))?.[1] ?? '';
}

it.each([
  ['#p1-passage-2', '#p1-passage-2'],
  ['#p2', 'posts-0002.xhtml#p2'],
  ['#p2-quote-1', 'posts-0002.xhtml#p2-quote-1'],
  ['#p2-b-quote-1', 'posts-0003.xhtml#p2-b-quote-1'],
  ['#elsewhere', '#elsewhere'],
  ['https://example.com/#p2', 'https://example.com/#p2'],
])('leads %s to %s', (href, target) => {
  expect(print(h('a', { href }, 'x'))).toBe(`<a href="${target}">x</a>`);
});

it('leaves what is no address as text', () => {
  expect(print(h('a', { href: 'https://two words', rel: 'nofollow' }, 'x'))).toBe('<span>x</span>');
});

it('leaves out what only the style of the web page reads, and lets text run its own way', () => {
  const link = h('a', { href: '#p2', dataPreview: 'said before', lang: 'he' }, 'x');
  expect(print(h('p', [link]))).toBe(
    '<p dir="auto"><a href="posts-0002.xhtml#p2" lang="he" xml:lang="he">x</a></p>',
  );
});
