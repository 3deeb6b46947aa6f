import { openSync } from 'node:fs';
import { ReadStream, type WriteStream } from 'node:tty';
import { createLayout, type Layout } from './layout/layout.ts';
import { defaultKeymap } from './state/commands/index.ts';
import type { Keymap } from './state/keymap.ts';
import { initialState, type ReaderState, type Size } from './state/state.ts';
import type { EmojiMode } from './text/emoji.ts';
import { asciiGlyphs, unicodeGlyphs } from './text/glyphs.ts';
import type { OpenThread } from './thread/open-thread.ts';
import { type HyperlinkMode, type Link, noLinks, osc8Links, wantsHyperlinks } from './view/hyperlinks.ts';
import { createPalette, type Paint, wantsColor } from './view/palette.ts';
import { drawScreen } from './view/screen.ts';
import { colorDepth } from './view/themes/look.ts';
import type { Theme } from './view/themes/themes.ts';

/** What reading begins with. */
export interface ReadingOptions {
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
  /** Default: the terminal's own 16 colours. */
  theme?: Theme;
  /** How emoji are shown. Default `safe`. */
  emoji?: EmojiMode;
  /** Whether to draw with the characters of a keyboard alone. Default `false`. */
  ascii?: boolean;
  /** The file that positions of the thread count in, for the editor; left out for a pipe or a thread from JSON. */
  dumpPath?: string;
  /** Whether the terminal is told where links lead, so that it can open them. Default: `auto`, where it is known to. */
  hyperlinks?: HyperlinkMode;
  /** Default: the keys as they are where nobody says otherwise. */
  keymap?: Keymap;
  /** Where to begin. Default: at the title. */
  state?: ReaderState;
}

/** A thread whose first screen is painted; `openReader` takes it over. */
export interface BegunReading {
  layout: Layout;
  keymap: Keymap;
  state: ReaderState;
  paint: Paint;
  link: Link;
  /** `null` where there is no file, or not of the dump. */
  dumpPath: string | null;
  stdin: ReadStream;
  stdout: WriteStream;
  /** Gives the terminal back as it was, where nobody takes over. */
  abandon(): void;
  /** Hands the terminal over: whoever calls it gives it back. */
  handOver(): void;
}

/** To the alternate screen, its first cell, without a cursor. */
const ENTER = '\u001B[?1049h\u001B[?25l\u001B[H';
const LEAVE = '\u001B[?25h\u001B[?1049l';
const HOME = '\u001B[H';

/**
 * Paints the first screen of a thread. Nothing of Ink is loaded for it, which takes longer than all else that is done
 * before.
 *
 * @throws {Error} If there is no terminal to read keys from or to write to.
 */
export function beginReading(options: ReadingOptions): BegunReading {
  const { stdout = process.stdout, keymap = defaultKeymap, state = initialState } = options;
  if (!stdout.isTTY) throw new Error('The reader needs a terminal to write to');
  const stdin = options.stdin ?? (process.stdin.isTTY ? process.stdin : openTerminalInput());
  const color = options.color ?? wantsColor(process.env, stdout.isTTY);
  const glyphs = options.ascii ? asciiGlyphs : unicodeGlyphs;
  const layout = createLayout(options.thread, { emoji: options.emoji ?? 'safe', glyphs });
  const paint = createPalette(color ? 'color' : 'monochrome', options.theme, colorDepth(process.env));
  const link = wantsHyperlinks(options.hyperlinks ?? 'auto', process.env) ? osc8Links : noLinks;
  const dumpPath = options.dumpPath ?? null;
  const { lines } = drawScreen({ layout, keymap, state, size: sizeOf(stdout) }, paint, link);

  const abandon = () => {
    handOver();
    stdout.write(LEAVE);
    stdin.setRawMode(false);
    if (stdin !== process.stdin && stdin !== options.stdin) stdin.destroy();
  };
  const onSignal = (signal: NodeJS.Signals) => {
    abandon();
    process.kill(process.pid, signal);
  };
  const handOver = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  // A key pressed from now on must not be echoed.
  stdin.setRawMode(true);
  stdout.write(ENTER + lines.join('\r\n') + HOME);
  return { layout, keymap, state, paint, link, dumpPath, stdin, stdout, abandon, handOver };
}

const SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

/** Some terminals say that they have no size; they are taken for the commonest. */
export function sizeOf({ columns, rows }: WriteStream): Size {
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
