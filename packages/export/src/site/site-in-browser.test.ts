import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '@rethread/core';
import { type Browser, launchChromium, type Page } from '@rethread/testkit/chromium';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest';
import { buildThread } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { longThread, makeSite } from '../../test/make-site.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { searchPage } from './search-page.ts';
import { defaultSettings } from './settings.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const settings = { ...defaultSettings, title: 'Old board', postsPerPage: 3 };
const site = makeSite([buildThread(sampleThread), parse(hostileDump), longThread(8)], settings);

let browser: Browser | null;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rethread-site-'));
  for (const { path, content } of site) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** Opens a page from the disk. Whatever it reports or asks for outside of the site is an incident. */
async function open(context: TestContext, path: string): Promise<{ page: Page; incidents: string[] }> {
  if (!browser) return context.skip('there is no Chromium for this machine');
  const page = await browser.newPage();
  context.onTestFinished(() => page.close());
  const incidents: string[] = [];
  const root = `${pathToFileURL(folder).href}/`;
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => incidents.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) incidents.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => incidents.push(`failed: ${request.url()}`));
  await page.goto(root + path);
  return { page, incidents };
}

/** Not by a function that asks again and again: the page's policy forbids to evaluate one. */
async function answered(page: Page): Promise<void> {
  await page.locator('#status', { hasText: /post|Nothing|failed/u }).waitFor();
}

/** Types words and waits for what the page says of them. */
async function search(page: Page, words: string): Promise<string> {
  await page.locator('#query').fill(words);
  await page.locator('#query').press('Enter');
  await answered(page);
  return (await page.locator('#status').textContent()) ?? '';
}

it('leads from list to thread, from a quote to its source on another page, and to the author', async (context) => {
  const { page, incidents } = await open(context, 'index.html');
  await page.getByRole('link', { name: 'Ferry times' }).click();
  await page.getByRole('link', { name: '7–8' }).first().click();
  expect(page.url()).toMatch(/ferry-times-\w+_3\.html$/u);
  await page.locator('#p8 figcaption a').click();
  expect(page.url()).toMatch(/ferry-times-\w+\.html#p1-passage-1$/u);
  expect(await page.locator(':target').textContent()).toContain('The last ferry leaves');
  await page.locator('#p1 .author').click();
  expect(await page.locator('h1').textContent()).toBe('Quay Quinn');
  await page.getByRole('link', { name: '#7' }).click();
  expect(await page.locator(':target').textContent()).toContain('Answer number 7');
  expect(incidents).toEqual([]);
});

it('finds words, names, titles and the like from the disk, and leads to the post', async (context) => {
  const { page, incidents } = await open(context, 'search.html');
  // Those of Ferry Fay: the title counts for the first post alone.
  expect(await search(page, 'gangway ferry')).toBe('4 posts.');
  expect(await search(page, 'answer 8')).toBe('1 post.');
  expect(await page.locator('#results mark').allTextContents()).toEqual(['Answer', '8']);
  await page.locator('#results a').click();
  expect(page.url()).toMatch(/ferry-times-\w+_3\.html#p8$/u);
  await page.goBack();
  expect(await page.locator('#query').inputValue()).toBe('answer 8');
  expect(await search(page, 'oakum')).toMatch(/^2 posts/u);
  expect(await search(page, 'oakun')).toMatch(/^Nothing has these words; [1-9]\d* posts? with similar ones/u);
  expect(await search(page, 'שקטים')).toBe('1 post.');
  expect(await search(page, 'zzzzqqqq')).toBe('Nothing found.');
  expect(incidents).toEqual([]);
});

it('shows what a hostile dump says and lets it do nothing, also among results', async (context) => {
  const { page, incidents } = await open(context, 'search.html#onload');
  await answered(page);
  expect(await search(page, 'script middle')).toMatch(/^\d+ posts?\.$/u);
  expect(await page.locator('#results').textContent()).toContain('<script');
  for (const element of await page.locator('#results *').all()) await element.dispatchEvent('mouseover');
  await page.locator('#results a').first().click();
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(incidents).toEqual([]);
});

it('has the colours that it was told to have, whatever the reader prefers', async (context) => {
  const { page, incidents } = await open(context, 'index.html');
  const grounds: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await writeFile(join(folder, `${theme}.html`), searchPage({ ...settings, theme }).content);
    await page.goto(`${pathToFileURL(folder).href}/${theme}.html`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      grounds.push(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'));
    }
  }
  const [light, , dark] = grounds;
  expect(grounds).toEqual([light, light, dark, dark]);
  expect(light).not.toBe(dark);
  expect(incidents).toEqual([]);
});

it('has no violation that axe finds, in both colours, and fits narrow screens', async (context) => {
  const { page, incidents } = await open(context, 'index.html');
  const paths = site.map(({ path }) => path).filter((path) => path.endsWith('.html'));
  const one = (start: string) => paths.find((path) => path.startsWith(start)) ?? '';
  for (const path of [
    'index.html',
    'authors.html',
    one('authors/bob77'),
    one('threads/ferry'),
    'search.html#oakum',
  ]) {
    await page.goto(`${pathToFileURL(folder).href}/${path}`);
    if (path.startsWith('search')) await page.locator('#results a').first().waitFor();
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(passes.map(({ id }) => id)).toContain('html-has-lang');
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  }
  expect(incidents).toEqual([]);
});
