const lineEnds = /\r\n?|[\n\v\f\u0085]/gu;

/**
 * Control characters but the tab, embeddings, overrides and isolates of text direction, halves of surrogate pairs, and
 * U+FFFE and U+FFFF, which are no characters: all but what is shown. Classes such as `\p{Cc}` load tables of Unicode at every start.
 */
const hidden = /[^\t -~\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What most lines are made of alone; without the flag `u`, which makes the search take three times as long. */
const other = /[^\t -~\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD]/;

/**
 * Gives back one line of input as it may be shown: what steers a terminal or turns the text around it is dropped, and
 * line ends become blanks. Marks without such power (U+200E, U+200F, U+061C), which Arabic and Hebrew need, stay.
 * Escaping for a format comes on top and is that format's own.
 */
export function visibleText(value: string): string {
  return other.test(value) ? value.replace(lineEnds, ' ').replace(hidden, '') : value;
}

/** Does the same to text of several lines, which stay lines and end in `\n`. */
export function visibleLines(value: string): string {
  return value.split(lineEnds).map(visibleText).join('\n');
}

const allowedProtocols = /^(?:https?:\/\/|ftp:\/\/|mailto:)./iu;

/**
 * Gives back the address that a link may lead to, or `null` where its protocol is none of `http`, `https`, `ftp` and
 * `mailto`: such a link is shown as the text it is.
 */
export function safeAddress(url: string): string | null {
  const address = visibleText(url);
  return allowedProtocols.test(address) ? address : null;
}
