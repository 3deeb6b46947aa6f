import { readFileSync } from 'node:fs';
import { type Block, type Inline, type Position, parse, type Thread } from '@rethread/core';
import { describe, expect, it } from 'vitest';
import { buildThread, layoutOf } from '../testing/build-thread.ts';
import { sampleThread } from '../testing/sample.ts';
import { flowOffset } from './flow.ts';

/** Prints a flow with what cannot be seen in its text: bars for quotes, blanks for indents. */
function outline(thread: Thread, section: number): string[] {
  const { text, pieces, quotes } = layoutOf(thread).flow(section);
  return pieces.map((piece) => {
    const bars = '|'.repeat(quotes[piece.quote]?.depth ?? 0);
    return `${bars}${' '.repeat(piece.indent)}${text.slice(piece.start, piece.end)}`;
  });
}

const nowhere: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
const words = (value: string): Inline => ({ type: 'text', value, position: nowhere });
const mark = (value: string): Inline => ({
  type: 'markup',
  tag: null,
  closing: false,
  value,
  position: nowhere,
});
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children, position: nowhere });

function withBlocks(...children: Block[]): Thread {
  const thread = buildThread([{ blocks: [] }]);
  return { ...thread, children: thread.children.map((post) => ({ ...post, children })) };
}

describe('sectionFlow', () => {
  it('writes the title and how many posts there are', () => {
    expect(outline(sampleThread, 0)).toEqual(['Raising the roof of the old mill', '11 posts', '']);
  });

  it('writes quotes in quotes, and a gap behind the post', () => {
    expect(outline(sampleThread, 5).map((line) => line.slice(0, 40))).toEqual(
      [
        '#5 Marta_V',
        '|Old Trapper (?) said (#3, altered):',
        '||Marta_V said (#2):',
        '||We did, the year before last. If the beam',
        '|',
        '|Oak, by the look of it.',
        '',
        'Then it is settled.',
        '',
        '|Quote of unknown source:',
        '|A roof is a promise to the rain.',
        '',
        'My grandfather used to say that.',
        '',
        '|Quote from #1 or #4:',
        '|All advice is welcome.',
        '',
      ].map((line) => line.slice(0, 40)),
    );
  });

  it('tells in the header what is known, and why a name is only believed', () => {
    const header = (post: Parameters<typeof buildThread>[0][0]) => outline(buildThread([post]), 1)[0];
    expect(header({ blocks: [] })).toBe('#1');
    expect(header({ by: 'Bo', title: 'Mason', date: 'May 4', blocks: [] })).toBe('#1 Bo · Mason · May 4');
    expect(header({ by: 'Bo', basis: 'attribution', blocks: [] })).toBe(
      '#1 Bo (inferred from a quote of it)',
    );
    expect(header({ by: 'B\u001B[0mo', blocks: [] })).toBe('#1 B␛[0mo');
  });

  it('keeps the words of an attribution', () => {
    const thread = buildThread([
      { blocks: ['Words.'] },
      {
        blocks: [
          { blocks: ['Words.'], of: 1, said: 'Bo schrieb:' },
          { blocks: ['?'], of: null, said: 'Originally posted by Al' },
        ],
      },
    ]);
    expect(outline(thread, 2).filter((line) => line.endsWith(':'))).toEqual([
      '|Bo schrieb (#1):',
      '|Originally posted by Al:',
    ]);
  });

  it('hangs list items on their bullets', () => {
    const item = (...children: Block[]) => ({ type: 'listItem' as const, children, position: nowhere });
    const thread = withBlocks({
      type: 'list',
      ordered: true,
      start: 9,
      position: nowhere,
      children: [
        item(paragraph(mark('9.'), words(' nine'), { type: 'break', position: nowhere }, words('more'))),
        item(paragraph(mark('10.'), words(' ten'))),
      ],
    });
    expect(outline(thread, 1)).toEqual(['#1', '  9. nine', '     more', '  10. ten']);
    expect(
      layoutOf(thread)
        .flow(1)
        .pieces.map(({ hangingIndent }) => hangingIndent),
    ).toEqual([0, 5, 5, 6]);
  });

  it('writes code, rules, notes and signatures', () => {
    const thread = withBlocks(
      { type: 'code', value: 'if (x) {\n\ty();\n}', position: nowhere },
      { type: 'divider', value: '***', position: nowhere },
      { type: 'editNote', children: [words('Edit: typo')], position: nowhere },
      { type: 'signOff', name: 'Bo', children: [words('Bo')], position: nowhere },
      { type: 'signature', children: [paragraph(words('Built to last'))], position: nowhere },
    );
    expect(outline(thread, 1)).toEqual([
      '#1',
      ...['if (x) {', '    y();', '}', ''],
      ...['***', ''],
      ...['Edit: typo', ''],
      ...['Bo', ''],
      ...['-- ', 'Built to last'],
    ]);
  });

  it('shows `>` marks of quoted lines as bars only, and leftover tags as they are', () => {
    const quoted: Block = {
      type: 'quote',
      attribution: null,
      source: { status: 'unresolved' },
      children: [paragraph(mark('> '), words('quoted'))],
      position: nowhere,
    };
    expect(
      outline(withBlocks(quoted, paragraph(mark('[b]'), words('own'), mark('[/b]'))), 1).slice(2),
    ).toEqual(['|quoted', '', '[b]own[/b]']);
  });

  it('puts a blank where white space lies between two leaves', () => {
    const at = (start: number, end: number): Position => ({
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: end },
    });
    const apart = paragraph({ ...words('one'), position: at(0, 3) }, { ...words('two'), position: at(5, 8) });
    expect(outline(withBlocks(apart), 1)[1]).toBe('one two');
  });

  it('has no section beyond the last post', () => {
    expect(() => layoutOf(sampleThread).flow(12)).toThrow(RangeError);
  });
});

describe('flowOffset', () => {
  it('finds a place of the source, also behind characters that were dropped or widened', () => {
    const thread = buildThread([{ blocks: ['a\u202Eb\tc 👩‍👩‍👧 target'] }]);
    const { text } = layoutOf(thread).flow(1);
    const flow = layoutOf(thread).flow(1);
    const start =
      (thread.children[0]?.children[0]?.position.start.offset ?? 0) + 'a\u202Eb\tc 👩‍👩‍👧 '.length;
    expect(text.slice(flowOffset(flow, start))).toMatch(/^target/);
  });

  it('goes to the nearest text before a place that is not shown', () => {
    const thread = buildThread([{ blocks: ['one', 'two'] }]);
    const flow = layoutOf(thread).flow(1);
    const [one, two] = thread.children[0]?.children ?? [];
    expect(flowOffset(flow, (one as Block).position.end.offset + 1)).toBe(flow.text.indexOf('one') + 3);
    expect(flowOffset(flow, (two as Block).position.start.offset)).toBe(flow.text.indexOf('two'));
    expect(flowOffset(flow, 0)).toBe(flow.text.indexOf('one'));
  });

  it('finds every paragraph of a post, whatever the board printed before it', () => {
    const dump = new URL('../../../../docs/threads/harbour-clock.txt', import.meta.url);
    const { thread } = parse(readFileSync(dump, 'utf8'));
    expect(thread.furniture.length).toBeGreaterThan(thread.children.length);
    for (const [index, post] of thread.children.entries()) {
      const flow = layoutOf(thread).flow(index + 1);
      for (const block of post.children) {
        if (block.type !== 'paragraph') continue;
        const [first] = block.children;
        const start = first?.type === 'text' ? first.value.slice(0, 20) : '';
        expect(flowOffset(flow, block.position.start.offset)).toBe(flow.text.indexOf(start));
      }
    }
  });
});
