import { parse } from '@rethread/core';
import { flatten, generateThread } from '@rethread/testkit';
import { describe, expect, it } from 'vitest';
import type { Chunk, FormatModule, StreamedFile } from '../format.ts';
import { formats } from '../registry.ts';

const POST_COUNT = 800;

const result = parse(flatten(generateThread({ seed: 2012 }, POST_COUNT)).dump);

function* partsOf(module: FormatModule): Generator<Chunk> {
  if ('files' in module) for (const { content } of module.files(result)) yield* chunksOf(content);
  else yield* module.chunks(result);
}

function chunksOf(content: StreamedFile['content']): Iterable<Chunk> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

// A thread may be longer than the longest string: what is given at a time must not grow with it, but for lists of posts.
describe.each(formats)('$id', ({ load }) => {
  it('gives a long thread in many small parts', async () => {
    let longest = 0;
    let whole = 0;
    for (const { length } of partsOf(await load())) {
      longest = Math.max(longest, length);
      whole += length;
    }
    expect(result.thread.children).toHaveLength(POST_COUNT);
    expect(longest).toBeLessThan(whole / 10);
  });
});
