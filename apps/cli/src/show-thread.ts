import { basename } from 'node:path';
import { loadDialect } from './load-dialect.ts';
import { loadThread } from './load-thread.ts';
import { nameOf, type System } from './system.ts';
import type { ReadRequest } from './understand-arguments.ts';

/**
 * Opens the reader, or prints plain text.
 *
 * @returns How the reader was left; `quit` also where there was none.
 * @throws {CommandError} If the thread cannot be read.
 */
export async function showThread(
  { input, dialect, view }: ReadRequest,
  system: System,
): Promise<'quit' | 'interrupted'> {
  const { result, notes } = await loadThread(
    await system.read(input),
    nameOf(input, 'standard input'),
    await loadDialect(dialect, system),
  );
  const title = input.kind === 'file' ? { fallbackTitle: basename(input.path) } : {};
  if (view === 'reader' && system.hasKeys()) {
    const { openReader } = await system.loadReader();
    return openReader({ result, ...title });
  }
  const { plainText, wantsColor } = await import('@rethread/tui/plain');
  const color = wantsColor(system.environment, system.stdoutIsTerminal);
  await system.write({ kind: 'stream' }, plainText(result, { width: system.columns(), color, ...title }));
  for (const note of notes) system.note(note);
  return 'quit';
}
