import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { build, type Options } from 'tsup';
import configs from '../../tsup.config.ts';

/** The command as it is shipped, built into a directory of its own. */
export interface BuiltCommand {
  /** `rethread.js`. */
  path: string;
  /** An empty directory beside it, for the tests' files. */
  directory: string;
  metafile: Metafile;
  /** Runs it to its end. */
  run(words: readonly string[], options?: RunOptions): Promise<Ending>;
  start(words: readonly string[], options?: RunOptions): ChildProcess;
  remove(): void;
}

/** How to run the command. */
export interface RunOptions {
  /** What is piped in; nothing if missing. */
  input?: string | Uint8Array;
  /** Default: `directory`. */
  cwd?: string;
  /** JavaScript that runs before the command. */
  preload?: string;
}

/** How a run ended. */
export interface Ending {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A path in the command's package, wherever the tests are run from. */
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Builds the command from the sources as they are, so that no test depends on an earlier build. */
export async function buildCommand(): Promise<BuiltCommand> {
  const root = mkdtempSync(join(tmpdir(), 'rethread-command-'));
  const outDir = join(root, 'dist');
  const metafile: Metafile = { inputs: {}, outputs: {} };
  // One after the other: both write their metafile to the same place.
  for (const config of configs as Options[]) {
    const entries = Object.entries(config.entry as Record<string, string>);
    await build({
      ...config,
      entry: Object.fromEntries(entries.map(([name, path]) => [name, at(path)])),
      tsconfig: at('tsconfig.json'),
      outDir,
      clean: false,
      config: false,
      metafile: true,
      silent: true,
    });
    const { inputs, outputs } = JSON.parse(readFileSync(join(outDir, 'metafile-esm.json'), 'utf8'));
    Object.assign(metafile.inputs, inputs);
    Object.assign(metafile.outputs, outputs);
  }
  const directory = mkdtempSync(join(root, 'files-'));
  const path = join(outDir, 'rethread.js');
  const start: BuiltCommand['start'] = (words, { cwd = directory, preload } = {}) => {
    const hooks =
      preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
    return spawn(process.execPath, [...hooks, path, ...words], { cwd, env: environment(root) });
  };
  return {
    path,
    directory,
    metafile,
    start,
    async run(words, options = {}) {
      const child = start(words, options);
      child.stdin?.end(options.input ?? '');
      const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
      const [status, signal] = await ended(child);
      return { status, signal, stdout: await stdout, stderr: await stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Exit code and signal, once a process has ended and closed its streams. */
export function ended(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve([status, signal]));
  });
}

/** All of a stream as text. */
async function collect(stream: NodeJS.ReadableStream | null): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Nothing of the tests' own environment, such as forced colours, reaches the command. */
function environment(root: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    TERM: 'xterm-256color',
    NODE_COMPILE_CACHE: join(root, 'compile-cache'),
  };
}
