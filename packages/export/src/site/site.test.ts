import { parse } from '@rethread/core';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Element, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { inspectHtml } from '../../test/inspectors/html.ts';
import { longThread, makeSite } from '../../test/make-site.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { authorFile, threadFile, threadName } from './names.ts';
import { defaultSettings, type SiteSettings } from './settings.ts';
import { pageOf } from './thread-pages.ts';

const settings: SiteSettings = {
  ...defaultSettings,
  title: 'Old </title><script>window.ran = 20</script> board',
  baseUrl: 'https://board.example/old/',
  postsPerPage: 3,
};

const results = [buildThread(sampleThread), parse(hostileDump), parse(''), longThread(8)];
const site = makeSite(results, settings);
const files = new Map(site.map(({ path, content }) => [path, String(content)]));
const pages = [...files].filter(([path]) => path.endsWith('.html'));

/** Where links of a page lead inside the site, and what a page has ids of. */
function linksOf(path: string, content: string) {
  const links: { path: string; anchor: string }[] = [];
  const ids = new Set<string>();
  const read = (node: ReturnType<typeof fromHtml>['children'][number] | ReturnType<typeof fromHtml>) => {
    if (node.type === 'element') {
      if (typeof node.properties['id'] === 'string') ids.add(node.properties['id']);
      const href = node.properties['href'];
      if (typeof href === 'string' && !/^[a-z]+:/u.test(href)) {
        const url = new URL(href, `site:///${path}`);
        links.push({ path: url.pathname.slice(1), anchor: decodeURIComponent(url.hash.slice(1)) });
      }
    }
    if ('children' in node) for (const child of node.children) read(child as typeof node);
  };
  read(fromHtml(content));
  return { links, ids };
}

describe('the pages of a site', () => {
  it('lead to pages that are there, and to places that are on them', () => {
    const read = new Map(pages.map(([path, content]) => [path, linksOf(path, content)]));
    const broken = [...read].flatMap(([path, { links }]) =>
      links
        .filter((link) => {
          if (!files.has(link.path)) return true;
          return link.anchor !== '' && !read.get(link.path)?.ids.has(link.anchor);
        })
        .map((link) => `${path}: ${link.path}#${link.anchor}`),
    );
    expect(broken).toEqual([]);
    expect([...read.values()].flatMap(({ links }) => links).length).toBeGreaterThan(100);
  });

  it('let nothing of a dump act', () => {
    const ours =
      /^(?:link(?: type| title)?|a ariaCurrent|span ariaHidden|href (?:\.\.\/)?[\w./-]+(?:#[\w-]+)?)$/u;
    const ofSearch = new Set(['script', 'label', 'label htmlFor', 'button', 'button type', 'button hidden']);
    for (const each of ['input', 'input type', 'input autoComplete', 'input spellCheck', 'input disabled'])
      ofSearch.add(each);
    for (const each of ['div role', 'p role']) ofSearch.add(each);
    for (const [path, content] of pages) {
      const { active } = inspectHtml(content);
      const strange = active.filter(
        (each) => !ours.test(each) && !(path === 'search.html' && ofSearch.has(each)),
      );
      expect({ path, strange }).toEqual({ path, strange: [] });
      expect(content).not.toMatch(/(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    }
    for (const path of files.keys()) expect(path).toMatch(/^(?:[a-z]+\/){0,2}[a-z0-9_-]+\.(?:html|js|xml)$/u);
    expect(files.size).toBe(new Set([...files.keys()].map((path) => path.toLowerCase())).size);
  });

  it('keep a post where it is when the thread grows, and link quotes across pages', () => {
    const name = threadName('Ferry times', 'thread 3');
    const grown = new Map(
      makeSite([...results.slice(0, 3), longThread(11)], settings).map(({ path, content }) => [
        path,
        content,
      ]),
    );
    for (let index = 0; index < 8; index++) {
      const path = `threads/${threadFile(name, pageOf(index, settings))}`;
      for (const content of [files.get(path), grown.get(path)])
        expect(content).toContain(`id="p${index + 1}"`);
    }
    expect(files.get(`threads/${name}_3.html`)).toContain(`href="${name}.html#p1-passage-1"`);
  });

  it('say in JSON-LD what is on them, with addresses of posts that are there', () => {
    const read = (base: string | null) =>
      makeSite(results, { ...settings, baseUrl: base })
        .filter(({ path }) => path.startsWith('threads/'))
        .flatMap(({ path, content }) => {
          const [, text] =
            /<script type="application\/ld\+json">(.*)<\/script>/su.exec(String(content)) ?? [];
          return text === undefined ? [] : [{ path, data: JSON.parse(text) }];
        });
    const ids = new Map(pages.map(([path, content]) => [path, linksOf(path, content).ids]));
    for (const base of ['https://board.example/old/', null]) {
      const found = read(base);
      expect(found.length).toBe(pages.filter(([path]) => path.startsWith('threads/')).length - 1);
      for (const { path, data } of found) {
        expect(data).toMatchObject({ '@type': 'DiscussionForumPosting' });
        const site = base ?? 'site:///';
        for (const { url, parentItem } of [data, ...data.comment]) {
          for (const address of [url, ...(parentItem ? [parentItem['@id']] : [])]) {
            if (base !== null) expect(address).toMatch(/^https:/u);
            const { href, hash } = new URL(address, site + path);
            const page = href.slice(site.length).replace(hash, '');
            expect(ids.get(page)).toContain(hash.slice(1));
          }
        }
        for (const { url } of data.comment) expect(new URL(url, site + path).href).toContain(`${path}#`);
      }
    }
  });

  it('show on the page of an author what they wrote, and what is only inferred', () => {
    const page = files.get(`authors/${authorFile('old trapper')}`) ?? '';
    expect(inspectHtml(page).text).toContain('~#4');
    const certain = files.get(`authors/${authorFile('bob77')}`) ?? '';
    expect(inspectHtml(certain).text).toMatch(/#2 2012-04-29, #5/u);
    expect(certain).not.toContain('"inferred"');
  });

  it('have no address that differs from one build to the next', () => {
    expect(makeSite(results, settings)).toEqual(site);
  });
});

describe('feed and sitemap', () => {
  const elements = (path: string) => {
    const found: Element[] = [];
    const read = (nodes: readonly (Root | RootContent)[]) => {
      for (const node of nodes) {
        if (node.type === 'element') found.push(node);
        if ('children' in node) read(node.children);
      }
    };
    read([fromXml(files.get(path) ?? '')]);
    return found;
  };

  it('are XML, with full addresses of pages that are there', () => {
    const locations = elements('sitemap.xml').filter(({ name }) => name === 'loc');
    const addresses = locations.map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''));
    expect(new Set(addresses)).toEqual(new Set(pages.map(([path]) => settings.baseUrl + path)));
  });

  it('have what Atom wants of an entry, and no thread without a date', () => {
    const names = elements('feed.xml').map(({ name }) => name);
    const entries = names.filter((name) => name === 'entry').length;
    expect(entries).toBe(2);
    for (const name of ['id', 'title', 'updated']) {
      expect(names.filter((each) => each === name)).toHaveLength(entries + 1);
    }
    expect(new Set(names)).toEqual(
      new Set('feed id title link updated generator entry published author name summary'.split(' ')),
    );
  });

  it('take any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const thread = buildThread({ ...sampleThread, title: title.replace(/[\r\n]/gu, ' ') || 'x' });
        const feed = makeSite([thread], { ...settings, title }).find(({ path }) => path === 'feed.xml');
        fromXml(String(feed?.content));
      }),
      { numRuns: 50 },
    );
  });
});

it('names files for any thread so that every file system takes them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, key) => {
      expect(threadName(title, key)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,60})$/u);
      expect(authorFile(title)).toMatch(/^[a-z0-9][a-z0-9-]{0,60}\.html$/u);
    }),
  );
  fc.assert(
    fc.property(arbitraryThread, (result) => {
      expect(makeSite([result], { ...settings, postsPerPage: 1 })).not.toEqual([]);
    }),
    { numRuns: 20 },
  );
});
