import { openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ReadStream } from 'node:tty';
import type { Thread } from '@rethread/core';
import type { Ending } from '../state/state.ts';
import { answer, begin, sayAll } from './answer.ts';
import { numberPosts } from './shown-thread.ts';

/** What the linear reader needs. */
export interface LinearOptions {
  /** What `parse` gave back. */
  result: { thread: Thread };
  /** What to call a thread without a title, such as the name of its file. Default `Untitled thread`. */
  fallbackTitle?: string;
}

/** Printed where a command is awaited; a word, since a sign may not be said. */
const PROMPT = 'Command: ';

/** The whole thread in words, ending with a line end: for pipes, and where no commands can be typed. */
export function linearText(options: LinearOptions): string {
  return `${sayAll(shownOf(options))}\n`;
}

/**
 * Reads a thread with the listener: says a post, waits for a line, answers. It prints lines of words and nothing else: no
 * other screen, no drawing, no colour, and what was said stays above.
 *
 * @returns How it was left: `quit` by its command or at the end of input, `interrupted` by Ctrl-C.
 * @throws {Error} If there is no terminal to read commands from.
 */
export async function openLinear(options: LinearOptions): Promise<Ending> {
  const input = process.stdin.isTTY ? process.stdin : openTerminalInput();
  const lines = createInterface({ input, output: process.stdout, terminal: true, prompt: PROMPT });
  try {
    return await talk(options, lines);
  } finally {
    lines.close();
    if (input !== process.stdin) input.destroy();
  }
}

function talk(options: LinearOptions, lines: ReturnType<typeof createInterface>): Promise<Ending> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  let { state, text } = begin(shownOf(options));
  say(text);
  lines.prompt();
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      ({ state, text } = answer(state, line));
      say(text);
      if (state.hasEnded) resolve('quit');
      else lines.prompt();
    });
    lines.on('SIGINT', () => {
      say('');
      resolve('interrupted');
    });
    lines.on('close', () => {
      // Ctrl-D leaves the cursor behind the prompt.
      if (!state.hasEnded) say('');
      resolve('quit');
    });
  });
}

function shownOf({ result: { thread }, fallbackTitle = 'Untitled thread' }: LinearOptions) {
  return { thread, numbers: numberPosts(thread), fallbackTitle };
}

/** The terminal itself, where standard input is a pipe that the thread came through. */
function openTerminalInput(): ReadStream {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch (cause) {
    throw new Error('The reader needs a terminal to read commands from', { cause });
  }
}
