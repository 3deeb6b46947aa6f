import type { StreamedFile } from '@rethread/export';
import { CommandError } from '../command-error.ts';
import type { System } from '../system.ts';
import type { Content } from '../write-output.ts';

/** A machine in memory. */
export interface MemorySystem extends System {
  /** By path; `null` is a directory. */
  files: Map<string, string | Uint8Array | null>;
  stdout: string;
  notes: string[];
}

/** Makes a machine with these files, without terminals. */
export function createMemorySystem(
  files: Record<string, string | Uint8Array | null> = {},
  stdin = '',
): MemorySystem {
  const system: MemorySystem = {
    files: new Map(Object.entries(files)),
    stdout: '',
    notes: [],
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    environment: {},
    columns: () => null,
    hasKeys: () => false,
    loadReader: () => import('@rethread/tui'),
    keepCode() {},
    folderWorker: () => new URL('../folder-worker.ts', import.meta.url),
    worker: () => new URL('../worker.ts', import.meta.url),
    async read(input) {
      const content = input.kind === 'stream' ? stdin : system.files.get(input.path);
      if (content === undefined || content === null) throw new CommandError('Not readable');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    async look(path) {
      const content = system.files.get(path);
      if (content === undefined) return null;
      return { kind: content === null ? 'directory' : 'file', identity: path, size: content?.length ?? 0 };
    },
    async list(path) {
      const inside = path.endsWith('/') ? path : `${path}/`;
      const below = [...system.files].flatMap(([each, content]) => {
        const rest = inside === './' ? each : each.startsWith(inside) ? each.slice(inside.length) : '';
        const [name = '', ...deeper] = rest.split('/');
        const isDirectory = content === null || deeper.length > 0;
        return name === '' ? [] : [[name, isDirectory ? 'directory' : 'file'] as const];
      });
      return [...new Map(below)].map(([name, kind]) => ({ name, kind }));
    },
    async write(output, content) {
      const whole = wholeOf(content);
      if (output.kind === 'stream') system.stdout += whole;
      else system.files.set(output.path, whole);
    },
    async writeFolder(path, files) {
      for (const { path: name, content } of files) system.files.set(`${path}/${name}`, wholeOf(content));
      system.files.set(path, null);
    },
    async stamp(path) {
      const content = system.files.get(path);
      return content === undefined ? null : `${content?.length}`;
    },
    async hash(path) {
      return String(system.files.get(path));
    },
    showProgress() {},
    onInterrupt: () => () => {},
    async makeDirectory(path) {
      system.files.set(path, null);
    },
    note(sentence) {
      system.notes.push(sentence);
    },
  };
  return system;
}

function wholeOf(content: Content | StreamedFile['content']): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  const chunks = [...content];
  return chunks.every((chunk) => typeof chunk === 'string')
    ? chunks.join('')
    : Buffer.concat(chunks as Uint8Array[]);
}
