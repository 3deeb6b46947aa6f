/** Tells how far a long work is. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes away what is shown. */
  end(): void;
}

/** Milliseconds between two lines. */
const INTERVAL = 100;

/** Milliseconds before a rate says something. */
const WARM_UP = 1000;

/**
 * Makes what shows a line of progress: how many are done, how many a second, and how long the rest may take.
 *
 * @param show  Shows a line in place of the one before.
 * @param now  Milliseconds of a clock.
 */
export function createProgress(
  total: number,
  show: (line: string) => void,
  now = () => performance.now(),
): Progress {
  const begun = now();
  let done = 0;
  let shown = Number.NEGATIVE_INFINITY;
  return {
    step() {
      done += 1;
      const time = now();
      if (time - shown < INTERVAL) return;
      shown = time;
      show(lineOf(done, total, time - begun));
    },
    end() {
      show('');
    },
  };
}

function lineOf(done: number, total: number, time: number): string {
  const share = `Converted ${done} of ${total}`;
  if (time < WARM_UP) return share;
  const rate = (done * 1000) / time;
  const rest = (total - done) / rate;
  return `${share}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${inWords(rest)} left`;
}

/** `40 s`, `3 min`, `2 h 5 min`. */
function inWords(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
