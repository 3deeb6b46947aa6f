import { type IPty, spawn } from '@lydell/node-pty';
import { peakMemory } from './memory.ts';
import type { Program, Step } from './programs.ts';

/** Columns and rows of a terminal. */
export interface Size {
  columns: number;
  rows: number;
}

/** One run of a program: milliseconds, bytes of output, and the peak of its memory, by name. */
export type Run = Map<string, number[]>;

/** Milliseconds without output after which a frame is taken to be complete. */
const QUIET = 40;

/** Milliseconds after which a program is taken to be stuck. */
const TIMEOUT = 20_000;

/** Milliseconds after which the first key is pressed again. */
const RETRY = 100;

/** The names under which more than a step is listed. */
export const names = { start: 'start', firstKey: 'first key', resize: 'resize', peak: 'peak MB' } as const;

/**
 * Runs a program in a terminal of its own, drives it and times what it answers.
 *
 * @throws {Error} If an answer does not come.
 */
export async function measureProgram(
  program: Program,
  file: string,
  size: Size,
  isBoard: boolean,
): Promise<Run> {
  const run: Run = new Map();
  const add = (name: string, value: number) => run.set(name, [...(run.get(name) ?? []), value]);
  const screen = openScreen(program, file, size);
  const { started } = screen;
  const ended = new Promise<void>((resolve) => screen.pty.onExit(() => resolve()));
  if (program.steps === null) {
    add(names.start, (await screen.when(({ length }) => length > 0)) - started);
    screen.pty.kill();
    return run;
  }
  try {
    const isFull = (bytes: string) => rowsOf(bytes, size.columns) >= size.rows - 2;
    add(names.start, (await screen.when(isFull)) - started);
    // At once, while the rest of the program is still loading; it may paint the same screen again before.
    const before = new Set(wordsOf(screen.take()));
    screen.pty.write(' ');
    // less forgets what is typed while it paints.
    const again = setInterval(() => screen.pty.write(' '), RETRY);
    try {
      add(names.firstKey, (await screen.when((bytes) => hasNews(bytes, before))) - started);
    } finally {
      clearInterval(again);
    }
    await screen.quiet();
    // What is done once all is loaded is not the keys' concern.
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const step of program.steps) {
      if (step.isForBoard && !isBoard) continue;
      for (let time = 0; time < (step.times ?? 1); time += 1) {
        const { duration, bytes } = await screen.press(step);
        add(step.name, duration);
        add(bytesOf(step.name), bytes);
      }
    }
    const begun = performance.now();
    screen.take();
    screen.pty.resize(size.columns - 20, size.rows - 5);
    await screen.when(({ length }) => length > 0);
    add(names.resize, (await screen.quiet()) - begun);
    add(names.peak, peakMemory(screen.pty.pid) / 1e6);
  } finally {
    screen.pty.write('q');
    const isEnded = await Promise.race([
      ended.then(() => true),
      new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false)),
    ]);
    if (!isEnded) screen.pty.kill('SIGKILL');
  }
  return run;
}

/** The name under which the bytes of a step's frames are listed. */
const bytesOf = (step: string) => `${step} bytes`;

/** Whether output holds words that were not on the screen before: most of a page, not a status line. */
function hasNews(bytes: string, before: ReadonlySet<string>): boolean {
  return wordsOf(bytes).filter((word) => !before.has(word)).length > 20;
}

/** Rows that output takes on an empty screen, lines that are too long going on in the next. */
export function rowsOf(bytes: string, columns: number): number {
  const lines = bytes.replace(/\u001B(?:\[[\d;?]*[A-Za-z]|[=>])/g, '').split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.trimEnd().length / columns)), 0);
}

function wordsOf(bytes: string): string[] {
  return bytes.match(/\p{L}{5,}/gu) ?? [];
}

/** Settings of the one who runs this, which are not meant for what is measured. */
const personal = new Set(['LESS', 'LESSOPEN', 'LESSCLOSE', 'NODE_OPTIONS']);
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !personal.has(name)));

function openScreen({ command, argv }: Program, file: string, { columns, rows }: Size) {
  const started = performance.now();
  const pty: IPty = spawn(command, argv(file), {
    name: 'xterm-256color',
    cols: columns,
    rows,
    env: environment,
  });
  let bytes = '';
  let last = performance.now();
  let check = () => {};
  pty.onData((data) => {
    bytes += data;
    last = performance.now();
    check();
  });
  /** Waits for output, and gives the time at which it was enough. */
  const when = (isEnough: (bytes: string) => boolean) =>
    new Promise<number>((resolve, reject) => {
      const timeout = setTimeout(
        () => reject(new Error(`${command} does not answer: ${bytes.slice(-200)}`)),
        TIMEOUT,
      );
      check = () => {
        if (!isEnough(bytes)) return;
        clearTimeout(timeout);
        check = () => {};
        resolve(last);
      };
      check();
    });
  /** Waits until nothing comes any more, and gives the time of the last byte. */
  const quiet = async () => {
    for (let rest = QUIET; rest > 0; rest = QUIET - (performance.now() - last)) {
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    return last;
  };
  /** Gives what came since the last time, and forgets it. */
  const take = () => {
    const taken = bytes;
    bytes = '';
    return taken;
  };
  const press = async ({ keys, until = '', least = 1 }: Step) => {
    take();
    const begun = performance.now();
    pty.write(keys);
    await when((came) => came.length >= least && came.includes(until));
    const duration = (await quiet()) - begun;
    return { duration, bytes: Buffer.byteLength(take()) };
  };
  return { started, pty, when, quiet, take, press };
}
