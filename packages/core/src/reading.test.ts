import { dumpChunks } from '@rethread/testkit';
import { describe, expect, it } from 'vitest';
import { createParser, parse } from './parse.ts';
import type { Post } from './tree/nodes.ts';

/** What a post says and where, without what only the posts before it can tell. */
const placed = ({ position, author, children }: Post) => ({
  position,
  author: author?.position && author.name,
  ends: children.map((block) => [block.type === 'quote' ? 'paragraph' : block.type, block.position.end]),
});

const learnedDump = Array.from(
  { length: 160 },
  (_, index) =>
    `Member ${index % 7}\n» Tue May ${1 + (index % 28)}, 2012 ${10 + (index % 12)}:15 am\n\n` +
    `Answer number ${index} has words of its own, as many as ${index * 3}, and ${'more words, '.repeat(30)}\n\n`,
).join('');

describe('a reading', () => {
  it.each([
    ['of a board with marks', [...dumpChunks(400_000, { seed: 5 })].join('')],
    ['of a board that is learned', `A thread about harbours\n\n${learnedDump}`],
  ])('%s reads the rest of a dump as the whole would be', (_, dump) => {
    const whole = parse(dump).thread;
    const first = createParser();
    expect(first.reading()).toBeNull();
    first.write(dump.slice(0, 100_000));
    const like = first.reading();
    if (like === null) throw new Error('no reading after more than the window of detection');
    expect(like.dialect).toEqual(whole.dialect);

    const from = whole.children.length >> 1;
    const { start } = (whole.children[from] as Post).position;
    const rest = createParser({ like, start: { ...start, column: 1 } });
    rest.write(dump.slice(start.offset - (start.column - 1)));
    const { thread } = rest.end();
    expect(thread.dialect).toEqual(whole.dialect);
    expect(thread.position.end).toEqual(whole.position.end);
    // The very first lines may be taken for the title.
    expect(thread.children.slice(-20).map(placed)).toEqual(whole.children.slice(-20).map(placed));
  });

  it('gives posts back from the first on', () => {
    const dump = `A thread about harbours\n\n${learnedDump}`;
    const first = createParser();
    first.write(dump);
    const rest = createParser({ like: first.reading() as NonNullable<ReturnType<typeof first.reading>> });
    expect(rest.write(dump.slice(0, 4000)).length).toBeGreaterThan(3);
  });
});
