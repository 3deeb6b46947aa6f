import type { OwnDialect } from '@rethread/core';
import { CommandError, quoted } from './command-error.ts';
import type { System } from './system.ts';
import type { DialectChoice } from './understand-arguments.ts';

/** What `parse` takes; `null` to detect the dialect. */
export type LoadedDialect = string | OwnDialect | null;

/**
 * Reads the file that describes a dialect, if one was named.
 *
 * @throws {CommandError} If it cannot be read or describes none; the message says where and why.
 */
export async function loadDialect(
  choice: DialectChoice | null,
  system: Pick<System, 'read'>,
): Promise<LoadedDialect> {
  if (choice === null) return null;
  if (choice.kind === 'known') return choice.id;
  const text = new TextDecoder().decode(await system.read(choice));
  const { readDialect } = await import('@rethread/core/schema');
  try {
    return readDialect(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    throw new CommandError(`${quoted(choice.path)} describes no dialect (${error.message})`, {
      cause: error,
    });
  }
}
