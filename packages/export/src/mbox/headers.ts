import { utf8ToBytes } from '@noble/hashes/utils.js';
import { visibleText } from '../visible-text.ts';

/** Most octets of an encoded word, so that it fits the first line of each of our headers (RFC 2047 allows 76 a line). */
const MAX_ENCODED = 44;

/** Most characters of a header's line: RFC 5322 asks for 78, and a name has to fit before. */
const MAX_LINE = 76;

/** What needs no encoding in a header: words of printable ASCII that cannot be taken for an encoded word. */
const plainWords = /^(?!.*=\?)[!-~]+(?: [!-~]+)*$/u;

/** Writes a header whose value is free text: encoded where it must be (RFC 2047), folded where it is long. */
export function textHeader(name: string, value: string): string {
  return fold(`${name}:`, encodeWords(value));
}

/** Writes a header that holds an address behind somebody's name. */
export function addressHeader(name: string, displayName: string, address: string): string {
  return fold(`${name}:`, [...encodePhrase(displayName), `<${address}>`]);
}

/** Writes a header of ids, or none of nothing. */
export function idsHeader(name: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : fold(`${name}:`, ids);
}

function encodePhrase(value: string): string[] {
  const text = visibleText(value);
  // A phrase of letters, digits and blanks needs no quotes; all else is encoded, so that none has to be escaped.
  return /^[\w-]+(?: [\w-]+)*$/u.test(text) && text.length < MAX_ENCODED ? [text] : encodedWords(text);
}

function encodeWords(value: string): string[] {
  const text = visibleText(value);
  const isPlain = plainWords.test(text) && text.split(' ').every(({ length }) => length < MAX_ENCODED);
  return isPlain ? text.split(' ') : encodedWords(text);
}

/** Cuts between characters: a half of one in each word would be none. */
function encodedWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const encoded = /[A-Za-z0-9]/u.test(character)
      ? character
      : character === ' '
        ? '_'
        : encodeOctets(character);
    if (word.length + encoded.length > MAX_ENCODED) {
      words.push(word);
      word = '';
    }
    word += encoded;
  }
  return [...words, word].filter((each) => each !== '').map((each) => `=?utf-8?Q?${each}?=`);
}

/** `=C3=A9` for `é`. */
export function encodeOctets(characters: string): string {
  let encoded = '';
  for (const octet of utf8ToBytes(characters)) {
    encoded += `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

function fold(start: string, words: readonly string[]): string {
  let header = start;
  let column = start.length;
  for (const [index, word] of words.entries()) {
    const folds = index > 0 && column + 1 + word.length > MAX_LINE;
    header += `${folds ? '\n' : ''} ${word}`;
    column = folds ? word.length + 1 : column + word.length + 1;
  }
  return `${header}\n`;
}
