import type { WriteStream } from 'node:tty';
import { render } from 'ink';
import { type BegunReading, sizeOf } from './begin-reading.ts';
import { Reader, type WithTerminal } from './components/reader.tsx';
import { runEffect } from './effects/run-effect.ts';
import { createFollower } from './follow-thread.ts';
import { createLayout } from './layout/layout.ts';
import { visitChanges } from './memory/visit.ts';
import type { Effect } from './state/effects.ts';
import type { Desk } from './state/places.ts';
import type { Ending } from './state/state.ts';
import type { OpenThread } from './thread/open-thread.ts';
import { drawScreen } from './view/screen.ts';

/**
 * Goes on with a thread whose first screen is painted, until the user leaves.
 *
 * @returns How the reader was left: `quit` by its own key, `interrupted` by Ctrl-C.
 */
export async function openReader(begun: BegunReading): Promise<Ending> {
  const { stdin, stdout } = begun;
  let { layout } = begun;
  const readingOn = createReadingOn(layout.thread);
  let ending: Ending = 'quit';
  const onEnd = (how: Ending) => {
    ending = how;
    app.unmount();
  };
  /** The last section before the file grew. */
  let grownFrom: number | null = null;
  const follower = createFollower(begun, (thread) => {
    grownFrom = layout.thread.lastSection;
    show(thread);
  });
  const onEffect = (effect: Effect, withTerminal: WithTerminal) =>
    runEffect(effect, {
      thread: layout.thread,
      dumpPath: begun.dumpPath,
      stdin,
      stdout,
      environment: begun.environment,
      withTerminal,
      follow: follower.follow,
    });
  let desk: Desk | null = null;
  const onState = (now: Desk) => {
    desk = now;
  };
  const reader = () => (
    <Reader
      begun={begun}
      layout={layout}
      grownFrom={grownFrom}
      size={sizeOf(stdout)}
      onKey={readingOn.pause}
      onState={onState}
      onEffect={onEffect}
      onEnd={onEnd}
    />
  );
  const app = render(reader(), {
    stdin,
    stdout: onAlternateScreen(stdout),
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    maxFps: 60,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  begun.handOver();
  // Before Ink's own listener, which would first paint the old screen at the new size, taller than the
  // terminal.
  const onResize = () => app.rerender(reader());
  stdout.prependListener('resize', onResize);
  const show = (thread: OpenThread) => {
    layout = createLayout(thread, layout.drawing);
    app.rerender(reader());
  };
  readingOn.start(show);
  // A reader that is killed has lost little.
  const saving = setInterval(() => void remember(begun, desk), SAVE_INTERVAL);
  try {
    await app.waitUntilExit();
  } finally {
    readingOn.stop();
    clearInterval(saving);
    follower.follow(false);
    stdout.off('resize', onResize);
    stdin.setRawMode(false);
    if (stdin !== process.stdin) stdin.destroy();
  }
  await remember(begun, desk);
  if (begun.keepsScreen && desk !== null) stdout.write(lastScreen(desk, begun));
  return ending;
}

/** Milliseconds between two savings of where the reader is. */
const SAVE_INTERVAL = 20_000;

/** Saves where the reader is, if it has moved. */
async function remember({ visit }: BegunReading, desk: Desk | null): Promise<void> {
  if (visit === null || desk === null) return;
  const { memory, key } = visit;
  await memory.save(key, visitChanges(desk, memory.thread(key)));
}

/** The text that was on the screen last, to leave it on the terminal. */
function lastScreen(desk: Desk, { paintOf, link }: BegunReading): string {
  const { lines } = drawScreen(
    { ...desk, state: { ...desk.state, mode: { name: 'read' } } },
    paintOf(desk.state.theme),
    link,
  );
  const rows = lines.slice(0, -1);
  return `${rows.slice(0, rows.findLastIndex((row) => row !== '') + 1).join('\r\n')}\r\n`;
}

const ENTER_ALTERNATE_SCREEN = '\u001B[?1049h';

/** A terminal that is on its alternate screen already: entering it again would clear what is painted there. */
function onAlternateScreen(stdout: WriteStream): WriteStream {
  let isFirst = true;
  return new Proxy(stdout, {
    get(target, name) {
      if (name === 'write') {
        return (text: string, ...rest: never[]) => {
          const isEntering = isFirst && text === ENTER_ALTERNATE_SCREEN;
          if (isEntering) isFirst = false;
          return isEntering || target.write(text, ...rest);
        };
      }
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Milliseconds of reading on between two looks for keys. */
const SLICE = 5;

/** Milliseconds without a key before reading goes on: frames come first. */
const REST = 120;

/** Reads the rest of a thread whenever there is nothing else to do. */
function createReadingOn(begun: OpenThread) {
  let thread = begun;
  let next: NodeJS.Timeout | undefined;
  let restUntil = 0;
  return {
    /** `onChange` is called with each thread that takes the place of the one before. */
    start(onChange: (thread: OpenThread) => void) {
      const work = () => {
        const rest = restUntil - performance.now();
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
