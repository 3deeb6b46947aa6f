import { aroundEmoji, asciiEmoji, type EmojiMode } from './emoji.ts';
import { isSingleWidth } from './width.ts';

/** Columns a tab takes; a fixed number, so that a row's width does not hang on where it starts. */
const TAB_COLUMNS = 4;

/**
 * Most marks on one letter: no script needs as many. What has more draws over the rows above and below, and takes a
 * terminal long.
 */
const MOST_MARKS = 8;

/**
 * Makes text from the input fit to be printed: what comes back can neither move the cursor, nor start an
 * escape sequence, nor reorder a line, nor be wider on one terminal than on another.
 *
 * Control characters become their pictures (ESC is shown as `␛`), tabs become spaces, lone surrogates U+FFFD.
 * Everything that reaches the screen or the plain printer passes here, and only here.
 *
 * @param text  One line. Line ends in it are controls like any other and are shown as `␊`.
 * @param emoji  With `full` an emoji of several parts stays whole, which only some terminals count as we do.
 */
export function sanitise(text: string, emoji: EmojiMode = 'safe'): string {
  if (isSingleWidth(text)) return text;
  if (emoji === 'full') return aroundEmoji(text, cleanIfNeeded);
  return cleanIfNeeded(emoji === 'ascii' ? asciiEmoji(text) : text);
}

function cleanIfNeeded(text: string): string {
  return isSuspicious(text) ? clean(text) : text;
}

// The patterns stand where they are used: making one loads tables of Unicode, which most threads need none of.

/** Whether there is anything to replace or drop. */
function isSuspicious(text: string): boolean {
  return /[\p{M}\u200C\u200D]{9}|[\u20E3\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\p{Emoji_Modifier}\u2028\u2029\u115F\u1160\u3164\uFFA0\uFFFE\uFFFF]/u.test(
    text,
  );
}

function clean(text: string): string {
  return (
    text
      // Emoji joined by U+200D: of a family only the first is shown, since terminals disagree on the width.
      .replace(
        /(\p{Extended_Pictographic})[\p{Variation_Selector}\p{Emoji_Modifier}]*(?:\u200D\p{Extended_Pictographic}[\p{Variation_Selector}\p{Emoji_Modifier}]*)+/gu,
        '$1',
      )
      // Invisible characters that reorder text, hide in it, or change a width in some terminals only: the keycap mark,
      // variation selectors, skin tones, soft hyphen, bidi marks, embeddings, overrides and isolates, zero-width spaces,
      // fillers, tags. U+200C and U+200D stay: Persian and Indic words need them.
      .replace(
        /[\u20E3\p{Variation_Selector}\p{Emoji_Modifier}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u115F\u1160\u3164\uFFA0\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu,
        '',
      )
      // Of those, one behind a letter is enough; more of them, or elsewhere, only hide something.
      .replace(/(?<=[\p{L}\p{M}])([\u200C\u200D])[\u200C\u200D]*|[\u200C\u200D]+/gu, '$1')
      .replace(/[\p{M}\u200C\u200D]{9,}/gu, (marks) => Array.from(marks).slice(0, MOST_MARKS).join(''))
      .replace(/[\u2028\u2029]/gu, ' ')
      .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, picture)
  );
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x09) return ' '.repeat(TAB_COLUMNS);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
