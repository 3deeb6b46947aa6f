import type { ReadStream, WriteStream } from 'node:tty';
import { createLayout, type Layout } from './layout/layout.ts';
import type { ThreadKey } from './memory/merge.ts';
import type { Memory } from './memory/open-memory.ts';
import { resumePlace, resumeRest } from './memory/visit.ts';
import { noRejected, withoutLinks } from './relations/rejected-links.ts';
import { defaultKeymap } from './state/commands/index.ts';
import type { Keymap } from './state/keymap.ts';
import { initialState, type ReaderState, type Size } from './state/state.ts';
import { findTerminal, type TakenTerminal, takeTerminal } from './take-terminal.ts';
import type { EmojiMode } from './text/emoji.ts';
import { asciiGlyphs, unicodeGlyphs } from './text/glyphs.ts';
import type { OpenThread } from './thread/open-thread.ts';
import { type HyperlinkMode, type Link, noLinks, osc8Links, wantsHyperlinks } from './view/hyperlinks.ts';
import { createPalette, type Paint, wantsColor } from './view/palette.ts';
import { drawScreen } from './view/screen.ts';
import { colorDepth } from './view/themes/look.ts';
import { themes as builtInThemes, defaultTheme, findTheme, type Theme } from './view/themes/themes.ts';

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
  /** Where the thread is remembered. Default: nowhere. */
  visit?: Visit;
  /** The themes to go through; the first is the default. */
  themes?: readonly Theme[];
  /** Opens the thread anew, for when its file has grown. */
  reopen?: () => Promise<OpenThread>;
  /** Variables for other programs that are run. Default: the reader's own. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** Leaves the last screen on the terminal. Default `false`. */
  keepsScreen?: boolean;
  /** Default: the keys as they are where nobody says otherwise. */
  keymap?: Keymap;
  /** Where to begin. Default: at the title. */
  state?: ReaderState;
  /** Called once, soon after the thread is on the screen: for what may take its time. */
  onRest?: () => void;
  /** Whether the terminal shows another screen already, and nothing is painted. Default `false`. */
  isTaken?: boolean;
}

/** A memory, and what the thread is known by in it. */
export interface Visit {
  memory: Memory;
  key: ThreadKey;
}

/** A thread whose first screen is painted; `openReader` takes it over. */
export interface BegunReading extends TakenTerminal {
  layout: Layout;
  keymap: Keymap;
  state: ReaderState;
  /** The looks of a theme by its name. */
  paintOf(theme: string): Paint;
  link: Link;
  visit: Visit | null;
  /** Adds to a state what only the whole thread can tell; gives the state itself where there is nothing. */
  refine(layout: Layout, state: ReaderState): ReaderState;
  reopen: (() => Promise<OpenThread>) | null;
  onRest: () => void;
  environment: Readonly<Record<string, string | undefined>>;
  keepsScreen: boolean;
  /** `null` where there is no file, or not of the dump. */
  dumpPath: string | null;
}

/**
 * Paints the first screen of a thread. Nothing of Ink is loaded for it, which takes longer than all else that is done
 * before.
 *
 * @throws {Error} If there is no terminal to read keys from or to write to.
 */
export function beginReading(options: ReadingOptions): BegunReading {
  const { keymap = defaultKeymap } = options;
  const terminal = findTerminal(options);
  const { stdout } = terminal;
  const color = options.color ?? wantsColor(process.env, stdout.isTTY);
  const glyphs = options.ascii ? asciiGlyphs : unicodeGlyphs;
  const { visit = null, themes = builtInThemes, theme = themes[0] ?? defaultTheme } = options;
  const remembered = visit?.memory.thread(visit.key) ?? null;
  const { place } = remembered ?? { place: null };
  const thread =
    place === null || place.number === 0
      ? options.thread
      : readUpTo(options.thread, place.section ?? place.number);
  const rejected = remembered?.rejected ?? noRejected;
  const layout = createLayout(withoutLinks(thread, rejected), { emoji: options.emoji ?? 'safe', glyphs });
  const paintOf = memoise((name) =>
    createPalette(color ? 'color' : 'monochrome', findTheme(name, themes), colorDepth(process.env)),
  );
  let isRefined = remembered === null;
  const refine = (of: Layout, before: ReaderState) => {
    if (
      isRefined ||
      remembered === null ||
      (of.thread.isWhole ? of.thread.progress < 1 : of.thread.progress === 0)
    )
      return before;
    isRefined = true;
    return resumeRest(of, remembered, before, keymap);
  };
  const begun = {
    ...(options.state ?? initialState),
    rejected,
    uses: visit?.memory.uses() ?? {},
    theme: theme.name,
    themes: themes.map(({ name }) => name),
  };
  const state = refine(layout, remembered === null ? begun : resumePlace(layout, remembered, begun));
  const link = wantsHyperlinks(options.hyperlinks ?? 'auto', process.env) ? osc8Links : noLinks;
  const dumpPath = options.dumpPath ?? null;
  const reading = {
    layout,
    keymap,
    state,
    paintOf,
    link,
    visit,
    refine,
    reopen: options.reopen ?? null,
    onRest: options.onRest ?? (() => {}),
    environment: options.environment ?? process.env,
    keepsScreen: options.keepsScreen ?? false,
    dumpPath,
  };
  if (options.isTaken) return { ...reading, ...terminal, abandon() {}, handOver() {} };
  const { lines } = drawScreen({ layout, keymap, state, size: sizeOf(stdout) }, paintOf(theme.name), link);
  return { ...reading, ...takeTerminal(terminal, lines) };
}

/** Reads as far as a section, so that the first screen can show it. */
function readUpTo(begun: OpenThread, section: number): OpenThread {
  let thread = begun;
  // What a glimpse shows is but the start.
  while (thread.progress === 0) thread = thread.advance(0);
  if (thread.isWhole && section > 0) thread.sectionOfNumber(section);
  return thread;
}

function memoise<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>();
  return (name) => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
}

/** Some terminals say that they have no size; they are taken for the commonest. */
export function sizeOf({ columns, rows }: WriteStream): Size {
  return { columns: columns || 80, rows: rows || 24 };
}
