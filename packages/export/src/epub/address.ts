/** What browsers and Node have alike, and the package's types do not know. */
declare const URL: { new (address: string): { href: string }; canParse(address: string): boolean };

/**
 * Writes an address as RFC 3986 wants it, which reading systems and their checkers hold books to: other scripts as
 * Punycode, and whatever has no place in an address as `%20`.
 *
 * @returns `null` for what is no address even so, such as `https://two words`.
 */
export function strictAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { href } = new URL(address);
  const [, start = '', rest = '', fragment = ''] = parts.exec(href) ?? [];
  if (hasOddHost.test(start)) return null;
  return start + encode(rest) + fragment.slice(0, 1) + encode(fragment.slice(1));
}

/** Scheme with host, then path with query, then fragment. */
const parts = /^([a-z]+:(?:\/\/[^/?#]*)?)([^#]*)(#.*)?$/su;

/** A host that browsers take, but that is none by the rules of its own system: `https://*.example`. */
const hasOddHost = /^[a-z]+:\/\/(?:[^@]*@)?(?!\[[\da-f:.]+\](?::\d+)?$)(?!(?:[\w-]+\.)*[\w-]+\.?(?::\d+)?$)/u;

/** Encodes what may not stand there, and a `%` that encodes nothing. */
function encode(text: string): string {
  return text.replace(/%(?![\dA-Fa-f]{2})|[^\w.~:/?@!$&'()*+,;=%-]/gu, encodeCharacter);
}

function encodeCharacter(character: string): string {
  return encodeURIComponent(character);
}
