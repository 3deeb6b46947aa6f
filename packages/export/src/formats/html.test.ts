import { meanThreadTime } from '@rethread/testkit';
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
import { chunks, toHtml } from './html.ts';

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
    <meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;sha256-ipuIgE+zWKi6EKnhUg2p9JFrMuoQ2TTiFMifzGXBNYw=&#x27;; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="rethread">
    <style>…</style>
    <title>Leaks</title>
    </head>
    <body>
    <a class="skip" href="#posts">Skip to the posts</a>
    <header>
    <h1 lang="">Leaks</h1>
    <p>2 posts, 1 without a date</p>
    <details class="participants" open><summary>2 participants</summary>
    <nav aria-label="Participants"><ul>
    <li><a href="#p1"><bdi>Tess</bdi></a> 1 post</li>
    <li><a href="#p2"><span class="inferred">~</span><bdi>bob77</bdi></a> 1 post</li>
    </ul></nav></details>
    <details class="legend"><summary>What the marks mean</summary>
    <dl>
    <div><dt><span class="inferred">~</span></dt> <dd>in front of a name: the dump does not say that it was this person; it was inferred</dd></div>
    <div><dt><span class="inferred">inferred, 90%</span></dt> <dd>not said by the dump; the percentage is the chance that it is right</dd></div>
    <div><dt><span class="dashed">dashed line</span></dt> <dd>along a quote whose source is inferred, undecided or not found</dd></div>
    </dl></details>
    </header>
    <main id="posts">
    <div class="run">
    <article id="p1" aria-labelledby="p1-heading">
    <header>
    <h2 id="p1-heading"><span class="number">#1</span> <span><bdi>Tess</bdi></span></h2>
    <time class="date" datetime="2012-04-29">Apr 29, 2012</time>
    <a class="permalink" href="#p1" aria-label="Link to post #1"></a>
    <p><bdi>Admin</bdi></p>
    </header>
    <div class="body" lang="">
    <p><span id="p1-passage-1" class="passage">The boat leaks.</span> The pump is new.</p>
    </div>
    <p class="quoted-by">Quoted by <a href="#p2-quote-1"><span class="inferred">~</span><bdi>bob77</bdi> in #2</a></p>
    </article>
    <article id="p2" aria-labelledby="p2-heading">
    <header>
    <h2 id="p2-heading"><span class="number">#2</span> <span><span class="inferred">~</span><bdi>bob77</bdi></span></h2>
    <a class="permalink" href="#p2" aria-label="Link to post #2"></a>
    <p><span class="inferred">author inferred from the sign-off, 80%</span></p>
    </header>
    <div class="body" lang="">
    <figure id="p2-quote-1" class="uncertain"><figcaption data-preview="Apr 29, 2012
    The boat leaks. The pump is new."><a href="#p1-passage-1"><span class="inferred">~</span><bdi>Tess</bdi> in #1</a> · <span class="inferred">inferred, 90%</span></figcaption><blockquote>
    <p>The boat leaks.</p>
    </blockquote></figure>
    <p>Pump it.</p>
    </div>
    <p class="edit-stamp" lang="">Last edited: today</p>
    </article>
    </div>
    </main>
    <footer><p>Read from a text dump by rethread, dialect xenforo.</p></footer>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"Leaks","description":"Recovered from a text dump: 2 posts. Left out where the dump does not say it: the author of 1 post, the date of 1 post. Texts are excerpts.","@id":"#p1","author":{"@type":"Person","name":"Tess"},"datePublished":"2012-04-29","text":"The boat leaks. The pump is new.","commentCount":1,"comment":[
    {"@type":"Comment","@id":"#p2","text":"Pump it."}
    ]}</script>
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

describe('a long thread', () => {
  const result = (postCount: number) => {
    const source = repeats('p1', 'The boat leaks.', { score: 0.9 });
    const answer = {
      children: [{ type: 'quote' as const, source, children: [paragraph('The boat leaks.')] }],
    };
    const first = { children: [paragraph(`The boat leaks. ${'It really does. '.repeat(postCount)}`)] };
    return buildThread({ posts: [first, ...Array.from({ length: postCount - 1 }, () => answer)] });
  };

  it('comes post by post', () => {
    const parts = [...chunks(result(500))];
    expect(parts.filter((part) => part.startsWith('<article'))).toHaveLength(500);
    expect(parts.join('')).toBe(toHtml(result(500)));
  });

  it('grows with its posts, also where all quote the same one', () => {
    const size = (postCount: number) => toHtml(result(postCount)).length;
    const [small, large] = [size(200), size(1600)];
    expect(large / small).toBeLessThan(9);
    // Neither the first post nor who quotes it may be gone through for each quote.
    const time = (postCount: number) => {
      const thread = result(postCount);
      return meanThreadTime(() => toHtml(thread));
    };
    expect(time(1600) / time(200)).toBeLessThan(24);
  });
});

it('lists the busiest first, and folds a long list', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `writer ${index}`);
  const postsOf = (list: string[]) => list.map((name): PostSpec => ({ author: { name }, children: [] }));
  const page = write(...postsOf([...names(3), 'writer 2']));
  expect(page.indexOf('<bdi>writer 2</bdi></a> 2 posts')).toBeLessThan(
    page.indexOf('<bdi>writer 0</bdi></a> 1 post'),
  );
  expect(page).toContain('<details class="participants" open><summary>3 participants');
  expect(write(...postsOf(names(500)))).toContain('<details class="participants"><summary>500 participants');
});

it('folds who quotes a post where they are many', () => {
  const first = { children: [paragraph('The boat leaks.')] };
  const quote: BlockSpec = { type: 'quote', source: repeats('p1', 'The boat leaks.'), children: [] };
  const pageOf = (count: number) =>
    write(first, ...Array.from({ length: count }, () => ({ children: [quote] })));
  expect(pageOf(12)).toContain('<p class="quoted-by">Quoted by <a href="#p2-quote-1">post #2</a>, ');
  const page = pageOf(13);
  expect(page).toContain(
    '<details class="quoted-by"><summary>Quoted by 13 posts</summary><p><a href="#p2-quote-1">post #2</a>, ',
  );
  expect(page.match(/<a href="#p\d+-quote-1">/gu)).toHaveLength(13);
});

it('explains the marks that it has, and no others', () => {
  const quote: BlockSpec = { type: 'quote', source: unresolved, children: [paragraph('x')] };
  const page = write({ children: [quote] });
  expect(page).toContain('<dt>source not found</dt>');
  expect(page).not.toContain('<dt>altered</dt>');
  expect(write({ children: [paragraph('x')] })).not.toContain('<dl>');
});

it('refuses a template without a place for the posts, and fills others once', () => {
  const result = buildThread({ title: '{{body}} & co', posts: [] });
  expect(() => toHtml(result, { template: '<p>' })).toThrow(RangeError);
  expect(() => toHtml(result, { template: '{{body}}', css: 'p { color: red }' })).toThrow(/`css`.*template/u);
  expect(toHtml(result, { template: '{{style}}{{body}}', css: 'p { color: red }' })).toContain('color: red');
  const page = toHtml(result, { template: '{{title}}|{{style}}|{{body}}|{{site.url}}' });
  expect(page).toMatch(
    /^\{\{body\}\} &#x26; co\|<style>[^<]*<\/style>\|<a class="skip"[\s\S]*\|\{\{site\.url\}\}$/u,
  );
});
