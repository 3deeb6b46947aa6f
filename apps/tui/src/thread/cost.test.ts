import { dumpChunks } from '@rethread/testkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLayout, type Layout } from '../layout/layout.ts';
import { sectionFlow } from '../layout/section-flow.ts';
import { defaultKeymap } from '../state/commands/index.ts';
import { paste, press } from '../state/reduce.ts';
import { initialState, type ReaderState } from '../state/state.ts';
import { buildThread, layoutOf } from '../testing/build-thread.ts';
import { wrap } from '../text/wrap.ts';
import { createPalette } from '../view/palette.ts';
import { drawScreen } from '../view/screen.ts';
import { CHAPTER_BYTES, readChapter } from './chapter.ts';
import { openChapteredThread } from './chaptered-thread.ts';
import type { TextFile } from './text-file.ts';

// What keys cost is counted, since a clock says something else on each machine. Most bounds are some 1.3 times what was
// counted when they were set, on dumps that are the same in every run.
vi.mock(import('../text/wrap.ts'), async (original) => {
  const module = await original();
  return { ...module, wrap: vi.fn(module.wrap) };
});
vi.mock(import('../layout/section-flow.ts'), async (original) => {
  const module = await original();
  return { ...module, sectionFlow: vi.fn(module.sectionFlow) };
});
vi.mock(import('./chapter.ts'), async (original) => {
  const module = await original();
  return { ...module, readChapter: vi.fn(module.readChapter) };
});

/** What something took. */
interface Cost {
  bytesRead: number;
  chapters: number;
  flows: number;
  wraps: number;
  unitsWrapped: number;
}

/** A file in memory that counts what is read of it. */
interface CountedFile extends TextFile {
  bytesRead: number;
}

function countedFile(bytes: Buffer): CountedFile {
  return {
    bytesRead: 0,
    size: bytes.length,
    read(start, length) {
      const part = bytes.subarray(start, start + length);
      this.bytesRead += part.length;
      return part;
    },
    hasGrown: () => false,
    close: () => {},
  };
}

/** A reader whose keys are counted; each key draws its frame. */
function createReader(layout: Layout, file: CountedFile | null) {
  let state: ReaderState = initialState;
  const desk = () => ({ layout, keymap: defaultKeymap, state, size: { columns: 120, rows: 40 } });
  const paint = createPalette('none');
  const draw = () => drawScreen(desk(), paint).lines;
  const costOf = (work: () => void): Cost => {
    const read = file?.bytesRead ?? 0;
    for (const counted of [wrap, sectionFlow, readChapter]) vi.mocked(counted).mockClear();
    work();
    const wrapped = vi.mocked(wrap).mock.calls;
    return {
      bytesRead: (file?.bytesRead ?? 0) - read,
      chapters: vi.mocked(readChapter).mock.calls.length,
      flows: vi.mocked(sectionFlow).mock.calls.length,
      wraps: wrapped.length,
      unitsWrapped: wrapped.reduce((sum, [text]) => sum + text.length, 0),
    };
  };
  return {
    draw,
    costOf,
    /** Types into a prompt at once. */
    paste(text: string) {
      state = paste(desk(), text);
    },
    press: (...keys: string[]) =>
      costOf(() => {
        for (const key of keys) state = press(desk(), key);
        draw();
      }),
  };
}

/** Holds each count to its bound, which is allowed. */
function expectWithin(cost: Cost, most: Partial<Cost>): void {
  for (const [name, bound] of Object.entries(most))
    expect.soft(cost[name as keyof Cost], name).toBeLessThanOrEqual(bound);
}

const NEEDLE = 'vexilloth';

/** A dump with one word that stands nowhere else, at two thirds of it. */
function dumpOf(length: number): Buffer {
  let at = 0;
  let isHidden = false;
  const parts = [...dumpChunks(length, { seed: 11, headers: 1 })].map((chunk) => {
    at += chunk.length;
    if (isHidden || at < (length * 2) / 3 || !/ \w{5} /.test(chunk)) return chunk;
    isHidden = true;
    return chunk.replace(/ \w{5} /, ` ${NEEDLE} `);
  });
  return Buffer.from(parts.join(''));
}

/** Opens a dump past the glimpse. */
function open(bytes: Buffer) {
  const file = countedFile(bytes);
  const glimpse = openChapteredThread(file, 'A dump');
  if (glimpse === null) throw new Error('not opened in chapters');
  return { file, glimpse, layout: createLayout(glimpse.advance(0)) };
}

const small = dumpOf(1_000_000);
const large = dumpOf(4_000_000);

describe.each([
  ['1 MB', small],
  ['4 MB', large],
])('a thread of %s in chapters', (_, bytes) => {
  it('reads the start of the file alone for the first screen', () => {
    const file = countedFile(bytes);
    const thread = openChapteredThread(file, 'A dump');
    if (thread === null) throw new Error('not opened in chapters');
    const reader = createReader(createLayout(thread), file);
    const cost = reader.costOf(() => expect(reader.draw()).toHaveLength(40));
    expect(file.bytesRead).toBeLessThanOrEqual(1 << 14);
    expectWithin(cost, { chapters: 0, flows: 4, wraps: 21, unitsWrapped: 3200 });
  });

  it('makes and wraps what comes into view, for a line and for a page', () => {
    const { file, layout } = open(bytes);
    const reader = createReader(layout, file);
    reader.draw();
    const lines = Array.from({ length: 60 }, () => reader.press('j'));
    for (const cost of lines)
      expectWithin(cost, { bytesRead: 0, chapters: 0, flows: 1, wraps: 1, unitsWrapped: 1000 });
    const pages = Array.from({ length: 40 }, () => reader.press('Space'));
    const page = { bytesRead: 3 * CHAPTER_BYTES, chapters: 1, flows: 5, wraps: 34, unitsWrapped: 3700 };
    for (const cost of pages) expectWithin(cost, page);
    const sum = (costs: Cost[], of: keyof Cost) => costs.reduce((total, cost) => total + cost[of], 0);
    expect(sum(lines, 'flows')).toBeLessThanOrEqual(6);
    expect(sum(pages, 'flows')).toBeLessThanOrEqual(95);
    expect(sum(pages, 'unitsWrapped')).toBeLessThanOrEqual(115_000);
    // What is on the screen already is made no second time.
    expect(reader.press('4')).toEqual({ bytesRead: 0, chapters: 0, flows: 0, wraps: 0, unitsWrapped: 0 });
  });

  it('parses one chapter for a jump', () => {
    const { file, layout } = open(bytes);
    const reader = createReader(layout, file);
    reader.draw();
    for (const keys of [['G'], ['5', '0', '%'], ['3', '0', '0', 'G'], ['g', 'g']]) {
      const cost = reader.press(...keys);
      const most = { chapters: 1, bytesRead: 3 * CHAPTER_BYTES, flows: 4, wraps: 35, unitsWrapped: 3600 };
      expectWithin(cost, most);
    }
  });
});

describe('a search in a thread in chapters', () => {
  // Slices end by the clock; here they have all the time.
  beforeAll(() => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['1 MB', small],
    ['4 MB', large],
  ])('of %s makes flows of the posts near the hit only', (_, bytes) => {
    const { file, layout } = open(bytes);
    const reader = createReader(layout, file);
    reader.draw();
    reader.press('/');
    // Letter by letter, the first letters would be searched for too, and stand everywhere.
    const costs = [reader.costOf(() => reader.paste(NEEDLE)), reader.press('Enter')];
    expect(reader.draw().join('\n')).toContain(NEEDLE);
    for (const cost of costs) {
      // The chapter where it begins, that of the hit, and the one beyond. Bytes are read for the search and for the count.
      expectWithin(cost, { chapters: 3, flows: 130, wraps: 24, bytesRead: 3.4 * bytes.length });
    }
  });
});

describe('a post of one line of 5 MB', () => {
  const thread = buildThread([
    { blocks: ['first'] },
    { blocks: ['all the words of one line '.repeat(190_000)] },
  ]);

  // From the middle of the line, where one piece is wrapped already; a piece has up to 4,096 units.
  it.each<[number, string, string[]]>([
    [0, 'a line', ['j', 'k']],
    [1, 'a page', ['Space']],
    [2, 'two pages back', ['b', 'b']],
    [2, 'the end', ['G']],
    [3, 'a share of the thread', ['7', '5', '%']],
    [0, 'the posts around', ['K', 'J']],
  ])('wraps no more than %i pieces for %s', (wraps, _, keys) => {
    const reader = createReader(layoutOf(thread), null);
    reader.press('5', '0', '%');
    expectWithin(reader.press(...keys), { wraps, unitsWrapped: wraps * 4096, flows: 0 });
  });
});
