import { type SpawnOptions, spawn } from 'node:child_process';

/** How a program ended: by its exit code, by a signal, or not begun at all. */
export type ProgramEnd = { code: number | null; error: Error | null };

/**
 * Runs a program to its end on the terminal that was given away.
 *
 * @param input  What it gets on standard input; `null` to let it read the terminal.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  input: string | null,
  options: SpawnOptions = {},
): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    // Ctrl-C goes to the whole foreground job: it is meant for the program.
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const settle = (end: ProgramEnd) => {
      process.off('SIGINT', ignore);
      resolve(end);
    };
    const stdio: SpawnOptions['stdio'] = [input === null ? 'inherit' : 'pipe', 'inherit', 'inherit'];
    const child = spawn(command, args, { stdio, ...options });
    child.on('error', (error) => settle({ code: null, error }));
    child.on('close', (code) => settle({ code, error: null }));
    if (input !== null && child.stdin) {
      // `head` reads no more than it needs.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    }
  });
}
