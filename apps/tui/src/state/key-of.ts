import type { Bindable } from './command.ts';
import { shownKeys } from './help.ts';
import type { Keymap } from './keymap.ts';

/**
 * Writes how a command is called, for a notice: the first of its keys as the user has them now, else its name behind `:`,
 * by which it is found in the list of commands. Of keys with any key in them nothing is left out: `'…`.
 */
export function keyOf<Each extends Bindable>(keymap: Pick<Keymap<Each>, 'command'>, name: string): string {
  const [first] = keymap.command(name)?.keys ?? [];
  return first === undefined ? `:${name}` : shownKeys(first);
}
