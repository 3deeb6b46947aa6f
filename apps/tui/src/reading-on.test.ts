import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingOn } from './reading-on.ts';
import type { OpenThread } from './thread/open-thread.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A thread that takes so many steps to read. */
function stepping(steps: number, taken = 0): OpenThread {
  return {
    progress: taken / steps,
    advance: () => stepping(steps, taken + 1),
  } as Partial<OpenThread> as OpenThread;
}

/** What was read after a key every 50 ms for so long. */
function readWithKeys(thread: OpenThread, milliseconds: number): number {
  let { progress } = thread;
  const reading = createReadingOn(thread);
  reading.start((read) => {
    progress = read.progress;
  });
  for (let time = 0; time < milliseconds; time += 50) {
    reading.pause();
    vi.advanceTimersByTime(50);
  }
  reading.stop();
  return progress;
}

describe('reading on', () => {
  it('goes to the end when nothing else is to be done', () => {
    const onChange = vi.fn();
    createReadingOn(stepping(3)).start(onChange);
    vi.advanceTimersByTime(100);
    expect(onChange.mock.calls.map(([{ progress }]) => progress)).toEqual([1 / 3, 2 / 3, 1]);
  });

  it('rests while keys come, once there is more than a glimpse', () => {
    expect(readWithKeys(stepping(4, 1), 1000)).toBe(1 / 4);
    // A key that is held down from the start would keep the user in the glimpse.
    expect(readWithKeys(stepping(4), 1000)).toBe(1 / 4);
  });

  it('stops', () => {
    const onChange = vi.fn();
    const reading = createReadingOn(stepping(3));
    reading.start(onChange);
    reading.stop();
    vi.advanceTimersByTime(100);
    expect(onChange).not.toHaveBeenCalled();
  });
});
