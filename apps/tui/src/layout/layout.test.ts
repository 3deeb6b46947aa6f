import { meanThreadTime } from '@rethread/testkit';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it, vi } from 'vitest';
import { buildThread, layoutOf, type SampleBlock, type SamplePost } from '../testing/build-thread.ts';
import { sampleThread } from '../testing/sample.ts';
import { trimRow, wrap } from '../text/wrap.ts';
import { noFolds, toggleFold } from './folds.ts';
import { type Anchor, BAR_COLUMNS, type Layout, MIN_WIDTH, type Row, type View } from './layout.ts';

vi.mock(import('../text/wrap.ts'), async (original) => {
  const module = await original();
  return { ...module, wrap: vi.fn(module.wrap) };
});

const START: Anchor = { section: 0, offset: 0 };

/** Everything is shown. */
const plainView: View = { width: 60, folds: noFolds, hidden: new Set(), limit: null };

const allRows = (layout: Layout, view: View) => layout.rows(view, START, 100_000);

const textOf = (layout: Layout, row: Row) =>
  row.summary ?? layout.flow(row.section).text.slice(row.start, row.end);

const words = fc.string({
  unit: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...'abcde  ’—é') },
    { weight: 1, arbitrary: fc.constantFrom('漢', '👍', 'e\u0301', '\u001B', '\u202E', '\u00A0', '@', '\t') },
  ),
  maxLength: 200,
});

const block: fc.Arbitrary<SampleBlock> = fc.letrec((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record({
      blocks: fc.array(tie('block') as fc.Arbitrary<SampleBlock>, { minLength: 1, maxLength: 3 }),
      of: fc.constantFrom(null, 1),
    }),
  ),
})).block as fc.Arbitrary<SampleBlock>;

const posts: fc.Arbitrary<SamplePost[]> = fc.array(
  fc.record({ by: words, blocks: fc.array(block, { maxLength: 4 }) }),
  { minLength: 1, maxLength: 5 },
);

const layouts = posts.map((list) => layoutOf(buildThread(list)));
const widths = fc.integer({ min: MIN_WIDTH, max: 100 });

describe('layout', () => {
  it('shows every character once, in order', () => {
    fc.assert(
      fc.property(layouts, widths, (layout, width) => {
        const rows = allRows(layout, { ...plainView, width });
        for (let section = 0; section <= layout.thread.lastSection; section += 1) {
          const own = rows.filter((row) => row.section === section);
          const text = own
            .map((row) => textOf(layout, row) + (row.isLast && lineEnds(layout, row) ? '\n' : ''))
            .join('');
          expect(text).toBe(layout.flow(section).text);
        }
      }),
    );
  });

  it('makes no row wider than asked', () => {
    fc.assert(
      fc.property(layouts, widths, fc.boolean(), (layout, width, all) => {
        for (const row of allRows(layout, { ...plainView, width, folds: { all, toggled: new Set() } })) {
          if (row.summary !== null) continue;
          const columns = row.bars * BAR_COLUMNS + row.indent + stringWidth(trimRow(textOf(layout, row)));
          expect(columns).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('keeps the row of an anchor through any change of width', () => {
    fc.assert(
      fc.property(layouts, widths, widths, fc.nat(), (layout, before, after, pick) => {
        const folds = noFolds;
        const rows = allRows(layout, { ...plainView, width: before, folds });
        const { section, start } = rows[pick % rows.length] as Row;
        const anchor = { section, offset: start };
        const [there] = layout.rows({ ...plainView, width: after, folds }, anchor, 1);
        expect(there?.section).toBe(section);
        expect(there?.start).toBeLessThanOrEqual(start);
        expect(there?.end).toBeGreaterThanOrEqual(start);
        expect(layout.move({ ...plainView, width: before, folds }, anchor, 0)).toEqual(anchor);
      }),
    );
  });

  it('moves by rows as the rows are listed', () => {
    fc.assert(
      fc.property(layouts, widths, fc.boolean(), fc.nat(), fc.nat(), (layout, width, all, from, to) => {
        const view = { ...plainView, width, folds: { all, toggled: new Set<string>() } };
        const rows = allRows(layout, view);
        const source = rows[from % rows.length] as Row;
        const target = rows[to % rows.length] as Row;
        const delta = rows.indexOf(target) - rows.indexOf(source);
        expect(layout.move(view, { section: source.section, offset: source.start }, delta)).toEqual({
          section: target.section,
          offset: target.start,
        });
      }),
    );
  });

  it('stops at the first and the last row', () => {
    const layout = layoutOf(sampleThread);
    const view = { ...plainView, width: 60 };
    const last = allRows(layout, view).at(-1) as Row;
    expect(layout.end(view)).toEqual({ section: last.section, offset: last.start });
    expect(layout.move(view, START, 100_000)).toEqual(layout.end(view));
    expect(layout.move(view, layout.end(view), -100_000)).toEqual(START);
  });

  it('folds a quote to one row that counts its lines', () => {
    const layout = layoutOf(sampleThread);
    const view = { ...plainView, width: 60, folds: toggleFold(noFolds, { section: 3, quote: 0 }) };
    const rows = layout.rows(view, { section: 3, offset: 0 }, 4);
    expect(rows.map((row) => textOf(layout, row))).toEqual([
      '#3 Old Trapper (inferred from the sign-off)',
      'quotes #2 Marta_V, 3 lines',
      '',
      'Oak, by the look of it.',
    ]);
  });

  it('goes from a place inside a fold to the row that stands for it', () => {
    const layout = layoutOf(sampleThread);
    const inQuote = { section: 3, offset: layout.flow(3).text.indexOf('nobody') };
    const folded = { ...plainView, width: 60, folds: { all: true, toggled: new Set<string>() } };
    expect(layout.rows(folded, inQuote, 1)[0]?.summary).toBe('quotes #2 Marta_V, 3 lines');
  });

  it('hides a quote in a folded quote', () => {
    const layout = layoutOf(sampleThread);
    const rows = layout.rows(
      { ...plainView, width: 60, folds: { all: true, toggled: new Set() } },
      { section: 5, offset: 0 },
      8,
    );
    expect(rows.map((row) => textOf(layout, row))).toEqual([
      '#5 Marta_V',
      'quotes #3 Old Trapper (?), 7 lines',
      '',
      'Then it is settled.',
      '',
      'quote of unknown source, 1 line',
      '',
      'My grandfather used to say that.',
    ]);
  });

  it.each([
    [
      'lines',
      Array.from({ length: 20_000 }, (_, index) => `Line ${index} of a quote`).join('\n'),
      '~20,000 lines',
    ],
    ['one line', 'all the words of one endless line '.repeat(30_000), '~1'],
  ])('wraps no more of a quote of many %s than of a short one to fold it', (_, quoted, about) => {
    const layout = layoutOf(
      buildThread([{ blocks: ['first'] }, { blocks: [{ blocks: [quoted], of: null }] }]),
    );
    const folded = { ...plainView, width: 90, folds: { all: true, toggled: new Set<string>() } };
    vi.mocked(wrap).mockClear();
    const summaries = layout.rows(folded, { section: 2, offset: 0 }, 5).map(({ summary }) => summary);
    expect(summaries[1]).toContain(`quote of unknown source, ${about}`);
    expect(vi.mocked(wrap).mock.calls.length).toBeLessThan(80);
    expect(vi.mocked(wrap).mock.calls.reduce((sum, [text]) => sum + text.length, 0)).toBeLessThan(40_000);
  });

  const longLines = [
    ['plain words', 'all the words of one endless line '],
    ['words with emoji', 'all the 👍🏽 words of one 漢字 line '],
    ['no break at all', '漢'],
    ['escape sequences', '\u001B[31m\u0000'],
  ] as const;

  const lineOf = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

  it.each(longLines)('wraps no more than a piece or two of a 5 MB line of %s', (_, unit) => {
    const layout = layoutOf(buildThread([{ blocks: ['first'] }, { blocks: [lineOf(unit, 5_000_000)] }]));
    const view = { ...plainView, width: 90 };
    vi.mocked(wrap).mockClear();
    expect(layout.rows(view, { section: 2, offset: 0 }, 40)).toHaveLength(40);
    expect(layout.rows(view, { section: 2, offset: 2_500_000 }, 40)).toHaveLength(40);
    expect(layout.rows(view, layout.move(view, layout.end(view), -39), 40)).toHaveLength(40);
    const wrapped = vi.mocked(wrap).mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    expect(wrapped).toBeLessThan(40_000);
  });

  it.each(longLines)('reads a line of %s in time that grows no faster than its length', (_, unit) => {
    const timeOf = (length: number) => {
      const thread = buildThread([{ blocks: [lineOf(unit, length)] }]);
      return meanThreadTime(() => layoutOf(thread).flow(1));
    };
    // A quarter takes a quarter of the time; a sixteenth would show that the line is gone through again and
    // again.
    expect(timeOf(8_000_000) / timeOf(2_000_000)).toBeLessThan(10);
  });
});

/** Says that a line ends behind this row, and does not go on in the next piece. */
function lineEnds(layout: Layout, row: Row): boolean {
  return layout.flow(row.section).text[row.piece.end] === '\n';
}
