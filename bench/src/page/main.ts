/** Measures how a long thread's page opens, scrolls and prints in Chromium; `--help` says more. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measurePage, measurePrint, type Run } from './measure-page.ts';
import { type BenchPage, names, writePages } from './pages.ts';
import { pageTable } from './report.ts';

const help = `Usage: npm run bench:page -- [options]

How the page of a long thread opens, scrolls, is searched and printed in Chromium, beside the same page without
\`content-visibility\` and the same text in one \`pre\`. The pages take turns, round by round, each in a browser of its own;
figures are medians, and ratios are what our page takes of the other.

  --posts N          posts of the page that is read (default 10000)
  --print-posts N    posts of the page that is printed (default 500; 0 prints none)
  --rounds N         rounds over all pages (default 3)
  --help             print this text

A step is from a turn of the wheel by 600 px until the page stands still for two frames, at 1280x800; frames are those that
the page's own thread makes meanwhile (\`requestAnimationFrame\`), and a long task holds it up for more than 50 ms. Nodes and
layout objects are counted once the page has loaded. \`post is at\` says where the post in the middle stands half a second
after a link to it was followed: at a dozen pixels or none, or the jump has not held. Peak is the memory of the process that
holds the page. \`find\` is the browser's own search; the Chromium that comes along has none, so it needs CHROMIUM_PATH.
Where the browser draws without a graphics card, as in containers, the \`pre\` tells what drawing takes by itself.
`;

if (process.argv.includes('--help')) process.stdout.write(help);
else {
  try {
    const { values } = parseArgs({
      options: {
        posts: { type: 'string', default: '10000' },
        'print-posts': { type: 'string', default: '500' },
        rounds: { type: 'string', default: '3' },
      },
    });
    await run(
      atLeast(1, '--posts', values.posts),
      atLeast(0, '--print-posts', values['print-posts']),
      atLeast(1, '--rounds', values.rounds),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

function atLeast(least: number, flag: string, value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number;
  throw new RangeError(`${flag} takes whole numbers from ${least} on, not \`${value}\``);
}

async function run(posts: number, printPosts: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rethread-bench-page-'));
  try {
    console.log(
      `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}, load ${load()}`,
    );
    const middle = Math.ceil(posts / 2);
    const read = writePages(folder, posts, middle);
    await measureAll('read', read, posts, rounds, (page) => measurePage(page, `p${middle}`));
    if (printPosts === 0) return;
    const printed = writePages(folder, printPosts, 1).filter(({ name }) => name !== names.whole);
    await measureAll('printed', printed, printPosts, rounds, measurePrint);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureAll(
  what: string,
  pages: readonly BenchPage[],
  posts: number,
  rounds: number,
  measure: (page: BenchPage) => Promise<Run | null>,
): Promise<void> {
  const runs = new Map<string, Run[]>(pages.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const page of pages) {
      showProgress(`${what}, round ${round} of ${rounds}: ${page.name}`);
      const measured = await measure(page);
      if (measured === null)
        throw new Error('There is no Chromium to measure in; CHROMIUM_PATH can name one');
      runs.get(page.name)?.push(measured);
    }
  }
  showProgress('');
  console.log(`\n${pageTable(`${what}: ${posts} posts, ${rounds} rounds, load ${load()}`, runs)}`);
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** Rewrites one line of a terminal's standard error; says nothing elsewhere. */
function showProgress(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
}
