import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommandError, errorCode, escapeControls, fileError } from './command-error.ts';
import { parseArguments, resembledCommand } from './parse-arguments.ts';
import { type DirectoryEntry, type FileInfo, type Interrupt, nameOf, type System } from './system.ts';
import type { Place } from './understand-arguments.ts';
import { type Content, replaceFile, writeInPlace, writeStdout } from './write-output.ts';

/**
 * Runs the command and sets the exit code: 0 done, 1 no to what was asked or not for all of a folder, 2 a usage or file error, 130 left by Ctrl-C.
 *
 * @param words  The command line without `node` and the name of the program.
 * @param parts  What stands beside the command.
 */
export async function main(words: readonly string[], parts: Parts): Promise<void> {
  const fail = (error: unknown) => {
    report(error, words);
    process.exitCode = EXIT_ERROR;
  };
  process.once('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
  try {
    process.exitCode = await run(words, parts);
  } catch (error) {
    fail(error);
  }
  parts.keepCode(dumpBytes);
}

/** What only the module that loads the command can do or know. */
interface Parts extends Pick<System, 'folderWorker' | 'worker'> {
  /** Keeps compiled code; `work` is how many bytes of dumps were read. */
  keepCode(work: number): void;
}

let dumpBytes = 0;

/** What reading a thread counts as, in bytes of a dump. */
const READER_WORK = 1 << 16;

/** What JSON begins with. */
const BRACE = 0x7b;

const EXIT_ERROR = 2;
const EXIT_INTERRUPTED = 130;
const EXIT_TERMINATED = 143;

async function run(words: readonly string[], parts: Parts): Promise<number> {
  const typed = parseArguments(words);
  if (typed.command === 'print') {
    await write({ kind: 'stream' }, typed.text);
    return 0;
  }
  const { runCommand } = await import('./run-command.ts');
  const { errors, interrupted, exitCode } = await runCommand(typed, createSystem(parts));
  for (const error of errors) report(error, words);
  if (interrupted) return exitCode ?? EXIT_INTERRUPTED;
  return exitCode ?? (errors.length > 0 ? EXIT_ERROR : 0);
}

/** Prints what went wrong: one sentence, and a stack where `--debug` asks for it. */
function report(error: unknown, words: readonly string[]): void {
  const isFault = !(error instanceof CommandError);
  note(
    isFault ? `A fault of rethread itself: ${messageOf(error)}` : error.message + commandHint(error, words),
  );
  if (words.includes('--debug')) writeStderr(`${stackOf(error)}\n`);
  else if (isFault) note('`--debug` shows where');
}

/** `rethread convrt` reads a file of that name, unless there is none. */
function commandHint({ cause }: CommandError, words: readonly string[]): string {
  const command = errorCode(cause) === 'ENOENT' ? resembledCommand(words) : null;
  return command === null ? '' : `; did you mean the command \`${command}\`?`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? `${error.stack}` : `${error.stack}\n${stackOf(error.cause)}`;
}

function createSystem(parts: Parts): System {
  return {
    // Asked only where it matters: making the stream that knows takes longer than converting a thread.
    get stdinIsTerminal() {
      return isTerminal(0);
    },
    get stdoutIsTerminal() {
      return isTerminal(1);
    },
    environment: process.env,
    columns: () => (isTerminal(1) ? process.stdout.columns : null),
    hasKeys: () => isTerminal(0) || canOpen('/dev/tty'),
    read,
    look,
    list,
    write,
    writeFolder,
    makeDirectory,
    stamp: async (path) => (await import('./file-stamps.ts')).stampOf(path),
    hash: async (path) => (await import('./file-stamps.ts')).hashOf(path),
    note,
    get stderrIsTerminal() {
      return isTerminal(2);
    },
    showProgress,
    onInterrupt,
    async loadReader() {
      // Whoever reads a thread has had most of the code compiled, though a long file is read past `read`.
      dumpBytes += READER_WORK;
      const { prepareYoga } = await import('./yoga.ts');
      await prepareYoga();
      return import('@rethread/tui');
    },
    keepCode: () => parts.keepCode(dumpBytes),
    folderWorker: parts.folderWorker,
    worker: parts.worker,
  };
}

function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return process[(['stdin', 'stdout', 'stderr'] as const)[descriptor]].isTTY === true;
}

function canOpen(path: string): boolean {
  try {
    closeSync(openSync(path, 'r'));
    return true;
  } catch {
    return false;
  }
}

async function read(input: Place): Promise<Uint8Array> {
  try {
    const bytes = input.kind === 'file' ? readFileSync(input.path) : await readStdin();
    // JSON is not parsed as a dump is.
    if (bytes[0] !== BRACE) dumpBytes += bytes.length;
    return bytes;
  } catch (error) {
    throw fileError('read', nameOf(input, 'standard input'), error);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function look(path: string): Promise<FileInfo | null> {
  try {
    const found = statSync(path, { bigint: true });
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'device';
    return { kind, identity: `${found.dev} ${found.ino}`, size: Number(found.size) };
  } catch {
    // What keeps it from being looked at will keep it from being written.
    return null;
  }
}

async function list(path: string): Promise<DirectoryEntry[]> {
  try {
    return readdirSync(path, { withFileTypes: true }).map((entry) => {
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other';
      return { name: entry.name, kind };
    });
  } catch (error) {
    throw fileError('read', `\`${path}\``, error);
  }
}

async function makeDirectory(path: string): Promise<void> {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    // Where a file system is read-only, Node says that nothing is there.
    const reason = errorCode(error) === 'ENOENT' ? whyNotMade(path, error) : error;
    throw fileError('write', `\`${path}\``, reason);
  }
}

/** What keeps the first directory that is missing from being made; `error` where that is not to be found out. */
function whyNotMade(path: string, error: unknown): unknown {
  let missing = resolve(path);
  while (dirname(missing) !== missing && !existsSync(dirname(missing))) missing = dirname(missing);
  try {
    mkdirSync(missing);
    return error;
  } catch (found) {
    return found;
  }
}

async function write(output: Place, content: Content): Promise<void> {
  try {
    if (output.kind === 'stream') await writeStdout(content);
    else if ((await look(output.path))?.kind === 'device') await writeInPlace(output.path, content);
    else await replaceFile(output.path, content);
  } catch (error) {
    // Whoever read our output has seen enough: `rethread thread.txt | head`.
    if (errorCode(error) === 'EPIPE' && output.kind === 'stream') process.exit(0);
    throw fileError('write', nameOf(output, 'standard output'), error);
  }
}

const writeFolder: System['writeFolder'] = async (path, files, replaceable) => {
  const { writeFolder: writeAll } = await import('./write-folder.ts');
  try {
    await writeAll(path, files, replaceable);
  } catch (error) {
    throw fileError('write', `\`${path}\``, error);
  }
};

/** What is shown of a progress, without what ends the line; it is taken away before anything else is written. */
let progress = '';

function showProgress(line: string): void {
  if (line === progress) return;
  // Some terminals do not know how wide they are, and say 0.
  const columns = process.stderr.columns || 80;
  const shown = line.slice(0, columns - 1);
  writeSync(2, `\r${shown.padEnd(Math.min(progress.length, columns - 1))}${shown === '' ? '\r' : ''}`);
  progress = shown;
}

function onInterrupt(listener: (interrupt: Interrupt) => void): () => void {
  let count = 0;
  let wasUrgent = false;
  const hear = (exitCode: Interrupt['exitCode']) => {
    if (wasUrgent) process.exit(exitCode);
    count += 1;
    wasUrgent = count > 1 || exitCode === EXIT_TERMINATED;
    listener({ isUrgent: wasUrgent, exitCode });
  };
  const onSigint = () => hear(EXIT_INTERRUPTED);
  const onSigterm = () => hear(EXIT_TERMINATED);
  process.on('SIGINT', onSigint).on('SIGTERM', onSigterm);
  return () => process.off('SIGINT', onSigint).off('SIGTERM', onSigterm);
}

function note(sentence: string): void {
  writeStderr(`rethread: ${escapeControls(sentence)}\n`);
}

function writeStderr(text: string): void {
  try {
    if (progress !== '') showProgress('');
    writeSync(2, text);
  } catch {
    // Nobody listens.
  }
}
