import type { EmojiMode } from '../text/emoji.ts';
import { type Glyphs, unicodeGlyphs } from '../text/glyphs.ts';

/** What a terminal can be trusted with. */
export interface Drawing {
  /** How emoji are shown. */
  emoji: EmojiMode;
  /** What is drawn with. */
  glyphs: Glyphs;
}

/** What any terminal of today shows alike. */
export const defaultDrawing: Drawing = { emoji: 'safe', glyphs: unicodeGlyphs };
