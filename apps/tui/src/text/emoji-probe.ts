import type { ReadStream, WriteStream } from 'node:tty';
import type { EmojiMode } from './emoji.ts';

/** What has come back of a terminal that was asked how wide its emoji are. */
export interface Probe {
  /** Columns of each emoji that was asked for, in that order. */
  widths: readonly number[];
  /** The beginning of what may become an answer. */
  pending: string;
  /** What the user typed meanwhile: keys for the reader. */
  typed: string;
}

/** Emoji of several parts: terminals that count both as two columns count all of them as we do. */
const ASKED = ['👩‍👩‍👧', '❤️'];

const WIDTH = 2;

/** How long a terminal may take to answer in milliseconds: over a slow line, and no longer than a start feels quick. */
const PATIENCE = 250;

/**
 * Prints each emoji at the start of the line, asks where the cursor is then, and wipes the line again. Nothing of it is left
 * to be seen.
 */
export const probeQuestion = `${ASKED.map((emoji) => `\r${emoji}\u001B[6n`).join('')}\r\u001B[K`;

/** A terminal that has not answered yet. */
export const unanswered: Probe = { widths: [], pending: '', typed: '' };

/** Takes what came from the terminal, in any pieces: answers are kept, all else was typed. */
export function hear(probe: Probe, bytes: string): Probe {
  const widths = [...probe.widths];
  let { typed } = probe;
  let rest = probe.pending + bytes;
  while (widths.length < ASKED.length) {
    const start = rest.indexOf('\u001B');
    if (start === -1) break;
    const answer = /^\u001B\[\d{1,5};(\d{1,5})R/u.exec(rest.slice(start));
    if (answer === null) {
      if (/^\u001B(?:\[(?:\d{0,5}(?:;\d{0,5})?)?)?$/u.test(rest.slice(start))) {
        return { widths, typed: typed + rest.slice(0, start), pending: rest.slice(start) };
      }
      // Another key that begins with Escape.
      typed += rest.slice(0, start + 1);
      rest = rest.slice(start + 1);
      continue;
    }
    widths.push(Number(answer[1]) - 1);
    typed += rest.slice(0, start);
    rest = rest.slice(start + answer[0].length);
  }
  return { widths, typed: typed + rest, pending: '' };
}

/** What the answers come to; `null` while some are missing. */
export function verdict({ widths }: Probe): Extract<EmojiMode, 'full' | 'safe'> | null {
  if (widths.length < ASKED.length) return null;
  return widths.every((width) => width === WIDTH) ? 'full' : 'safe';
}

/**
 * Asks a terminal whether its emoji are as wide as we count them. A terminal that does not answer in time is taken for one
 * that counts otherwise. Keys that were typed meanwhile are put back, to be read by whoever reads next.
 *
 * @param stdin  In raw mode, not read by anybody else; it is left paused.
 */
export async function probeEmoji(stdin: ReadStream, stdout: WriteStream): Promise<'full' | 'safe'> {
  let probe = unanswered;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, PATIENCE);
    const onData = (bytes: Buffer | string) => {
      probe = hear(probe, bytes.toString());
      if (verdict(probe) !== null) end();
    };
    function end() {
      clearTimeout(timer);
      stdin.off('data', onData);
      stdin.pause();
      resolve();
    }
    stdin.on('data', onData);
    stdout.write(probeQuestion);
  });
  const typed = probe.typed + probe.pending;
  if (typed !== '') stdin.unshift(Buffer.from(typed));
  return verdict(probe) ?? 'safe';
}
