import { sizeOf } from '../begin-reading.ts';
import type { Drawing } from '../layout/drawing.ts';
import type { Keymap } from '../state/keymap.ts';
import { findTerminal, type TakenTerminal, type Terminal, takeTerminal } from '../take-terminal.ts';
import type { EmojiMode } from '../text/emoji.ts';
import { asciiGlyphs, unicodeGlyphs } from '../text/glyphs.ts';
import { createPalette, type Paint, wantsColor } from '../view/palette.ts';
import { colorDepth } from '../view/themes/look.ts';
import type { Theme } from '../view/themes/themes.ts';
import { drawFolder } from './draw-list.ts';
import { defaultListKeymap, type ListCommand } from './list-commands.ts';
import type { ReadLookup } from './list-rows.ts';
import { emptyList, type ListState } from './list-state.ts';

/** What a list begins with. */
export interface ListOptions extends Partial<Terminal> {
  /** What the list is called: the folder. Need not be sanitised. */
  title: string;
  /** What was read of a file. Default: nothing. */
  marks?: ReadLookup;
  /** Default: by name, from A on. */
  sort?: ListState['sort'];
  /** Default: as `NO_COLOR`, `FORCE_COLOR` and `TERM` ask for. */
  color?: boolean;
  /** Default: the terminal's own 16 colours. */
  theme?: Theme;
  /** How emoji are shown. Default `safe`. */
  emoji?: EmojiMode;
  /** Whether to draw with the characters of a keyboard alone. Default `false`. */
  ascii?: boolean;
  /** Default: the keys as they are where nobody says otherwise. */
  keymap?: Keymap<ListCommand>;
}

/** A list whose first screen is painted; `openFolder` takes it over. */
export interface BegunList extends TakenTerminal {
  state: ListState;
  keymap: Keymap<ListCommand>;
  paint: Paint;
  drawing: Drawing;
}

/**
 * Paints the first screen of a list, as `beginReading` does it for a thread: without Ink.
 *
 * @throws {Error} If there is no terminal to read keys from or to write to.
 */
export function beginList(options: ListOptions): BegunList {
  const { title, marks, keymap = defaultListKeymap } = options;
  const terminal = findTerminal(options);
  const { stdout } = terminal;
  const color = options.color ?? wantsColor(process.env, stdout.isTTY);
  const paint = createPalette(color ? 'color' : 'monochrome', options.theme, colorDepth(process.env));
  const empty = emptyList(title, marks);
  const state = { ...empty, sort: options.sort ?? empty.sort };
  const glyphs = options.ascii ? asciiGlyphs : unicodeGlyphs;
  const drawing = { emoji: options.emoji ?? 'safe', glyphs };
  const { lines } = drawFolder({ keymap, state, size: sizeOf(stdout) }, paint, drawing);
  return { state, keymap, paint, drawing, ...takeTerminal(terminal, lines) };
}
