/** Longest address that is handed on, in characters: terminals and programs drop longer ones. */
const LONGEST = 2048;

/**
 * Gives an address as other programs may have it: http, https or mailto, in ASCII, without white space, quotes or control
 * characters; `null` where there is none.
 */
export function safeTarget(url: string): string | null {
  if (!/^(?:https?:|mailto:)/i.test(url) || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  const ascii = href.replace(/[^\u0021-\u007E]|["'`\\<>^{|}]/gu, (character) => {
    return Array.from(
      Buffer.from(character),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join('');
  });
  return ascii.length > LONGEST ? null : ascii;
}
