import { expect, it } from 'vitest';
import {
  type BlockSpec,
  buildThread,
  lineBreak,
  mark,
  paragraph,
  tag,
  unresolved,
} from '../test/build-thread.ts';
import { outermostQuotes, ownWords, plainText, quotedText, signatureText, wholePost } from './plain-text.ts';

function postOf(...children: BlockSpec[]) {
  const [post] = buildThread({ posts: [{ children }] }).thread.children;
  if (!post) throw new TypeError('no post');
  return post;
}

const quote = (...children: BlockSpec[]): BlockSpec => ({ type: 'quote', source: unresolved, children });

it('keeps lines, blocks, bullets and numbers, and drops tags', () => {
  const post = postOf(
    paragraph(tag('b'), 'one', tag('b', true), lineBreak, 'two'),
    {
      type: 'list',
      ordered: true,
      start: 1,
      children: [[paragraph(mark('1. '), 'a')], [paragraph(mark('3. '), 'b'), paragraph('c')]],
    },
    { type: 'list', ordered: false, start: null, children: [[paragraph(mark('* '), 'd')]] },
    { type: 'code', value: 'if\n\tx' },
    { type: 'divider', value: '***' },
  );
  expect(plainText(post, wholePost)).toBe('one\ntwo\n\n1. a\n3. b\n\n   c\n\n- d\n\nif\n\tx\n\n***');
});

it('marks quotes by depth as mail does, or leaves them and the signature out', () => {
  const inner = quote(paragraph(mark('> '), 'how?'));
  const post = postOf(
    { ...quote(inner, paragraph('so')), attribution: { name: 'Tess', value: 'Tess said:' } } as BlockSpec,
    paragraph('no'),
    { type: 'list', ordered: false, start: null, children: [[quote(paragraph('item'))]] },
    { type: 'signature', children: [paragraph('slow')] },
  );
  expect(plainText(post, wholePost)).toBe('Tess said:\n>> how?\n>\n> so\n\nno\n\n- > item\n\n-- \nslow');
  expect(plainText(post, ownWords)).toBe('no\n\n- ');
  expect(outermostQuotes(post).map(quotedText)).toEqual(['> how?\n\nso', 'item']);
  expect(signatureText(post)).toBe('slow');
});

it('drops what steers screens', () => {
  const post = postOf(paragraph('a\u001B[31mb\u202Ec'), { type: 'code', value: '\u009Bx\r\ny' });
  expect(plainText(post, wholePost)).toBe('a[31mbc\n\nx\ny');
});
