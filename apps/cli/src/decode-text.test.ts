import { describe, expect, it } from 'vitest';
import { type DecodedText, decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, endian: 'LE' | 'BE', mark = ''): Uint8Array {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return endian === 'LE' ? bytes : bytes.swap16();
}

const sure = (encoding: DecodedText['encoding'], text: string): DecodedText => ({
  text,
  encoding,
  guessed: false,
  replacementCount: 0,
});
const guess = (encoding: DecodedText['encoding'], text: string, replacementCount = 0): DecodedText => ({
  text,
  encoding,
  guessed: true,
  replacementCount,
});

const prose = 'The café “Zum Löwen” – 5 € a cup.\r\n\u00A0\r\nТам хорошо.\n';

describe('what says its encoding', () => {
  it.each([
    ['UTF-8', utf8(prose), sure('UTF-8', prose)],
    ['UTF-8 with a mark', utf8(`\uFEFF${prose}`), sure('UTF-8', prose)],
    ['UTF-16LE with a mark', utf16(prose, 'LE', '\uFEFF'), sure('UTF-16LE', prose)],
    ['UTF-16BE with a mark', utf16(prose, 'BE', '\uFEFF'), sure('UTF-16BE', prose)],
    ['nothing', utf8(''), sure('UTF-8', '')],
    ['ASCII', utf8('plain\n'), sure('UTF-8', 'plain\n')],
    ['UTF-8 with a stray NUL', utf8(`a\0${prose}`), sure('UTF-8', `a\0${prose}`)],
  ])('%s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toEqual(expected);
  });

  it('takes off one mark only', () => {
    expect(decodeText(utf8('\uFEFF\uFEFFx')).text).toBe('\uFEFFx');
  });
});

describe('what has to be guessed', () => {
  const russian = 'Первое сообщение.\nИ второе, короче.\n';
  const chinese = '第一篇帖子写得很长。\n第二篇也不短。\n';
  it.each([
    ['UTF-16LE by its NULs', utf16(prose, 'LE'), guess('UTF-16LE', prose)],
    ['UTF-16BE by its NULs', utf16(prose, 'BE'), guess('UTF-16BE', prose)],
    ['Russian in UTF-16LE', utf16(russian, 'LE'), guess('UTF-16LE', russian)],
    ['Chinese in UTF-16BE', utf16(chinese, 'BE'), guess('UTF-16BE', chinese)],
    [
      'Windows-1252 with all of its own characters',
      Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x92, 0x85, 0xa0),
      guess('Windows-1252', '“café” – €5’…\u00A0'),
    ],
    ['bytes that Windows-1252 leaves open', Uint8Array.of(0x81, 0x41), guess('Windows-1252', '\u0081A')],
    ['UTF-8 cut inside a character', utf8('“Löwe” ü').slice(0, -1), guess('UTF-8', '“Löwe” \uFFFD', 1)],
    [
      'UTF-8 with one foreign byte',
      Buffer.concat([utf8('“a”'), Uint8Array.of(0xe9)]),
      guess('UTF-8', '“a”\uFFFD', 1),
    ],
    [
      'half a unit at the end of UTF-16',
      Buffer.concat([utf16(prose, 'LE'), Uint8Array.of(0x41)]),
      guess('UTF-16LE', `${prose}\uFFFD`, 1),
    ],
  ])('%s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toEqual(expected);
  });

  it('keeps every byte of Windows-1252 apart', () => {
    const text = decodeText(Uint8Array.from({ length: 255 }, (_, index) => index + 1)).text;
    expect(new Set(text).size).toBe(255);
  });
});
