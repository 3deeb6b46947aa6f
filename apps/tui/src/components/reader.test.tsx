import { cleanup, render } from 'ink-testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultKeymap } from '../state/commands/index.ts';
import { initialState } from '../state/state.ts';
import { layoutOf } from '../testing/build-thread.ts';
import { sampleThread } from '../testing/sample.ts';
import { noLinks } from '../view/hyperlinks.ts';
import { createPalette } from '../view/palette.ts';
import { drawScreen } from '../view/screen.ts';
import { Reader } from './reader.tsx';

vi.mock(import('../view/screen.ts'), async (original) => {
  const module = await original();
  return { ...module, drawScreen: vi.fn(module.drawScreen) };
});

afterEach(cleanup);

const layout = layoutOf(sampleThread);
const begun = {
  keymap: defaultKeymap,
  paintOf: () => createPalette('none'),
  refine: (_: unknown, state: typeof initialState) => state,
  link: noLinks,
  state: initialState,
};

function open() {
  const onEnd = vi.fn();
  const onEffect = vi.fn(async () => 'Done');
  const element = (rows: number, columns = 80) => (
    <Reader
      begun={begun}
      layout={layout}
      size={{ columns, rows }}
      onKey={() => {}}
      onState={() => {}}
      onEffect={onEffect}
      onEnd={onEnd}
    />
  );
  const app = render(element(24));
  const lines = () => (app.lastFrame() ?? '').split('\n');
  const press = async (bytes: string) => {
    app.stdin.write(bytes);
    // Ink waits a moment to see whether an escape begins a longer sequence.
    await new Promise((resolve) => setTimeout(resolve, bytes === '\u001B' ? 60 : 5));
  };
  return { app, element, lines, press, onEffect, onEnd };
}

describe('Reader', () => {
  it('draws as many lines as the terminal has rows', () => {
    const { app, element, lines } = open();
    expect(lines()).toHaveLength(24);
    app.rerender(element(10, 40));
    expect(lines()).toHaveLength(10);
  });

  it.each([
    ['j', '11 posts'],
    ['\u001B[B', '11 posts'],
    ['\u001B[6~', 'Oak, by the look'],
    ['jjj', '#1'],
    ['3j', '#1'],
    ['5G', '#5 Marta_V'],
    ['JJ', '#2 Marta_V'],
    ['\u0004', 'We did, the year'],
    ['\u001B[F', '#9 Guest 4'],
  ])('understands the bytes %j', async (bytes, first) => {
    const { lines, press } = open();
    await press(bytes);
    expect(lines().slice(0, 2).join('\n')).toContain(first);
  });

  it('draws once for each key', async () => {
    const { press, lines } = open();
    const before = lines();
    vi.mocked(drawScreen).mockClear();
    await press('j');
    await press('j');
    expect(lines()).not.toEqual(before);
    expect(drawScreen).toHaveBeenCalledTimes(2);
  });

  it('searches, and leaves the prompt by Escape', async () => {
    const { lines, press } = open();
    await press('/');
    await press('oak');
    // Counted between keys.
    await vi.waitFor(() => expect(lines().at(-1)).toMatch(/^\/oak +2 hits/));
    await press('\u001B');
    expect(lines().at(-1)).toContain('post 1 of 11');
  });

  it('steps through quotes, follows one and comes back', async () => {
    const { lines, press } = open();
    await press('5G');
    await press('\t');
    expect(lines()[2]).toContain('▏ ┃ Marta_V said');
    await press('\u001B[Z');
    expect(lines()[1]).toContain('┃ Old Trapper');
    await press('\r');
    expect(lines().at(-1)).toContain('Quoted in #5');
    await press('\u007F');
    expect(lines()[0]).toContain('#5');
  });

  it('takes a paste as text to search for', async () => {
    const { lines, press, onEnd } = open();
    await press('\u001B[200~qqq\u001B[201~');
    expect(onEnd).not.toHaveBeenCalled();
    await press('/');
    await press('\u001B[200~slate\u001B[201~');
    expect(lines().at(-1)).toMatch(/^\/slate +\d+ hits/);
  });

  it('has effects done, and says what came of them', async () => {
    const { lines, press, onEffect } = open();
    await press('\u001A');
    expect(onEffect).toHaveBeenCalledExactlyOnceWith({ kind: 'suspend' }, expect.any(Function));
    await press('j');
    expect(onEffect).toHaveBeenCalledOnce();
    expect(lines()[0]).toContain('11 posts');
  });

  it.each([
    ['q', 'quit'],
    ['\u0003', 'interrupted'],
  ])('ends on %j', async (bytes, ending) => {
    const { press, onEnd } = open();
    await press(bytes);
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(ending);
  });
});
