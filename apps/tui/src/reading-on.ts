import type { OpenThread } from './thread/open-thread.ts';

/** Milliseconds of reading on between two looks for keys. */
const SLICE = 5;

/** Milliseconds without a key before reading goes on: frames come first. */
const REST = 120;

/** Reads the rest of a thread whenever there is nothing else to do. */
export function createReadingOn(begun: OpenThread) {
  let thread = begun;
  let next: NodeJS.Timeout | undefined;
  let restUntil = 0;
  return {
    /** `onChange` is called with each thread that takes the place of the one before. */
    start(onChange: (thread: OpenThread) => void) {
      const work = () => {
        // A glimpse is too short to wait: whoever holds a key down would never get beyond it.
        const rest = thread.progress === 0 ? 0 : restUntil - performance.now();
        if (rest > 0) {
          next = setTimeout(work, rest);
          return;
        }
        const before = thread;
        thread = before.advance(SLICE);
        if (thread !== before) onChange(thread);
        if (thread.progress < 1) next = setTimeout(work);
      };
      next = setTimeout(work);
    },
    /** A key was pressed. */
    pause() {
      restUntil = performance.now() + REST;
    },
    stop: () => clearTimeout(next),
  };
}
