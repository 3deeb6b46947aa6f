import { basename, resolve } from 'node:path';
import type { Surroundings } from './run-effect.ts';
import { runProgram } from './run-program.ts';

/** Editors that take a line as `--goto file:line`. */
const GOTO_EDITORS = /^(?:code|code-insiders|codium|vscodium|cursor|windsurf)(?:\.cmd|\.exe)?$/;

/** Opens the dump in `$VISUAL` or `$EDITOR` at a line. */
export async function openEditor(
  { line }: { line: number },
  { dumpPath, environment, withTerminal }: Surroundings,
): Promise<string | null> {
  if (dumpPath === null) return 'There is no dump to edit: the thread came through a pipe or from JSON';
  const editor = (environment['VISUAL'] || environment['EDITOR'] || '').trim();
  if (editor === '') return 'No editor to open: set $VISUAL or $EDITOR';
  const args = editorArguments(editor, resolve(dumpPath), line);
  let notice: string | null = null;
  await withTerminal(async () => {
    // Both variables hold a command for the shell, such as `code --wait`; what is added to it never is.
    const { code, error } =
      process.platform === 'win32'
        ? await runProgram(editor, args, null, { shell: true })
        : await runProgram('/bin/sh', ['-c', `${editor} "$@"`, editor, ...args], null);
    if (error !== null) notice = `\`${editor}\` cannot be run: ${error.message}`;
    else if (code === 127) notice = `\`${editor}\` cannot be run: no such program`;
    else if (code !== 0) notice = `\`${editor}\` ended with exit code ${code ?? 'none'}`;
  });
  return notice;
}

/** The arguments that make an editor open a file at a line; `+41 file` is understood by nearly all. */
export function editorArguments(editor: string, path: string, line: number): string[] {
  const program = basename(editor.split(/ +/)[0] as string).toLowerCase();
  return GOTO_EDITORS.test(program) ? ['--goto', `${path}:${line}`] : [`+${line}`, path];
}
