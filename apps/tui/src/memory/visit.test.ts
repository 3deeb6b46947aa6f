import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import type { Anchor } from '../layout/layout.ts';
import { defaultKeymap } from '../state/commands/index.ts';
import { buildThread, layoutOf } from '../testing/build-thread.ts';
import { samplePosts, sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import type { ThreadMemory } from './open-memory.ts';
import { describe, findAnchor, resumePlace, resumeRest, visitChanges, withNews } from './visit.ts';

const layout = layoutOf(sampleThread);
const { thread } = layout;

const anchors = fc
  .integer({ min: 0, max: thread.lastSection })
  .chain((section) =>
    fc.nat(layout.flow(section).text.length - 1).map((offset): Anchor => ({ section, offset })),
  );

/** What a visit left behind, as the state file gives it back. */
function remembered(...keys: string[]): ThreadMemory {
  const { desk } = openSession(sampleThread).press(...keys);
  const { marks, settings, place, seen, title, posts, read, rejected } = visitChanges(desk, null);
  return {
    path: null,
    visited: 0,
    title: title ?? '',
    posts: posts ?? 0,
    read: read ?? 0,
    place: place ?? null,
    seen: seen ?? null,
    settings: settings ?? {},
    rejected: new Set(Object.keys(rejected ?? {})),
    marks: new Map(
      Object.entries(marks ?? {}).flatMap(([letter, at]) => (at ? [[letter, at] as const] : [])),
    ),
  };
}

suite('a place that is described', () => {
  it('is found again in the same post, at its words', () => {
    fc.assert(
      fc.property(anchors, (anchor) => {
        const found = findAnchor(layout, describe(layout, anchor));
        expect(found?.section).toBe(anchor.section);
        // What the reader adds has no place in the source: the words before it have.
        expect(found?.offset).toBeLessThanOrEqual(
          Math.max(anchor.offset, layout.flow(anchor.section).links[0]?.start ?? 0),
        );
        if (found) expect(findAnchor(layout, describe(layout, found))).toEqual(found);
      }),
    );
  });

  it('is found where posts came before it, and given up where its post is gone', () => {
    const place = describe(layout, { section: 4, offset: 40 });
    const grown = layoutOf(buildThread([{ blocks: ['A new first post.'] }, ...samplePosts.slice(3)]));
    expect(findAnchor(grown, place)?.section).toBe(2);
    expect(findAnchor(layoutOf(buildThread([])), place)).toBeNull();
  });
});

suite('a thread that is opened again', () => {
  it('has its place, its marks, its looks, and says what is new', () => {
    const left = remembered('5G', 'm', 'a', '3j', 'T', '\\');
    const more = buildThread([...samplePosts, { blocks: ['Brand new words.'] }, { blocks: ['And more.'] }]);
    const { desk } = openSession(more);
    const state = resumeRest(desk.layout, left, resumePlace(desk.layout, left, desk.state), defaultKeymap);
    expect(state.top.section).toBe(5);
    expect(state.folds.all).toBe(true);
    expect(state.toggles.signatures).toBe(false);
    expect(state.marks['a']).toEqual({ section: 5, offset: 0 });
    expect(state.newFrom).toBe(12);
    expect(state.notice).toBe('Where you were: #5 · 2 new posts; U goes to the first');
  });

  it('says nothing where nothing is new and nobody had moved', () => {
    const left = remembered();
    const { desk } = openSession(sampleThread);
    const state = resumeRest(desk.layout, left, resumePlace(desk.layout, left, desk.state), defaultKeymap);
    expect(state).toEqual({ ...desk.state, newFrom: null, notice: null });
  });

  it('wipes no mark that this visit has not found, or that another reader has set meanwhile', () => {
    const left = remembered('5G', 'm', 'a');
    // Left before the thread was read to its end, or its post is gone.
    const { desk } = openSession(sampleThread).press('3G', 'm', 'b');
    expect(Object.keys(visitChanges(desk, left).marks ?? {})).toEqual(['b']);
  });
});

suite('a file that has grown', () => {
  it('has news behind what was its end, and none where there is nothing', () => {
    const { state } = openSession(sampleThread);
    expect(withNews(layout, state, null, defaultKeymap)).toBe(state);
    expect(withNews(layout, state, 11, defaultKeymap)).toBe(state);
    expect(withNews(layout, state, 9, defaultKeymap)).toMatchObject({
      newFrom: 10,
      notice: '2 new posts; U goes to the first',
    });
  });
});
