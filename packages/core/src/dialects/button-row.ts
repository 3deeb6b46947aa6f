import { isExactly } from './page-words.ts';
import { isUserTitle } from './vocabulary.ts';

/** Longest row of buttons that is looked at, and most words of one. */
const MAX_ROW_LENGTH = 80;
const MAX_BUTTON_WORDS = 4;

/** Whether a line is nothing but buttons in a row, as extractors print those that stand side by side: `Website Find`. */
export function isButtonRow(plain: string): boolean {
  if (plain.length > MAX_ROW_LENGTH || !STARTS_AS_BUTTON.test(plain) || isUserTitle(plain)) return false;
  const words = plain.split(' ');
  let count = 0;
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MAX_BUTTON_WORDS, words.length - at);
    while (length > 0 && !isButton(words.slice(at, at + length).join(' '))) length -= 1;
    if (length === 0) return false;
    at += length;
    count += 1;
  }
  return count > 1;
}

/** People who write such words in a row begin the others small. */
const STARTS_AS_BUTTON = /^\p{Lu}[^.,!?]* \p{Lu}/u;

function isButton(words: string): boolean {
  return /^\p{Lu}/u.test(words) && isExactly('controls', words);
}
