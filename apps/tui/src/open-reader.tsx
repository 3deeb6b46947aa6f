import type { ReactNode } from 'react';
import { type BegunReading, sizeOf } from './begin-reading.ts';
import { Reader, type WithTerminal } from './components/reader.tsx';
import { runEffect } from './effects/run-effect.ts';
import { createFollower } from './follow-thread.ts';
import { type ShownApp, startInk } from './ink-app.ts';
import { createLayout } from './layout/layout.ts';
import { visitChanges } from './memory/visit.ts';
import { createReadingOn } from './reading-on.ts';
import { spareMemory } from './spare-memory.ts';
import type { Effect } from './state/effects.ts';
import { keyOf } from './state/help.ts';
import type { Desk } from './state/places.ts';
import type { Ending } from './state/state.ts';
import type { OpenThread } from './thread/open-thread.ts';
import { drawScreen } from './view/screen.ts';

/** A screen that the reader is one of several in, such as a list and the threads that are opened from it. */
export interface Stage {
  /** Puts the reader on the screen. */
  show(reader: ReactNode): ShownApp;
  /**
   * Goes so many threads on in the list, or back, and so ends this reader.
   *
   * @returns Why it did not; `null` where it did.
   */
  goOn(threads: number): Promise<string | null>;
}

/**
 * Goes on with a thread whose first screen is painted, until the user leaves.
 *
 * @param stage  Left out where the whole terminal is the reader's.
 * @returns How the reader was left: `quit` by its own key, `interrupted` by Ctrl-C.
 */
export async function openReader(begun: BegunReading, stage: Stage | null = null): Promise<Ending> {
  const { stdin, stdout } = begun;
  let { layout } = begun;
  let desk: Desk | null = null;
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
      // As it is on the screen, without the links that were rejected.
      thread: (desk?.layout ?? layout).thread,
      dumpPath: begun.dumpPath,
      stdin,
      stdout,
      environment: begun.environment,
      withTerminal,
      keyName: (command) => keyOf(begun.keymap, command),
      follow: follower.follow,
      goOn: stage?.goOn ?? null,
    });
  let preparing: NodeJS.Timeout | undefined;
  const onState = (now: Desk) => {
    desk = now;
    clearTimeout(preparing);
    preparing = setTimeout(() => now.layout.thread.prepare(now.state.top.section), PAUSE);
  };
  let unspare = () => {};
  const rest = () => {
    begun.onRest();
    // It slows what is compiled from now on, which a short thread need not bear.
    if (layout.thread.length > LONG_THREAD) unspare = spareMemory();
  };
  const resting = setTimeout(rest, REST_AFTER);
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
  const app = stage === null ? startInk(reader(), begun) : stage.show(reader());
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
    clearTimeout(resting);
    unspare();
    clearInterval(saving);
    clearTimeout(preparing);
    follower.follow(false);
    stdout.off('resize', onResize);
  }
  await remember(begun, desk);
  if (begun.keepsScreen && desk !== null) stdout.write(lastScreen(desk, begun));
  return ending;
}

/** Bytes of a thread that is too long to be held in memory. */
const LONG_THREAD = 1 << 22;

/** Milliseconds until all that a start needs has run: what is not of the screen can wait for it. */
const REST_AFTER = 300;

/** Milliseconds without a key after which what the next one may show is read. */
const PAUSE = 20;

/** Milliseconds between two savings of where the reader is. */
const SAVE_INTERVAL = 20_000;

/** Saves where the reader is, if it has moved. */
async function remember({ visit }: BegunReading, desk: Desk | null): Promise<void> {
  if (visit === null || desk === null) return;
  const { memory, key } = visit;
  await memory.save(key, visitChanges(desk, memory.thread(key)), desk.state.uses);
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
