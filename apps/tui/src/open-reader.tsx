import { openSync } from 'node:fs';
import { ReadStream, type WriteStream } from 'node:tty';
import { render } from 'ink';
import { Reader } from './components/reader.tsx';
import { runEffect } from './effects/run-effect.ts';
import { createLayout } from './layout/layout.ts';
import { defaultKeymap } from './state/commands/index.ts';
import type { Effect } from './state/effects.ts';
import type { Ending, Size } from './state/state.ts';
import type { OpenThread } from './thread/open-thread.ts';
import { createPalette, wantsColor } from './view/palette.ts';

/** What `openReader` needs. */
export interface ReaderOptions {
  /** What is read; it may still be loading. */
  thread: OpenThread;
  /** Where keys come from. Default: standard input, or the terminal itself where standard input is a pipe. */
  stdin?: ReadStream;
  /** The terminal. Default: standard output. */
  stdout?: WriteStream;
  /**
   * Default: as `NO_COLOR`, `FORCE_COLOR` and `TERM` ask for. Without colour, bold, inverse and underline
   * remain.
   */
  color?: boolean;
}

/**
 * Opens a thread in the terminal, on the alternate screen, until the user leaves.
 *
 * @returns How the reader was left: `quit` by its own key, `interrupted` by Ctrl-C.
 * @throws {Error} If there is no terminal to read keys from or to write to.
 */
export async function openReader(options: ReaderOptions): Promise<Ending> {
  const { stdout = process.stdout } = options;
  if (!stdout.isTTY) throw new Error('The reader needs a terminal to write to');
  const stdin = options.stdin ?? (process.stdin.isTTY ? process.stdin : openTerminalInput());
  const color = options.color ?? wantsColor(process.env, stdout.isTTY);
  let layout = createLayout(options.thread);
  const paint = createPalette(color ? 'color' : 'monochrome');

  let ending: Ending = 'quit';
  const onEnd = (how: Ending) => {
    ending = how;
    app.unmount();
  };
  const onEffect = (effect: Effect) => runEffect(effect);
  const reader = () => (
    <Reader
      layout={layout}
      keymap={defaultKeymap}
      size={sizeOf(stdout)}
      paint={paint}
      onEffect={onEffect}
      onEnd={onEnd}
    />
  );
  // Ink does so too, but after the first frame: a key pressed before would be echoed into it.
  stdin.setRawMode(true);
  const app = render(reader(), {
    stdin,
    stdout,
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    maxFps: 60,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  // Before Ink's own listener, which would first paint the old screen at the new size, taller than the
  // terminal.
  const onResize = () => app.rerender(reader());
  stdout.prependListener('resize', onResize);
  const stopReading = readOn(options.thread, (thread) => {
    layout = createLayout(thread);
    app.rerender(reader());
  });
  try {
    await app.waitUntilExit();
  } finally {
    stopReading();
    stdout.off('resize', onResize);
    stdin.setRawMode(false);
    if (stdin !== process.stdin && stdin !== options.stdin) stdin.destroy();
  }
  return ending;
}

/** Milliseconds of reading on between two looks for keys. */
const SLICE = 5;

/** Reads the rest of a thread whenever there is nothing else to do; `onChange` is called with each thread that replaces it. */
function readOn(begun: OpenThread, onChange: (thread: OpenThread) => void): () => void {
  let thread = begun;
  let next: NodeJS.Timeout;
  const work = () => {
    const before = thread;
    thread = before.advance(SLICE);
    if (thread !== before) onChange(thread);
    if (thread.progress < 1) next = setTimeout(work);
  };
  next = setTimeout(work);
  return () => clearTimeout(next);
}

/** Some terminals say that they have no size; they are taken for the commonest. */
function sizeOf({ columns, rows }: WriteStream): Size {
  return { columns: columns || 80, rows: rows || 24 };
}

/** Opens the terminal for keys when standard input is a pipe that the thread came through. */
function openTerminalInput(): ReadStream {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch (cause) {
    throw new Error('The reader needs a terminal to read keys from', { cause });
  }
}
