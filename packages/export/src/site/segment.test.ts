import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread, paragraph } from '../../test/build-thread.ts';
import { gatherFacts } from '../facts.ts';
import type { OutputFile } from '../format.ts';
import { readPlaces, readRecords } from './search-code.ts';
import { readShard } from './search-shards.ts';
import { createSegment, readSegment, type SegmentBuilder } from './segment.ts';

/** A thread of posts of these words. */
function factsOf(title: string, posts: readonly string[]) {
  return gatherFacts(
    buildThread({
      title,
      posts: posts.map((text, index) => ({
        author: index % 2 === 0 ? { name: 'Wren' } : null,
        date: null,
        children: text === '' ? [] : [paragraph(text)],
      })),
    }).thread,
  );
}

function finish(segment: SegmentBuilder) {
  const files: string[] = [];
  const shards = segment.finish();
  let shard: IteratorResult<OutputFile, string[]> = shards.next();
  for (; !shard.done; shard = shards.next()) files.push(String(shard.value.content));
  return { files, starts: shard.value };
}

const word = fc.constantFrom('weir', 'weirs', 'lock', 'Lock', 'wäre', '堰', 'a', 'gate-beam', 'x'.repeat(40));
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const threads = fc.dictionary(fc.stringMatching(/^[a-f]$/u), fc.array(text, { minLength: 1, maxLength: 4 }), {
  maxKeys: 6,
});

function build(
  all: Record<string, string[]>,
  earlier: { files: string[]; of: Record<string, string[]> } | null,
) {
  const segment = createSegment(3, earlier && readSegment(earlier.files));
  for (const name of Object.keys(all).sort()) {
    const posts = all[name] ?? [];
    const isSame = JSON.stringify(earlier?.of[name]) === JSON.stringify(posts);
    if (isSame) expect(segment.keep(name)).toBe(true);
    else segment.add(factsOf(`Title ${name}`, posts), name);
  }
  return finish(segment);
}

describe('a segment', () => {
  it('is the same file by file, whether threads are read again or taken from the earlier index', () => {
    fc.assert(
      fc.property(threads, threads, (before, after) => {
        const { files } = build(before, null);
        // Some threads stay as they are.
        const mixed = { ...before, ...after };
        for (const name of Object.keys(before)) if (name < 'c') mixed[name] = before[name] ?? [];
        expect(build(mixed, { files, of: before })).toEqual(build(mixed, null));
      }),
    );
  });

  it('says where terms are, and how often', () => {
    const segment = createSegment(0);
    segment.add(factsOf('Weir', ['A gate', 'gate by gate', '']), 'weir');
    const { files } = finish(segment);
    const records = [...readRecords(String(readShard(files[1] ?? '')))];
    expect(records.map(([term, codes]) => [term, codes.map(readPlaces)])).toEqual([
      ['a', [[0, 1]]],
      ['by', [[1, 1]]],
      ['gate', [[0, 1, 1, 2]]],
      ['weir', [[], [], [0, 1]]],
      ['wren', [[], [0, 1, 2, 1]]],
    ]);
  });

  it('is cut into files that say where each begins', () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `w${index.toString(36)}`);
    const segment = createSegment(0);
    segment.add(factsOf('Words', [words.join(' ')]), 'words');
    const { files, starts } = finish(segment);
    expect(starts.length).toBe(files.length - 2);
    expect(starts.length).toBeGreaterThan(1);
    for (const [place, start] of starts.entries()) {
      const terms = (file: string) => [...readRecords(String(readShard(file)))].map(([term]) => term);
      expect((terms(files[place + 1] ?? '').at(-1) ?? '') < start).toBe(true);
      expect((terms(files[place + 2] ?? '')[0] ?? '') >= start).toBe(true);
    }
  });

  it('takes nothing from files that are none of its own, and no thread out of order', () => {
    expect(readSegment([])).toBe(null);
    expect(readSegment(['rethread("3",{"threads":[["a","A",3]],"lengths":["","",""]})\n', '"x"'])).toBe(null);
    expect(readSegment(['rethread("3",{"threads":[],"lengths":["","",""]})\n', 'rethread("3-0",4)'])).toBe(
      null,
    );
    const { files } = build({ a: ['weir'], b: ['lock'] }, null);
    const segment = createSegment(3, readSegment(files));
    expect(segment.keep('b')).toBe(true);
    expect(segment.keep('a')).toBe(false);
    expect(segment.keep('c')).toBe(false);
  });
});
