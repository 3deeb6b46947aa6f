import { encodeOctets } from './headers.ts';

/** Longest line, its `=` at the end included: RFC 2045 allows 76. */
const MAX_LINE = 76;

/** A line that begins another message for one reader of mailboxes or another, or that such a reader would change. */
const fromLine = /^>*From /u;

/**
 * Writes a text as quoted-printable (RFC 2045), lines ending in `\n`. No line of it begins with `From ` or `>From `: the
 * first character of such a line is encoded, so that readers of every kind of mailbox give back the same text.
 */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\n');
}

/** A line of which nothing must be encoded where it stands, wherever it is cut. */
const plainLine = /^(?![.]|>*From )[\t -<>-~]*(?<![\t ])$/u;

function encodeLine(line: string): string {
  if (plainLine.test(line)) return cutPlain(line);
  const isFrom = fromLine.test(line);
  let encoded = '';
  let column = 0;
  let at = 0;
  for (const character of line) {
    const isLast = at + character.length === line.length;
    const piece = mustEncode(character, { isLast, isFirst: at === 0, isFrom })
      ? encodeOctets(character)
      : character;
    at += character.length;
    if (column + piece.length > MAX_LINE - 1) {
      encoded += '=\n';
      column = 0;
      // What stands at the start of a line of the file could be taken for something else only here.
      if (piece === 'F' || piece === '>') {
        const safe = encodeOctets(piece);
        encoded += safe;
        column = safe.length;
        continue;
      }
    }
    encoded += piece;
    column += piece.length;
  }
  return encoded;
}

/** Does the same to a line that is plain, and much faster. */
function cutPlain(line: string): string {
  let cut = line.slice(0, MAX_LINE - 1);
  let at = cut.length;
  while (at < line.length) {
    const first = line.charAt(at);
    const isUnsafe = first === 'F' || first === '>';
    const end = at + MAX_LINE - 1 - (isUnsafe ? encodeOctets(first).length - 1 : 0);
    cut += `=\n${isUnsafe ? encodeOctets(first) + line.slice(at + 1, end) : line.slice(at, end)}`;
    at = end;
  }
  return cut;
}

function mustEncode(
  character: string,
  { isFirst, isLast, isFrom }: { isFirst: boolean; isLast: boolean; isFrom: boolean },
): boolean {
  if (character === ' ' || character === '\t') return isLast;
  if (character === '=') return true;
  if (isFirst && (isFrom || character === '.')) return true;
  return character < '!' || character > '~';
}
