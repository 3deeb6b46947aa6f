import type { Surroundings } from './run-effect.ts';
import { runProgram } from './run-program.ts';

/** Runs a command of the user's shell with the text on its standard input, and shows its output until a key is pressed. */
export async function pipeText(
  { command, text }: { command: string; text: string },
  { stdin, stdout, environment, withTerminal }: Surroundings,
): Promise<string> {
  let notice = 'The command is done';
  await withTerminal(async () => {
    const shell = environment['SHELL'] || '/bin/sh';
    const { code, error } =
      process.platform === 'win32'
        ? await runProgram(command, [], text, { shell: true })
        : await runProgram(shell, ['-c', command], text);
    if (error !== null) notice = `The shell ${shell} cannot be run: ${error.message}`;
    else if (code !== 0)
      notice = code === null ? 'The command was ended' : `The command ended with exit code ${code}`;
    stdout.write('\n\u001B[7m Press a key to go back \u001B[0m');
    await anyKey(stdin);
    stdout.write('\r\u001B[K');
  });
  return notice;
}

/** Any time will do, in milliseconds. */
const KEEP_ALIVE = 60_000;

function anyKey(stdin: Surroundings['stdin']): Promise<void> {
  return new Promise((resolve) => {
    stdin.setRawMode(true);
    // Nor does Ink's input keep the program alive meanwhile.
    const alive = setInterval(() => {}, KEEP_ALIVE);
    // Ink reads by `readable`, and its listener is off while the terminal is given away.
    const onReadable = () => {
      if (stdin.read() === null) return;
      stdin.off('readable', onReadable);
      clearInterval(alive);
      stdin.setRawMode(false);
      resolve();
    };
    stdin.on('readable', onReadable);
  });
}
