import { parse } from '@rethread/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, type PostSpec, paragraph, repeats } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { brokenLinks, openBook, repeatedIds } from '../../test/read-book.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { type Options, toEpub } from './epub.ts';

it('writes a book', async () => {
  const { texts } = openBook(toEpub(buildThread(sampleThread), { postsPerChapter: 4, language: 'en' }));
  const book = [...texts].map(([path, text]) => `=== ${path}\n${text}`).join('\n');
  await expect(book).toMatchFileSnapshot('../../goldens/epub.txt');
});

it('is an archive that says first and in plain bytes what it is', () => {
  const bytes = Buffer.from(toEpub(parse(hostileDump)));
  expect(bytes.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
  // Neither compressed nor with anything between name and content; sizes and checksum stand in front.
  expect(bytes.readUInt16LE(6)).toBe(0);
  expect(bytes.readUInt16LE(8)).toBe(0);
  expect(bytes.readUInt32LE(18)).toBe(20);
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

it('lists the files that it has, reads all its pages in order, and leads nowhere in vain', () => {
  const given: fc.Arbitrary<Options> = fc.record(
    {
      postsPerChapter: fc.integer({ min: 1, max: 3 }),
      cover: fc.constantFrom('title', 'none'),
      css: fc.constant('p { margin: 0 }'),
      language: fc.constantFrom('en', 'pt-br'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(arbitraryThread, given, (result, options) => {
      const book = openBook(toEpub(result, options));
      expect(brokenLinks(book)).toEqual([]);
      expect(repeatedIds(book)).toEqual([]);
      const { elements = [] } = book.documents.get('EPUB/package.opf') ?? {};
      const items = elements.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
      const listed = items.map(({ href }) => `EPUB/${href}`);
      const own = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
      expect([...own, ...listed].sort()).toEqual([...book.paths].sort());
      const spine = elements.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes);
      const pages = items.filter((item) => item['media-type'] === 'application/xhtml+xml');
      expect(spine.map(({ idref }) => idref)).toEqual(pages.map(({ id }) => id));
    }),
    { numRuns: 60 },
  );
});

/** Posts of one line each. */
function postsOf(...lines: string[]): PostSpec[] {
  return lines.map((line) => ({ children: [paragraph(line)] }));
}

function fileOf(path: string, ...rest: Parameters<typeof toEpub>): string {
  return openBook(toEpub(...rest)).texts.get(`EPUB/${path}`) ?? '';
}

describe('chapters', () => {
  const words = 'The boat leaks more than it should by now.';
  const quote: PostSpec = {
    children: [{ type: 'quote', source: repeats('p1', words), children: [paragraph(words)] }],
  };
  const thread = buildThread({ posts: [...postsOf(words, 'two', 'three'), quote] });

  it('hold as many posts as asked for, and are linked', () => {
    const { texts } = openBook(toEpub(thread, { postsPerChapter: 2 }));
    expect(texts.get('EPUB/posts-0001.xhtml')).toContain('<h1 dir="auto">Posts #1 to #2</h1>');
    expect(texts.get('EPUB/posts-0001.xhtml')).toContain('<a href="posts-0002.xhtml#p4-quote-1">');
    expect(texts.get('EPUB/posts-0002.xhtml')).toContain('<a href="posts-0001.xhtml#p1-passage-1">');
    expect(texts.has('EPUB/posts-0003.xhtml')).toBe(false);
  });

  it('need no file in links of their own', () => {
    expect(fileOf('posts-0001.xhtml', thread)).toContain('<a href="#p1-passage-1">');
  });

  it('end before they are long, but hold a long post whole', () => {
    const long = `${'word '.repeat(20_000)}end`;
    const { texts } = openBook(toEpub(buildThread({ posts: postsOf(long, long, 'short', 'short') })));
    expect([...texts.keys()].filter((path) => path.includes('posts-'))).toHaveLength(2);
    for (const text of texts.values()) expect(text.length).toBeLessThan(150_000);
  });

  it('stay where they are when posts are added', () => {
    const lines = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 4 }), fc.nat(), (lengths, postsPerChapter, cut) => {
        const posts = postsOf(...lengths.map((length) => 'x'.repeat(length)));
        const places = (count: number) => {
          const result = buildThread({ posts: posts.slice(0, count) });
          const { documents } = openBook(toEpub(result, { postsPerChapter }));
          return [...documents].flatMap(([path, { elements }]) =>
            elements
              .filter(({ name }) => name === 'article')
              .map(({ attributes }) => `${path}#${attributes['id']}`),
          );
        };
        const count = 1 + (cut % lengths.length);
        expect(places(lengths.length).slice(0, count)).toEqual(places(count));
      }),
      { numRuns: 15 },
    );
  });

  it('begin with each month or year where they shall, and keep posts without a date', () => {
    const isos = [
      null,
      '2012-04-29',
      null,
      '2012-04',
      '2012-05-01T07:00',
      '2013',
      '2012-02-31',
      '2012-05-02',
    ];
    const posts = isos.map(
      (iso): PostSpec => ({
        date: iso === null ? null : { raw: 'x', iso },
        children: [],
      }),
    );
    const titles = (options: Options) =>
      [...openBook(toEpub(buildThread({ posts }), options)).texts.values()].flatMap(
        (text) => /<h1[^>]*>([^<]*[Pp]osts? #[^<]*)</u.exec(text)?.[1] ?? [],
      );
    expect(titles({})).toEqual(['Posts #1 to #8']);
    expect(titles({ chapters: 'month' })).toEqual(['April 2012, posts #1 to #4', 'May 2012, posts #5 to #8']);
    expect(titles({ chapters: 'year' })).toEqual([
      '2012, posts #1 to #5',
      '2013, posts #6 to #7',
      '2012, post #8',
    ]);
    expect(titles({ chapters: 'year', postsPerChapter: 3 })).toHaveLength(4);
  });

  it('lead on, back and to the contents', () => {
    const { texts } = openBook(toEpub(thread, { postsPerChapter: 2 }));
    expect(texts.get('EPUB/posts-0002.xhtml')).toContain(
      '<a href="posts-0001.xhtml">Previous</a> · <a href="nav.xhtml">Contents</a></nav>',
    );
    expect(texts.get('EPUB/posts-0001.xhtml')).toContain('<a href="posts-0002.xhtml">Next</a>');
  });

  it('list their posts themselves in a thread too long for the contents of the book', () => {
    const posts = postsOf(...Array.from({ length: 2001 }, () => 'x'));
    const { texts } = openBook(toEpub(buildThread({ posts }), { postsPerChapter: 1000 }));
    expect(texts.get('EPUB/nav.xhtml')).toContain('>Posts #1001 to #2000</a></li>');
    expect(texts.get('EPUB/nav.xhtml')).not.toContain('#p7"');
    expect(texts.get('EPUB/posts-0001.xhtml')).toContain('<a href="#p7" lang="" xml:lang="">#7</a>');
  });
});

describe('what a library reads', () => {
  const dated = (raw: string, iso: string | null): PostSpec => ({ date: { raw, iso }, children: [] });
  const packageOf = (posts: PostSpec[], options: Options = {}) =>
    fileOf('package.opf', buildThread({ title: 'Leaks', posts }), options);

  it.each([
    ['2012-04-29T21:14', '2012-04-29T21:14:00Z'],
    ['2012-04-29T21:14:07+02:00', '2012-04-29T19:14:07Z'],
    ['2012-04-29', '2012-04-29T00:00:00Z'],
    ['2012', '2012-01-01T00:00:00Z'],
    ['2012-02-31', '2000-01-01T00:00:00Z'],
    ['0000-01-01', '2000-01-01T00:00:00Z'],
    ['next week', '2000-01-01T00:00:00Z'],
    [null, '2000-01-01T00:00:00Z'],
  ])('is changed last at the time of the last post: %s', (iso, modified) => {
    const early = iso === null || modified.startsWith('2000') ? [] : [dated('x', '1999-12-31')];
    expect(packageOf([dated('x', iso), ...early])).toContain(
      `<meta property="dcterms:modified">${modified}</meta>`,
    );
  });

  it('says when the thread began, as far as a post does', () => {
    expect(packageOf([dated('x', '2012-04'), dated('x', '2011-12-24T20:00'), dated('x', null)])).toContain(
      '<dc:date>2011-12-24</dc:date>',
    );
    expect(packageOf([dated('x', null)])).not.toContain('dc:date');
  });

  it('names who wrote, the first as author, and nobody who is only inferred', () => {
    const by = (name: string, basis: 'header' | 'sign-off' = 'header'): PostSpec => ({
      author: { name, basis },
      children: [],
    });
    const text = packageOf([by('Tess & Co'), by('Bob'), by('Ann'), by('Ann'), by('Old Trapper', 'sign-off')]);
    const people = [...text.matchAll(/<dc:(creator|contributor) [^>]+>([^<]+)</gu)].map(
      ([, role, name]) => `${role} ${name}`,
    );
    expect(people).toEqual(['creator Tess &#x26; Co', 'contributor Ann', 'contributor Bob']);
  });

  it('knows a thread again that has grown, and no other', () => {
    const identifierOf = (title: string, ...lines: string[]) => {
      const text = fileOf('package.opf', buildThread({ title, posts: postsOf(...lines) }));
      return /<dc:identifier[^>]*>([^<]*)/u.exec(text)?.[1] ?? '';
    };
    const identifier = identifierOf('Leaks', 'one');
    expect(identifier).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    expect(identifierOf('Leaks', 'one', 'two')).toBe(identifier);
    expect(identifierOf('Leaks', 'two')).not.toBe(identifier);
    expect(identifierOf('Pumps', 'one')).not.toBe(identifier);
  });

  it('has the language that it is told, which must be one', () => {
    expect(packageOf([])).toContain('<dc:language>und</dc:language>');
    expect(packageOf([], { language: 'PT-br' })).toContain('<dc:language>pt-BR</dc:language>');
    expect(() => packageOf([], { language: '"><script>' })).toThrow(
      new RangeError('Option `language` of format `epub` must be a language tag such as `en` or `pt-BR`'),
    );
  });

  it('has how the thread begins', () => {
    expect(packageOf(postsOf('The boat <b>leaks</b>.', 'two'))).toContain(
      '<dc:description>A forum thread of 2 posts: The boat &#x3C;b>leaks&#x3C;/b>.</dc:description>',
    );
    expect(packageOf([])).toContain('<dc:description>A forum thread of 0 posts</dc:description>');
  });

  it('has the address that it is told, which must be one', () => {
    const url = 'https://board.example/t/käse?a=1&b=[2]';
    expect(packageOf([])).not.toContain('dc:source');
    expect(packageOf([], { url })).toContain(
      '<dc:source>https://board.example/t/k%C3%A4se?a=1&#x26;b=%5B2%5D</dc:source>',
    );
    expect(fileOf('title.xhtml', buildThread({ posts: [] }), { url })).toContain(
      '<dd dir="auto"><a href="https://board.example/t/k%C3%A4se?',
    );
    for (const bad of ['javascript:alert(1)', 'board.example', 'https://two words'])
      expect(() => packageOf([], { url: bad })).toThrow(
        new RangeError('Option `url` of format `epub` must be an http or https address'),
      );
  });

  it('always has a title', () => {
    expect(packageOf([], { title: 'A <new> name' })).toContain('<dc:title>A &#x3C;new> name</dc:title>');
    expect(packageOf([], { title: ' \u202E' })).toContain('<dc:title>Untitled thread</dc:title>');
  });
});

it('counts the words that authors wrote, and says from when to when', () => {
  const title = fileOf('title.xhtml', buildThread(sampleThread));
  expect(title).toMatch(/<dd dir="auto">1\d\d, without quotes and signatures<\/dd>/u);
  expect(title).toContain(
    '<dd dir="auto"><span><span lang="" xml:lang="">Apr 29, 2012</span> (#1)</span></dd>',
  );
});

it.each([
  ['two words', 2],
  ['今日は水門の話です。', 6],
  ['น้ำรั่วจากประตูน้ำ pump', 4],
])('counts words between which no blanks stand: %s', (line, least) => {
  const title = fileOf('title.xhtml', buildThread({ posts: postsOf(line) }));
  const count = Number(/>(\d+), without quotes/u.exec(title)?.[1]);
  // Dictionaries differ a little from engine to engine.
  expect(count).toBeGreaterThanOrEqual(least - 1);
  expect(count).toBeLessThanOrEqual(least + 2);
});

it("puts the user's style sheet behind its own", () => {
  const { texts } = openBook(toEpub(buildThread(sampleThread), { css: 'p { color: red }' }));
  expect(texts.get('EPUB/user.css')).toBe('p { color: red }');
  expect(texts.get('EPUB/posts-0001.xhtml')).toMatch(/style\.css"\/>\n<link [^>]*user\.css"\/>/u);
});

it('has no cover where none is wanted', () => {
  expect(openBook(toEpub(parse(hostileDump))).paths).toContain('EPUB/cover.svg');
  const { paths } = openBook(toEpub(parse(hostileDump), { cover: 'none' }));
  expect(paths.filter((path) => path.includes('cover'))).toEqual([]);
});
