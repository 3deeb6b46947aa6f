/** One line of the source, or what is left of it behind a mark such as `> `. */
export interface Line {
  /** Without the line end. */
  text: string;
  /** Of the first unit of `text`, in UTF-16 units from the start of the source. */
  offset: number;
  /** From 1. */
  number: number;
  /** Of the first unit of `text`, from 1: more than 1 only where a mark was taken off. */
  column: number;
  /** The mark that was taken off directly before `text`, such as `> ` or `• `; empty for a line as it stands. */
  lead: string;
  /** `\n`, `\r\n`, or nothing at the end of the source. */
  ending: '' | '\n' | '\r\n';
}

/** Cuts a text that arrives in chunks into lines. */
export interface LineSplitter {
  /** Takes the next chunk. */
  push(chunk: string): void;
  /** Ends the text: its last line is complete without a line end. */
  finish(): void;
}

/**
 * Cuts a source into lines; the lines' texts and endings joined are the source, to the last unit.
 *
 * Lines end at `\n` or `\r\n`. Every other control character, a lone `\r` and U+2028 among them, is text.
 */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const splitter = createLineSplitter((line) => {
    lines.push(line);
  });
  splitter.push(source);
  splitter.finish();
  return lines;
}

/**
 * Makes a splitter for one source. Work and memory are linear in the text, whatever the size of the chunks.
 *
 * @param take  Called with each line as soon as it is complete. Lines are handed on one by one and not in arrays: most
 *   are read and dropped at once, and an array would keep all lines of a large chunk alive.
 */
export function createLineSplitter(take: (line: Line) => void): LineSplitter {
  // Chunks of an unfinished line. They are joined once, when its end arrives: adding to one string and searching it
  // at every chunk would copy it every time.
  let parts: string[] = [];
  let offset = 0;
  let number = 1;

  function emit(text: string, ending: Line['ending']): void {
    const line: Line = { text, offset, number, column: 1, lead: '', ending };
    offset += text.length + ending.length;
    number += 1;
    take(line);
  }

  return {
    push(chunk) {
      let end = chunk.indexOf('\n');
      if (end < 0) {
        if (chunk !== '') parts.push(chunk);
        return;
      }
      let text = chunk;
      if (parts.length > 0) {
        const before = parts.join('');
        text = before + chunk;
        end += before.length;
        parts = [];
      }
      let start = 0;
      while (end >= 0) {
        const hasReturn = end > start && text.charCodeAt(end - 1) === 13;
        if (hasReturn) emit(text.slice(start, end - 1), '\r\n');
        else emit(text.slice(start, end), '\n');
        start = end + 1;
        end = text.indexOf('\n', start);
      }
      if (start < text.length) parts.push(text.slice(start));
    },
    finish() {
      if (parts.length === 0) return;
      const text = parts.join('');
      parts = [];
      emit(text, '');
    },
  };
}

/**
 * Whether a line shows nothing: only white space, U+00A0 and the zero-width blanks included.
 *
 * A dialect may still read a meaning into such a line.
 */
export function isBlank(text: string): boolean {
  return text.length === 0 || contentStart(text) === text.length;
}

/** Index of the first unit of `text` that is not white space; `text.length` if there is none. */
export function contentStart(text: string): number {
  let index = 0;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

/** Index behind the last unit of `text` that is not white space; 0 if there is none. */
export function contentEnd(text: string): number {
  let index = text.length;
  while (index > 0 && isSpace(text.charCodeAt(index - 1))) index -= 1;
  return index;
}

/** `text` without the white space around it. For reading a line's content only, never before its kind is known. */
export function contentOf(text: string): string {
  const end = contentEnd(text);
  return end === 0 ? '' : text.slice(contentStart(text), end);
}

/** Whether a UTF-16 unit is white space: Unicode's White_Space and the byte-order mark, which shows nothing either. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x85) return false;
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
