import { sanitise } from './sanitise.ts';

/**
 * Shows every character of a line of the source: tabs and other controls as pictures, a no-break space as `⍽`, and what is
 * invisible by its number, `<U+200B>`. What comes back is safe to print.
 *
 * @param line  Without its `\n`.
 */
export function reveal(line: string): string {
  return sanitise(
    line
      .replaceAll('\t', '␉')
      .replaceAll('\u00A0', '⍽')
      .replace(
        /[\u0080-\u009F\p{Cf}\p{Cs}\p{Variation_Selector}\u2028\u2029\u115F\u1160\u3164\uFFA0]/gu,
        byNumber,
      ),
  );
}

function byNumber(character: string): string {
  const code = character.codePointAt(0) as number;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
