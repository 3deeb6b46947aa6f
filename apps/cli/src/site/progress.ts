import { writeSync } from 'node:fs';

/** Milliseconds between two looks of the line. */
const PAUSE = 100;

/** How far a long work is, on a terminal. */
export interface Progress {
  /** One more thread is done. */
  step(): void;
  /** Takes the line away. */
  end(): void;
}

/** Begins a line on the terminal at stderr that says how far a site is; elsewhere, and where it should be quiet, nothing. */
export function createProgress(count: number, quiet: boolean): Progress {
  if (quiet || process.stderr.isTTY !== true) return { step() {}, end() {} };
  let done = 0;
  let shownAt = 0;
  let width = 0;
  const show = (line: string) => {
    try {
      writeSync(2, `\r${line.padEnd(width)}\r${line}`);
    } catch {
      // Nobody looks.
    }
    width = line.length;
  };
  return {
    step() {
      done++;
      if (performance.now() - shownAt < PAUSE) return;
      shownAt = performance.now();
      show(`${done} of ${count} threads`);
    },
    end() {
      if (width > 0) show('');
    },
  };
}
