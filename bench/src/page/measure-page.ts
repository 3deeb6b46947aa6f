import { pathToFileURL } from 'node:url';
import { launchChromium, type Page } from '@rethread/testkit/chromium';
import { median } from '../median.ts';
import { NEEDLE } from '../reader/board-dump.ts';
import { peakMemory } from '../reader/memory.ts';
import type { BenchPage } from './pages.ts';

/** One run: figures by name. */
export type Run = Map<string, number[]>;

const WINDOW = { width: 1280, height: 800 };

/** Pixels that the wheel is turned by at a time, and how often: some fifteen windows. */
const STEP = 600;
const STEPS = 20;

/** Milliseconds that a page may take to load. */
const TIMEOUT = 180_000;

/** Milliseconds after which it is looked whether a jump has held. */
const SETTLED = 500;

/**
 * Opens a page in a browser of its own, moves in it as a reader would and times what the browser makes of it.
 *
 * @param post  The id of an element in the middle, which is jumped to.
 * @returns `null` where there is no browser.
 * @throws {Error} If the page does not load.
 */
export async function measurePage({ path, size }: BenchPage, post: string): Promise<Run | null> {
  const browser = await launchChromium();
  if (!browser) return null;
  try {
    const run: Run = new Map([['file MB', [size / 1e6]]]);
    const add = (name: string, value: number) => run.set(name, [...(run.get(name) ?? []), value]);
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(pathToFileURL(path).href, { waitUntil: 'load', timeout: TIMEOUT });
    await nextFrames(page);
    const { paint, load } = await page.evaluate<{ paint: number; load: number }>(`({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      load: performance.getEntriesByType('navigation')[0].loadEventEnd,
    })`);
    add('first paint ms', paint);
    add('load ms', load);
    for (const [name, value] of Object.entries(await countObjects(page))) add(name, value);
    await scroll(page, 'from the top', add);
    add('to #post ms', await time(page, `location.hash = '${post}'`));
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const top = `document.getElementById('${post}').getBoundingClientRect().top`;
    add('post is at px', await page.evaluate<number>(top));
    await scroll(page, 'in the middle', add);
    const begun = performance.now();
    await page.keyboard.press('End');
    await page.evaluate(untilStill);
    add('to the end ms', performance.now() - begun);
    await find(page, add);
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    add('peak MB', Math.max(...renderers.map(({ id }) => peakMemory(id))) / 1e6);
    return run;
  } finally {
    await browser.close();
  }
}

/**
 * Prints a page to PDF in a browser of its own.
 *
 * @returns `null` where there is no browser.
 * @throws {Error} If the browser gives up.
 */
export async function measurePrint({ path }: BenchPage): Promise<Run | null> {
  const browser = await launchChromium();
  if (!browser) return null;
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(pathToFileURL(path).href, { waitUntil: 'load', timeout: TIMEOUT });
    const begun = performance.now();
    const pdf = await page.pdf({ format: 'A4' });
    const duration = performance.now() - begun;
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    return new Map([
      ['print ms', [duration]],
      ['print pages', [pages]],
      ['print ms a page', [duration / Math.max(1, pages)]],
      ['PDF MB', [pdf.length / 1e6]],
    ]);
  } finally {
    await browser.close();
  }
}

type Add = (name: string, value: number) => void;

async function countObjects(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), 'layout objects': of('LayoutObjects') };
}

/** Collects frames and long tasks until it is asked for them. */
const watch = `(() => {
  const seen = { frames: [], tasks: [], isOn: true };
  const observer = new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((task) => task.duration)));
  observer.observe({ type: 'longtask' });
  let last = null;
  const frame = (now) => {
    if (last !== null) seen.frames.push(now - last);
    last = now;
    if (seen.isOn) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.stopWatching = () => {
    seen.isOn = false;
    observer.disconnect();
    return seen;
  };
})()`;

/** Ends once the page has stood where it is for two frames. */
const untilStill = `new Promise((resolve) => {
  let last = null;
  let count = 0;
  const frame = () => {
    count = scrollY === last ? count + 1 : 0;
    last = scrollY;
    if (count === 2) resolve();
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})`;

/** Ends once the page stands elsewhere than at `from`. */
function untilLeft(from: number): string {
  return `new Promise((resolve) => {
    const frame = () => (scrollY === ${from} ? requestAnimationFrame(frame) : resolve());
    frame();
  })`;
}

async function scroll(page: Page, where: string, add: Add): Promise<void> {
  await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2);
  await page.evaluate(watch);
  for (let step = 0; step < STEPS; step += 1) {
    const begun = performance.now();
    const from = await page.evaluate<number>('scrollY');
    await page.mouse.wheel(0, STEP);
    // The wheel is answered for at once, and moves the page a frame or more later.
    await page.evaluate(untilLeft(from));
    await page.evaluate(untilStill);
    add(`step ${where} ms`, performance.now() - begun);
  }
  const { frames, tasks } = await page.evaluate<{ frames: number[]; tasks: number[] }>('stopWatching()');
  add(`frame ${where} ms`, median(frames));
  add(`frame ${where} p95 ms`, percentile(frames, 0.95));
  add(`long tasks ${where}`, tasks.length);
}

/** From the start of the page; left out where the browser's own search is missing, as in one built for servers. */
async function find(page: Page, add: Add): Promise<void> {
  await page.keyboard.press('Home');
  await page.evaluate(untilStill);
  await page.evaluate('getSelection().removeAllRanges()');
  const begun = performance.now();
  const isFound = await page.evaluate(`window.find('${NEEDLE}')`);
  if (!isFound) return;
  await nextFrames(page);
  add('find ms', performance.now() - begun);
}

async function time(page: Page, script: string): Promise<number> {
  const begun = performance.now();
  await page.evaluate(script);
  await nextFrames(page);
  return performance.now() - begun;
}

/** Waits for the frame that shows what was done. */
async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
}

/** The least value that `share` of `values` do not exceed; `values` must not be empty. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
