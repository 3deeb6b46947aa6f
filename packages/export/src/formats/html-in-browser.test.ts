import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '@rethread/core';
import { type Browser, launchChromium, type Page } from '@rethread/testkit/chromium';
import type { AxeResults } from 'axe-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { type BlockSpec, buildThread, paragraph, repeats } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { toHtml } from './html.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const data = ['application/ld+json'];

const pages = [
  { name: 'a thread with everything', html: toHtml(buildThread(sampleThread)), data },
  { name: 'a hostile dump', html: toHtml(parse(hostileDump)), data },
  { name: 'an empty dump', html: toHtml(parse('')), data: [] },
];

let browser: Browser | null;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rethread-page-'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** Opens a page and gathers whatever it does beside being shown. Skips the test, aloud, where there is no browser. */
async function open(context: TestContext, html: string): Promise<{ page: Page; incidents: string[] }> {
  if (!browser) return context.skip('there is no Chromium for this machine');
  const file = join(folder, `${context.task.id}.html`);
  await writeFile(file, html);
  const url = pathToFileURL(file).href;
  const page = await browser.newPage();
  context.onTestFinished(() => page.close());
  const incidents: string[] = [];
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => incidents.push(`dialog: ${dialog.message()}`));
  page.on('popup', (popup) => incidents.push(`window: ${popup.url()}`));
  page.on('request', (request) => {
    if (request.url() !== url) incidents.push(`request: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, incidents };
}

/** The text of each page of a PDF, line by line. */
async function readPages(pdf: Buffer): Promise<string[]> {
  return (await extractText(new Uint8Array(pdf))).text;
}

describe.each(pages)('$name', ({ html, data }) => {
  it('runs, loads and reports nothing', async (context) => {
    const { page, incidents } = await open(context, html);
    // Events of the mouse and of the keyboard would wake what sleeps in attributes.
    for (const element of await page.locator('article *, h1').all()) await element.dispatchEvent('mouseover');
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.evaluate('[...document.scripts].map(({ type }) => type)')).toEqual(data);
    expect(incidents).toEqual([]);
  });

  it.for(['light', 'dark'] as const)(
    'has no violation that axe finds, in %s colours',
    async (colorScheme, context) => {
      const { page } = await open(context, html);
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(passes.map(({ id }) => id)).toContain('html-has-lang');
      expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  it('fits narrow screens, and holds its measure on wide ones', async (context) => {
    const { page } = await open(context, html);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.setViewportSize({ width: 2000, height: 800 });
    expect(await page.evaluate('document.querySelector("main").getBoundingClientRect().width')).toBeLessThan(
      800,
    );
  });
});

it('leads from every quote to its passage and back, and shows the place', async (context) => {
  const { page } = await open(context, pages[0]?.html ?? '');
  await page.setViewportSize({ width: 800, height: 300 });
  const links = await page.locator('figcaption a, .quoted-by a, nav a, .mention[href]').all();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const target = await link.getAttribute('href');
    await link.click();
    expect(new URL(page.url()).hash).toBe(target);
    const box = await page.locator(':target').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(300);
  }
});

it('marks the very words that a quote repeats', async (context) => {
  const { page } = await open(context, pages[0]?.html ?? '');
  await page.locator('#p2-quote-1 figcaption a').click();
  const passage = page.locator(':target');
  expect(await passage.textContent()).toBe('Has anyone here ever packed a mitre gate with oakum?');
  const background = 'getComputedStyle(document.querySelector(":target")).backgroundColor';
  expect(await page.evaluate(background)).not.toBe('rgba(0, 0, 0, 0)');
});

it('prints dark on white, also for those who read light on dark', async (context) => {
  const { page } = await open(context, pages[0]?.html ?? '');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = String(await page.evaluate('getComputedStyle(document.querySelector(".body p")).color'));
  expect(Math.max(...(ink.match(/\d+/gu) ?? []).map(Number))).toBeLessThan(80);
  expect(await page.locator('nav').isVisible()).toBe(false);
});

describe('a preview', () => {
  /** Of the caption that `:focus-within` or `:hover` finds. */
  const shown = `(() => {
    const caption = document.querySelector('figcaption:is(:focus-within, :hover)');
    if (caption === null) return null;
    const { content, height } = getComputedStyle(caption, '::after');
    const { right, top, bottom } = caption.getBoundingClientRect();
    const quote = caption.nextElementSibling.getBoundingClientRect();
    const isMet = (x, y) => document.elementFromPoint(x, y) === caption;
    return {
      content,
      besides: [isMet(right + 40, top + 12), isMet(right + 240, top + parseFloat(height) - 4)],
      isAbove: bottom <= quote.top && isMet(quote.left + 20, bottom - 20),
      width: document.documentElement.scrollWidth,
    };
  })()`;

  it('tells what the source of a quote says for eyes alone, and covers nothing', async (context) => {
    const { page } = await open(context, pages[0]?.html ?? '');
    const captions = await page.locator('figcaption[data-preview]').all();
    expect(captions).toHaveLength(5);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 700 });
      for (const caption of captions) {
        await caption.locator('a').focus();
        await caption.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        const isThere = width === 1280 ? { besides: [true, true] } : { isAbove: true };
        await expect.poll(() => page.evaluate(shown)).toMatchObject({ width, ...isThere });
      }
    }
    const first = page.locator('#p2-quote-1 figcaption');
    await page.evaluate('document.activeElement.blur()');
    // While the one that had the focus folds, the page moves under the pointer.
    const hovered = async () => {
      await first.hover();
      return page.evaluate(shown);
    };
    await expect
      .poll(hovered)
      .toMatchObject({ content: expect.stringContaining('packed a mitre gate with oakum'), isAbove: true });
    expect(await first.ariaSnapshot()).not.toContain('two planks');
    await first.locator('a').focus();
    await page.emulateMedia({ media: 'print' });
    const printed = 'getComputedStyle(document.querySelector("figcaption:focus-within"), "::after").content';
    expect(await page.evaluate(printed)).toBe('none');
  });

  it('is whole at the end of a run, too, and at the end of the page', async (context) => {
    const words = `The boat leaks ${'and leaks '.repeat(40)}`;
    const source = repeats('p1', words);
    const quote: BlockSpec = { type: 'quote', source, children: [paragraph('The boat')] };
    const posts = [paragraph(words), ...Array.from({ length: 300 }, () => quote)].map((block) => ({
      children: [block],
    }));
    const { page } = await open(context, toHtml(buildThread({ posts })));
    await page.setViewportSize({ width: 1280, height: 700 });
    expect(await page.locator('.run').count()).toBeGreaterThan(1);
    for (const place of ['.run:first-child', '.run:last-child']) {
      const caption = page.locator(`${place} article:last-child figcaption`);
      await caption.locator('a').focus();
      await caption.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await expect.poll(() => page.evaluate(shown)).toMatchObject({ besides: [true, true] });
    }
  });

  it('stays while the pointer goes to it, over the gap', async (context) => {
    const { page } = await open(context, pages[0]?.html ?? '');
    await page.setViewportSize({ width: 1280, height: 700 });
    const caption = page.locator('#p4-quote-1 figcaption');
    await caption.hover();
    await expect.poll(() => page.evaluate(shown)).toMatchObject({ besides: [true, true] });
    const box = await caption.boundingBox();
    const right = (box?.x ?? 0) + (box?.width ?? 0);
    for (const x of [right - 2, right + 6, right + 100]) {
      await page.mouse.move(x, (box?.y ?? 0) + 10);
      expect(await caption.evaluate((element) => element.matches(':hover'))).toBe(true);
    }
  });
});

it('shows the link to a post when it has the focus, and leads past the header first', async (context) => {
  const { page } = await open(context, pages[0]?.html ?? '');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the posts');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const permalink = page.getByRole('link', { name: 'Link to post #1' });
  expect(await permalink.evaluate((element) => element.matches(':focus'))).toBe(true);
  await expect.poll(() => page.evaluate('getComputedStyle(document.activeElement).opacity')).toBe('1');
});

it.for([
  ['light', 'dark', true],
  ['dark', 'light', false],
] as const)(
  'stays %s for those who like it %s, if it is told to',
  async ([theme, colorScheme, isLight], context) => {
    const { page } = await open(context, toHtml(buildThread(sampleThread), { theme }));
    await page.emulateMedia({ colorScheme });
    const ground = String(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'));
    expect(Number(/\d+/u.exec(ground)?.[0]) > 128).toBe(isLight);
  },
);

it("applies a user's style, in the page's own frame and in another", async (context) => {
  const css = '/* </style> \u00E9 */\r\nh1 { color: rgb(1, 2, 3); }';
  const template =
    '<!doctype html><html lang="de"><head>{{head}}<title>{{title}} - mine</title></head><body>{{body}}</body></html>';
  for (const options of [{ css }, { css, template }]) {
    const { page, incidents } = await open(context, toHtml(buildThread(sampleThread), options));
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe('rgb(1, 2, 3)');
    expect(await page.title()).toContain('template' in options ? 'responsible - mine' : 'responsible');
    expect(incidents).toEqual([]);
  }
});

it('prints all that was written, in order, and nothing that a press would answer', async (context) => {
  const { page } = await open(context, pages[0]?.html ?? '');
  await page.locator('figcaption a').first().focus();
  // Numbers of items are printed and yet no text of the page.
  await page.evaluate(`document.querySelector('ol').style.listStyle = 'none'`);
  const pdf = await page.pdf({ format: 'A5' });
  expect(pdf.toString('latin1')).not.toContain('/Subtype /Image');
  const printed = await readPages(pdf);
  expect(printed.length).toBeGreaterThan(1);
  const shown = await page.evaluate<string>(`(() => {
    document.querySelector('.legend').open = true;
    for (const element of document.querySelectorAll('.skip, .participants, .map, body > footer')) element.remove();
    return document.body.innerText;
  })()`);
  // Scripts that run to the left are drawn from the left; ligatures are characters of their own.
  const letters = (text: string) => (text.normalize('NFKC').match(/[A-Za-z0-9#%~]/gu) ?? []).join('');
  expect(letters(printed.join(''))).toBe(letters(shown));
});

it('prints no heading and no caption alone at the foot of a page', async (context) => {
  const { page } = await open(context, pages[0]?.html ?? '');
  let count = 0;
  for (let height = 90; height <= 190; height += 10) {
    const printed = await readPages(await page.pdf({ width: '148mm', height: `${height}mm` }));
    count += printed.length;
    for (const text of printed) {
      expect(text).toMatch(/\S/u);
      expect(text.split('\n').at(-1)).not.toMatch(
        /^#\d|^(?!Quoted by).*(?: in|post) #\d+(?: · inferred, \d+%)?$/u,
      );
    }
  }
  expect(count).toBeGreaterThan(40);
});

it('jumps to any of thousands of posts, stays there, and is searched whole', async (context) => {
  const posts = Array.from({ length: 3000 }, (_, index) => ({
    children: [paragraph(`post ${index} ${'and so on '.repeat(index % 60)}`)],
  }));
  const { page } = await open(context, toHtml(buildThread({ posts })));
  const top = () => page.locator('#p2345').evaluate((element) => element.getBoundingClientRect().top);
  const isRendered = (post: string) =>
    page.locator(`${post} p`).evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isRendered('#p2345')).toBe(false);
  await page.evaluate('location.hash = "p2345"');
  await expect.poll(() => isRendered('#p2345')).toBe(true);
  expect(await top()).toBeGreaterThanOrEqual(0);
  expect(await top()).toBeLessThan(100);
  // Upwards all is new, and may not be as high as it was taken for.
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -3000);
  await expect.poll(top).toBeGreaterThan(2500);
  expect(await top()).toBeLessThan(3500);
  // A browser that was built without its search finds nothing anywhere.
  const find = (words: string) =>
    page.evaluate<boolean>(`window.find(${JSON.stringify(words)}, true, false, true)`);
  expect(await isRendered('#p2999')).toBe(false);
  expect(await find('post 2998 and')).toBe(await find('Untitled thread'));
});
