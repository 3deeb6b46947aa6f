import { describe, expect, it } from 'vitest';
import { sampleThread } from '../testing/sample.ts';
import { openWholeThread } from './open-thread.ts';
import { threadOf } from './thread-of.ts';

const whole = openWholeThread(sampleThread, 'sample.txt');

describe('threadOf', () => {
  it('gives the thread back where all posts are taken', () => {
    const all = sampleThread.children.map((_, index) => index + 1);
    const { children, authors, title } = threadOf(whole, all);
    expect({ children, authors, title }).toEqual({
      children: sampleThread.children,
      authors: sampleThread.authors,
      title: sampleThread.title,
    });
  });

  it.each([[[5]], [[3, 5]], [[1, 5]], [[]]])('leads to no post that is left out, with %j', (sections) => {
    const part = threadOf(whole, sections);
    expect(part.children.map(({ id }) => id)).toEqual(sections.map((section) => `p${section}`));
    const kept = new Set(part.children.map(({ id }) => id));
    const named = [...JSON.stringify(part.children).matchAll(/"post":"(p\d+)"/g)].map(
      ([, id]) => id as string,
    );
    expect(named.filter((id) => !kept.has(id))).toEqual([]);
    expect(named.length > 0).toBe(sections.length > 1);
    // The whole thread is as it was.
    expect(JSON.stringify(sampleThread.children[4])).toContain('"post":"p2"');
  });
});
