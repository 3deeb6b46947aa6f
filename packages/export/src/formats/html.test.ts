import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import {
  type BlockSpec,
  buildThread,
  lineBreak,
  mark,
  type PostSpec,
  paragraph,
  repeats,
  type SourceSpec,
  tag,
  unresolved,
} from '../../test/build-thread.ts';
import { style } from '../html/style.ts';
import { toHtml } from './html.ts';

/** The page less what all pages have in common. */
function write(...posts: PostSpec[]): string {
  return toHtml(buildThread({ title: 'Leaks', posts }));
}

/** What stands between the tags of the body of each post. */
function bodyOf(...children: BlockSpec[]): string {
  const [, body = ''] =
    /<div class="body" lang="">\n([\s\S]*)\n<\/div>\n<\/article>/u.exec(write({ children })) ?? [];
  return body;
}

function elementsOf(page: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(page));
  return elements;
}

it('writes a page', () => {
  const page = write(
    {
      author: { name: 'Tess' },
      userTitle: 'Admin',
      date: { raw: 'Apr 29, 2012', iso: '2012-04-29' },
      children: [paragraph('The boat leaks. The pump is new.')],
    },
    {
      author: { name: 'bob77', basis: 'sign-off', score: 0.8 },
      children: [
        {
          type: 'quote',
          source: repeats('p1', 'The boat leaks.', { score: 0.9 }),
          children: [paragraph('The boat leaks.')],
        },
        paragraph('Pump it.'),
      ],
      edited: 'Last edited: today',
    },
  );
  expect(page.replace(style, '\u2026')).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;sha256-t/JBGkBEu8P5l6hXZpIdTeWOiByUePBmsZPXou6Jtw8=&#x27;; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="rethread">
    <title>Leaks</title>
    <style>…</style>
    </head>
    <body>
    <header>
    <h1 lang="">Leaks</h1>
    <p>2 posts</p>
    <nav aria-label="Authors"><ul>
    <li><a href="#p1"><bdi>Tess</bdi></a> 1 post</li>
    <li><a href="#p2"><span class="inferred">~</span><bdi>bob77</bdi></a> 1 post</li>
    </ul></nav>
    <p>~ and "inferred" mark what the dump does not say; the percentage is the chance that it is right.</p>
    </header>
    <main>
    <article id="p1" aria-labelledby="p1-heading">
    <header>
    <h2 id="p1-heading"><a class="permalink" href="#p1">#1</a> <span><bdi>Tess</bdi></span></h2>
    <time class="date" datetime="2012-04-29">Apr 29, 2012</time>
    <p><bdi>Admin</bdi></p>
    </header>
    <div class="body" lang="">
    <p><span id="p1-passage-1" class="passage">The boat leaks.</span> The pump is new.</p>
    </div>
    <p class="quoted-by">Quoted by <a href="#p2-quote-1"><span class="inferred">~</span><bdi>bob77</bdi> in #2</a></p>
    </article>
    <article id="p2" aria-labelledby="p2-heading">
    <header>
    <h2 id="p2-heading"><a class="permalink" href="#p2">#2</a> <span><span class="inferred">~</span><bdi>bob77</bdi></span></h2>
    <p><span class="inferred">author inferred from the sign-off, 80%</span></p>
    </header>
    <div class="body" lang="">
    <figure id="p2-quote-1" class="uncertain"><figcaption><a href="#p1-passage-1"><span class="inferred">~</span><bdi>Tess</bdi> in #1</a> · <span class="inferred">inferred, 90%</span></figcaption><blockquote>
    <p>The boat leaks.</p>
    </blockquote></figure>
    <p>Pump it.</p>
    </div>
    <p class="edit-stamp" lang="">Last edited: today</p>
    </article>
    </main>
    <footer><p>Read from a text dump by rethread, dialect xenforo.</p></footer>
    </body>
    </html>
    "
  `);
});

describe('a body', () => {
  it.each<[string, BlockSpec[], string]>([
    ['joins lines with breaks', [paragraph('one', lineBreak, '  two')], '<p>one<br>  two</p>'],
    [
      'escapes what looks like markup',
      [paragraph('<b>&amp;</b> & "quotes"')],
      '<p>&#x3C;b>&#x26;amp;&#x3C;/b> &#x26; "quotes"</p>',
    ],
    [
      'shows BBCode that nests, and dims what does not',
      [paragraph(tag('b'), 'bold ', tag('u'), 'both', tag('u', true), tag('b', true), tag('size'), '!')],
      '<p><strong>bold <u>both</u></strong><span class="markup">[size]</span>!</p>',
    ],
    [
      'links addresses of known protocols alone',
      [
        paragraph({ type: 'link', url: 'http://www.a.example', value: 'www.a.example' }, ' ', {
          type: 'link',
          url: 'javascript:alert(1)',
          value: 'javascript:alert(1)',
        }),
      ],
      '<p><a href="http://www.a.example" rel="nofollow noreferrer">www.a.example</a> javascript:alert(1)</p>',
    ],
    [
      'numbers a list as its author did',
      [
        {
          type: 'list',
          ordered: true,
          start: 3,
          children: [
            [paragraph(mark('3. '), 'c')],
            [paragraph(mark('4. '), 'd')],
            [paragraph(mark('7. '), 'g')],
          ],
        },
      ],
      '<ol start="3">\n<li><p>c</p></li>\n<li><p>d</p></li>\n<li value="7"><p>g</p></li>\n</ol>',
    ],
    [
      'shows `>` and bullets as the structure that they are',
      [
        {
          type: 'quote',
          source: unresolved,
          children: [paragraph(mark('> '), 'one', lineBreak, mark('> '), 'two')],
        },
        { type: 'list', ordered: false, start: null, children: [[paragraph(mark('* '), 'item')]] },
      ],
      '<figure id="p1-quote-1" class="uncertain"><figcaption>source not found</figcaption><blockquote>\n' +
        '<p>one<br>two</p>\n</blockquote></figure>\n<ul>\n<li><p>item</p></li>\n</ul>',
    ],
    [
      'keeps code, dividers, notes, sign-offs and signatures apart',
      [
        { type: 'code', value: 'if (a < b)\r\n\treturn' },
        { type: 'divider', value: '***' },
        { type: 'editNote', children: ['Edit: no'] },
        { type: 'signOff', name: 'Tess', children: ['yours,', lineBreak, 'Tess'] },
        { type: 'signature', children: [paragraph('Slow water')] },
      ],
      '<pre><code>if (a &#x3C; b)\n\treturn</code></pre>\n<hr>\n<p class="edit-note">Edit: no</p>\n' +
        '<p class="sign-off">yours,<br>Tess</p>\n<div class="signature">\n<p>Slow water</p>\n</div>',
    ],
  ])('%s', (_name, blocks, body) => {
    expect(bodyOf(...blocks)).toBe(body);
  });

  it('links a mention to the first post of whom it names', () => {
    const mention = (name: string) => paragraph({ type: 'mention', name, value: `@${name}` });
    const page = write(
      { author: { name: 'Tess' }, children: [] },
      { children: [mention('Tess'), mention('Bob')] },
    );
    expect(page).toContain('<p><a class="mention" href="#p1">@Tess</a></p>');
    expect(page).toContain('<p><span class="mention">@Bob</span></p>');
  });
});

describe('a quoted passage', () => {
  const quoting = (source: BlockSpec & { type: 'quote' }): PostSpec => ({ children: [source] });
  const quote = (words: string): PostSpec => {
    return quoting({ type: 'quote', source: repeats('p1', words), children: [paragraph('x')] });
  };

  it.each<[string, BlockSpec[], string, string]>([
    [
      'is marked inside its paragraph',
      [paragraph('The boat leaks. The pump is new.')],
      'boat leaks.',
      '<p>The <span id="p1-passage-1" class="passage">boat leaks.</span> The pump is new.</p>',
    ],
    [
      'is marked inside emphasised text',
      [paragraph('The ', tag('b'), 'boat leaks', tag('b', true))],
      'leaks',
      '<p>The <strong>boat <span id="p1-passage-1" class="passage">leaks</span></strong></p>',
    ],
    [
      'is marked over several lines',
      [paragraph('The boat', lineBreak, 'leaks.')],
      'boat\nleaks',
      '<p>The <span id="p1-passage-1" class="passage">boat<br>leaks</span>.</p>',
    ],
    [
      'is marked over several paragraphs, whole',
      [paragraph('The boat leaks.'), paragraph('The pump is new.'), paragraph('Help.')],
      'leaks.\nThe pump',
      '<div id="p1-passage-1" class="passage">\n<p>The boat leaks.</p>\n<p>The pump is new.</p>\n</div>\n<p>Help.</p>',
    ],
    [
      'is marked inside an item, or around the list',
      [
        {
          type: 'list',
          ordered: false,
          start: null,
          children: [[paragraph('a pump')], [paragraph('a rope')]],
        },
      ],
      'pump',
      '<ul>\n<li><p>a <span id="p1-passage-1" class="passage">pump</span></p></li>\n<li><p>a rope</p></li>\n</ul>',
    ],
    [
      'takes the whole list where it runs over items',
      [
        {
          type: 'list',
          ordered: false,
          start: null,
          children: [[paragraph('a pump')], [paragraph('a rope')]],
        },
      ],
      'pump\na',
      '<div id="p1-passage-1" class="passage">\n<ul>\n<li><p>a pump</p></li>\n<li><p>a rope</p></li>\n</ul>\n</div>',
    ],
    [
      'takes whole code',
      [{ type: 'code', value: 'pump(on)' }],
      'pump',
      '<div id="p1-passage-1" class="passage">\n<pre><code>pump(on)</code></pre>\n</div>',
    ],
  ])('%s', (_name, blocks, words, body) => {
    expect(write({ children: blocks }, quote(words))).toContain(
      `<div class="body" lang="">\n${body}\n</div>`,
    );
  });

  it('leaves characters whole', () => {
    const half = (source: string) => ({
      start: source.indexOf('\u{1F600}'),
      end: source.indexOf('\u{1F600}') + 1,
    });
    const source: SourceSpec = (text) => {
      return { status: 'resolved', post: 'p1', range: half(text), score: 1, altered: false };
    };
    const page = write(
      { children: [paragraph('\u{1F600} boat')] },
      quoting({ type: 'quote', source, children: [] }),
    );
    expect(page).toContain('<span id="p1-passage-1" class="passage">\u{1F600} boat</span>');
  });
});

it('names what the caller calls the thread', () => {
  const result = buildThread({ title: 'Leaks', posts: [] });
  expect(toHtml(result, { title: 'A <new> name' })).toContain('<title>A &#x3C;new> name</title>');
  expect(toHtml(result)).toContain('<h1 lang="">Leaks</h1>');
  expect(toHtml(buildThread({ posts: [] }))).toContain('<h1 lang="">Untitled thread</h1>');
});

it('allows its own style and nothing else', () => {
  const policy = elementsOf(write({ children: [] })).find(({ properties }) => properties['httpEquiv']);
  expect(policy?.properties['content']).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/u,
  );
});

it('has one element an id, and one for every link that stays on the page', () => {
  fc.assert(
    fc.property(arbitraryThread, (result) => {
      const elements = elementsOf(toHtml(result));
      const ids = elements.flatMap(({ properties }) => properties['id'] ?? []).map(String);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = elements
        .map(({ properties }) => String(properties['href'] ?? ''))
        .filter((href) => href.startsWith('#'));
      expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
