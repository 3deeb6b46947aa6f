import fc from 'fast-check';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { x } from 'xastscript';
import { readXml } from '../../test/read-book.ts';
import { serialisePage, serialiseXml } from './xml.ts';

/** Pieces of the notation, halves of characters and what XML has no character for, among any others. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(']]>', ']]', '>', '<!--', '&', '&#0;', '"', '\uFFFE', '\uD83D', '\u0000'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

const kept = (text: string) => text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** A parser of XML takes every line end for the same, and those of an attribute for blanks. */
const read = (text: string) => kept(text).replace(/\r\n?/gu, '\n');

it('writes what every parser reads back, whatever the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { elements, text: found } = readXml(serialiseXml(x('a', { b: text }, text)));
      expect(found.trim()).toBe(read(text).trim());
      expect(elements[0]?.attributes['b']).toBe(read(text).replace(/[\t\n]/gu, ' '));
      const page = readXml(serialisePage(h('html', { lang: 'en' }, [h('body', text)])));
      expect(page.text.trim()).toBe(read(text).trim());
    }),
  );
});

it('ends elements as readers of HTML and of XML both understand', () => {
  const body = h('body', [h('br'), h('span'), h('img', { src: 'a', alt: '></br>' })]);
  expect(serialisePage(h('html', { lang: 'en' }, body))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n' +
      '<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en">' +
      '<body><br/><span></span><img src="a" alt=">&#x3C;/br>"/></body></html>\n',
  );
});
