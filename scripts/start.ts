/**
 * `npm start`: writes the sample dump, or the user's own files, as HTML, Markdown and JSON next to each other in `out/`,
 * with the command that was just built. What is in `out/` from before is overwritten.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `start` works with. */
export interface StartOptions {
  /** Paths as they were typed; none for the sample. */
  files: readonly string[];
  /** The directory that paths are typed from, and shown from. */
  from: string;
  /** Where the outputs go; made if it is missing. */
  directory: string;
  /** The built command: `rethread.js`. */
  command: string;
  /** Whether there is a terminal to open the reader in. */
  isTerminal: boolean;
  print(line: string): void;
  printError(line: string): void;
}

/** A dump and the name that its outputs get, without an extension. */
interface Dump {
  path: string;
  name: string;
}

/** What is read of `rethread inspect --json`. */
interface Report {
  title: string | null;
  posts: unknown[];
  authors: unknown[];
  quotes: { source: { status: string } }[];
}

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const sample: Dump = { path: at('fixtures/xenforo/sample-thread/input.txt'), name: 'sample-thread' };

/** The command tells the format by them. */
const extensions = ['.html', '.md', '.json'];

/**
 * Converts the files and says where the outputs are.
 *
 * @returns The exit code: 0, or 2 where a file could not be converted; the others are converted all the same.
 */
export function start(options: StartOptions): 0 | 2 {
  const { files, from, directory, print } = options;
  const dumps = files.length === 0 ? [sample] : files.map((file) => dumpAt(resolve(from, file)));
  const names = dumps.map(({ name }) => name);
  const clash = names.find((name, index) => names.indexOf(name) < index);
  if (clash !== undefined) {
    options.printError(`Two files would become \`${clash}.html\`; wrote nothing`);
    return 2;
  }
  mkdirSync(directory, { recursive: true });
  const written = dumps.filter((dump) => convert(dump, options));
  const [first] = written;
  if (options.isTerminal && first) {
    const words = ['npx', 'node', relative(from, options.command), relative(from, first.path)];
    print(`\nTo read it in the terminal: ${words.map(shellWord).join(' ')}`);
  }
  return written.length === dumps.length ? 0 : 2;
}

function dumpAt(path: string): Dump {
  return { path, name: basename(path, extname(path)) };
}

/** Writes the outputs of one dump; the command itself says what is wrong with it, once. */
function convert({ path, name }: Dump, options: StartOptions): boolean {
  const shown = relative(options.from, path);
  const inspected = run(['inspect', shown, '--json'], options);
  if (inspected === null) return false;
  const outputs = extensions.map((extension) =>
    relative(options.from, join(options.directory, name + extension)),
  );
  for (const output of outputs) {
    if (run(['convert', shown, '-o', output, '--force', '--quiet'], options) === null) return false;
  }
  const { title, posts, authors, quotes } = JSON.parse(inspected) as Report;
  const resolvedCount = quotes.filter(({ source }) => source.status === 'resolved').length;
  options.print(`${shown}: ${title === null ? 'no title' : printable(title)}`);
  options.print(
    `${posts.length} posts, ${authors.length} authors, ${resolvedCount} of ${quotes.length} quotes resolved`,
  );
  for (const output of outputs) options.print(`  ${output}`);
  return true;
}

/** @returns What the command printed; `null` where it failed, and said why on stderr. */
function run(words: readonly string[], { command, from, printError }: StartOptions): string | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: from,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status === 0) return stdout;
  printError(stderr.trimEnd());
  return null;
}

/** In quotes, with everything escaped that a terminal would obey. */
function printable(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function shellWord(word: string): string {
  return /^[\w./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

if (import.meta.main) {
  process.exitCode = start({
    files: process.argv.slice(2),
    // npm runs scripts in the project and says where it was called.
    from: process.env['INIT_CWD'] ?? process.cwd(),
    directory: at('out'),
    command: at('apps/cli/dist/rethread.js'),
    isTerminal: process.stdout.isTTY,
    print: (line) => console.log(line),
    printError: (line) => console.error(line),
  });
}
