import { functionKeyCharacter } from '../state/keys.ts';

/** Ways in which terminals send F1 to F12; with Shift, Ctrl or Alt they are other keys. */
const SEQUENCE = /\u001B(?:O([PQRS])|\[([PQS])|\[\[([A-E])|\[(\d\d)~)|\u001B\[20([01])~/g;

/** What may become one of `SEQUENCE` with what comes next. */
const BEGUN = /\u001B(?:O|\[\[?|\[\d{1,3})?$/;

/** The numbers that go with `ESC [ number ~`, from F1 on. */
const NUMBERS = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24];

/** Milliseconds after which Ink takes the start of a sequence for keys of its own. */
const PATIENCE = 20;

/**
 * Puts a character behind each function key that is typed, since Ink takes these keys for nothing: `keyNames` tells what it
 * stands for. What is pasted stays as it is.
 *
 * @returns Gives the stream back as it was.
 */
export function tellFunctionKeys(stdin: NodeJS.ReadableStream): () => void {
  const { read } = stdin;
  let begun = '';
  let begunAt = 0;
  let isPasting = false;
  stdin.read = (size?: number) => {
    const chunk: string | Buffer | null = read.call(stdin, size);
    if (chunk === null) return chunk as unknown as string;
    // What has begun was given out already: Ink waits for its end itself.
    const waited = performance.now() - begunAt < PATIENCE ? begun : '';
    const text = waited + chunk.toString();
    begun = BEGUN.exec(text)?.[0] ?? '';
    begunAt = performance.now();
    return text
      .replace(SEQUENCE, (sequence, ...groups: (string | undefined)[]) => {
        const [, , , , paste] = groups;
        if (paste !== undefined) isPasting = paste === '0';
        const number = isPasting ? 0 : numberOf(groups);
        return number === 0 ? sequence : sequence + functionKeyCharacter(number);
      })
      .slice(waited.length);
  };
  return () => {
    stdin.read = read;
  };
}

/** The number on the key, from 1; 0 where it is another key. */
function numberOf([letter, bracketed, linux, number]: readonly (string | undefined)[]): number {
  const fromP = letter ?? bracketed;
  if (fromP !== undefined) return 'PQRS'.indexOf(fromP) + 1;
  if (linux !== undefined) return 'ABCDE'.indexOf(linux) + 1;
  return NUMBERS.indexOf(Number(number)) + 1;
}
