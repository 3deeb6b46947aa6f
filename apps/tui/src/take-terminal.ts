import { openSync } from 'node:fs';
import { ReadStream, type WriteStream } from 'node:tty';

/** Where keys come from and where the screen is. */
export interface Terminal {
  stdin: ReadStream;
  stdout: WriteStream;
}

/** A terminal that shows another screen until it is given back. */
export interface TakenTerminal extends Terminal {
  /** Gives the terminal back as it was, where nobody takes over. */
  abandon(): void;
  /** Hands the terminal over: whoever calls it gives it back. */
  handOver(): void;
}

/** To the alternate screen, its first cell, without a cursor. */
const ENTER = '\u001B[?1049h\u001B[?25l\u001B[H';
const LEAVE = '\u001B[?25h\u001B[?1049l';
const HOME = '\u001B[H';

const SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Finds the terminal that keys come from and that is written to.
 *
 * @param given  Default: standard output, and standard input or, where that is a pipe, the terminal itself.
 * @throws {Error} If there is none.
 */
export function findTerminal(given: Partial<Terminal>): Terminal {
  const { stdout = process.stdout } = given;
  if (!stdout.isTTY) throw new Error('The reader needs a terminal to write to');
  return { stdout, stdin: given.stdin ?? (process.stdin.isTTY ? process.stdin : openTerminalInput()) };
}

/** Shows lines on the alternate screen. A signal gives the terminal back before it ends the program. */
export function takeTerminal({ stdin, stdout }: Terminal, lines: readonly string[]): TakenTerminal {
  const abandon = () => {
    handOver();
    stdout.write(LEAVE);
    stdin.setRawMode(false);
    releaseInput(stdin);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    abandon();
    process.kill(process.pid, signal);
  };
  const handOver = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  // A key pressed from now on must not be echoed.
  stdin.setRawMode(true);
  stdout.write(ENTER + lines.join('\r\n') + HOME);
  return { stdin, stdout, abandon, handOver };
}

/** Lets go of the input of keys, so that the program can end. */
export function releaseInput(stdin: ReadStream): void {
  if (stdin !== process.stdin) stdin.destroy();
}

/** Opens the terminal for keys when standard input is a pipe that the thread came through. */
function openTerminalInput(): ReadStream {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch (cause) {
    throw new Error('The reader needs a terminal to read keys from', { cause });
  }
}
