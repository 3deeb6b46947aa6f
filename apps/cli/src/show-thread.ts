import { basename } from 'node:path';
import type { OpenThread, ReadingOptions } from '@rethread/tui/begin';
import { CommandError, quoted, quotedList } from './command-error.ts';
import { type LoadedDialect, loadDialect } from './load-dialect.ts';
import { decode, loadText, loadThread } from './load-thread.ts';
import { keyOf, readerSetup } from './reader-options.ts';
import { listedPaths, printFolder } from './show-folder.ts';
import { nameOf, type System } from './system.ts';
import { userPlaces } from './tell-config.ts';
import type { Place, ReadRequest } from './understand-arguments.ts';

/**
 * Opens the reader, or prints plain text, or reads in words.
 *
 * @returns How the reader was left; `quit` also where there was none.
 * @throws {CommandError} If the thread cannot be read, or there is no such theme.
 */
export async function showThread(request: ReadRequest, system: System): Promise<'quit' | 'interrupted'> {
  const { dialect, view, looks } = request;
  const { input: asked } = request;
  const paths = asked.kind === 'recent' ? ('recent' as const) : await listedPaths(asked, system);
  const isReader = view === 'reader' && system.hasKeys();
  if (paths !== null && paths !== 'recent' && !isReader) {
    await printFolder(paths, await loadDialect(dialect, system), system);
    return 'quit';
  }
  const as = await loadDialect(dialect, system);
  if (isReader) return openInReader(request, paths, as, system);
  const input = request.input as Place;
  const { colorDepth, findTheme, plainText, themes, wantsColor } = await import('@rethread/tui/plain');
  const theme = findTheme(looks.theme ?? 'default');
  if (theme === undefined) {
    const known = quotedList(themes.map(({ name }) => name));
    throw new CommandError(`Unknown theme ${quoted(looks.theme ?? '')}; known themes are ${known}`);
  }
  const drawing = { theme, emoji: looks.emoji ?? 'safe', ascii: looks.ascii ?? false };
  const color = wantsColor(system.environment, system.stdoutIsTerminal, looks.color ?? 'auto');
  const name = nameOf(input, 'standard input');
  const { result, notes } = await loadThread(await system.read(input), name, as);
  const title = input.kind === 'file' ? { fallbackTitle: basename(input.path) } : {};
  if (view === 'screen-reader') {
    const { linearText, openLinear } = await import('@rethread/tui/linear');
    if (system.stdoutIsTerminal && system.hasKeys()) return openLinear({ result, ...title });
    await system.write({ kind: 'stream' }, linearText({ result, ...title }));
  } else {
    const depth = colorDepth(system.environment);
    const text = plainText(result, { width: system.columns(), color, depth, ...drawing, ...title });
    await system.write({ kind: 'stream' }, text);
  }
  for (const note of notes) system.note(note);
  return 'quit';
}

/** Opens the reader on a thread, or on a list of them. */
async function openInReader(
  request: ReadRequest,
  paths: readonly string[] | 'recent' | null,
  dialect: LoadedDialect,
  system: System,
): Promise<'quit' | 'interrupted'> {
  const { beginReading, openMemory } = await import('@rethread/tui/begin');
  const setup = await readerSetup(request, system);
  const memory = openMemory({ ...userPlaces(system.environment), enabled: setup.hasHistory });
  /** `taken` is where the terminal shows a list already. */
  const begin = async (from: Place, taken: Partial<ReadingOptions> = {}) => {
    const { thread, dumpPath, head } = await openThread(from, dialect, system);
    const path = from.kind === 'file' ? from.path : null;
    const visit = setup.hasHistory ? { memory, key: await keyOf(path, head) } : null;
    return beginReading({
      ...setup.options,
      ...taken,
      thread,
      ...(visit !== null && { visit }),
      onRest: system.keepCode,
      ...(dumpPath !== null && {
        dumpPath,
        reopen: async () => (await openThread(from, dialect, system)).thread,
      }),
    });
  };
  if (paths !== null) {
    const { showList } = await import('./show-list.ts');
    const reading = {
      begin: (path: string, terminal: Partial<ReadingOptions>) =>
        begin({ kind: 'file', path }, { ...terminal, isTaken: true }),
      memory,
    };
    const { color, theme, emoji, ascii } = setup.options;
    const drawing = { color, theme, emoji, ascii };
    const { listKeys } = setup;
    return showList({ ...drawing, paths, dialect, listKeys }, reading, system);
  }
  const begun = await begin(request.input as Place);
  try {
    const { openReader } = await system.loadReader();
    return await openReader(begun);
  } catch (error) {
    begun.abandon();
    throw error;
  }
}

/** A thread that is open, and where it came from. */
interface OpenedThread {
  thread: OpenThread;
  /** `null` for standard input and for JSON, in which nobody looks for a line. */
  dumpPath: string | null;
  /** Its bytes, or the first of them; `null` where they are still in the file. */
  head: Uint8Array | null;
}

/** Opens a thread for the reader: as much of it as the first screen needs. */
async function openThread(input: Place, dialect: LoadedDialect, system: System): Promise<OpenedThread> {
  const { openLargeFile, openProgressively, openWholeThread } = await import('@rethread/tui/begin');
  const dumpPath = input.kind === 'file' ? input.path : null;
  const title = dumpPath === null ? 'Untitled thread' : basename(dumpPath);
  const options = dialect === null ? {} : { dialect };
  const large = dumpPath === null ? null : openLargeFile(dumpPath, title, options);
  if (large !== null) return { thread: large, dumpPath, head: null };
  const name = nameOf(input, 'standard input');
  const head = await system.read(input);
  const { text, document } = await loadText(decode(head, name), name, dialect);
  if (document !== null) return { thread: openWholeThread(document.thread, title), dumpPath: null, head };
  return { thread: openProgressively(text, title, options), dumpPath, head };
}
