import type { Command, CommandGroup } from './command.ts';

/** Which keys do what. */
export interface Keymap {
  /** With the keys that each command has now. */
  groups: readonly CommandGroup[];
  /** Finds what the keys typed so far mean. */
  find(typed: readonly string[]): Found;
  command(name: string): Command | undefined;
}

/** What keys mean: a command, the start of longer ones, or nothing. */
export type Found =
  | { kind: 'command'; command: Command; any: string }
  | { kind: 'prefix'; longer: readonly { keys: string; command: Command }[] }
  | { kind: 'nothing' };

/** Other keys by the name of their command; an empty list leaves a command without any. */
export type KeyOverrides = Readonly<Record<string, readonly string[]>>;

/** Binds commands to keys. A key given by the user is taken from the command that has it by default. */
export function createKeymap(groups: readonly CommandGroup[], overrides: KeyOverrides = {}): Keymap {
  const taken = Object.values(overrides).flat();
  // Of two bindings that begin alike, the shorter one would hide the longer.
  const isTaken = (key: string) =>
    taken.some((given) => given === key || given.startsWith(`${key} `) || key.startsWith(`${given} `));
  const bound = groups.map(({ title, commands }) => ({
    title,
    commands: commands.map((command) => ({
      ...command,
      keys: overrides[command.name] ?? command.keys.filter((key) => !isTaken(key)),
    })),
  }));
  const all = bound.flatMap(({ commands }) => commands);
  const bindings = all.flatMap((command) =>
    command.keys.map((keys) => ({ keys, sequence: keys.split(' '), command })),
  );
  const names = new Map(all.map((command) => [command.name, command]));
  return {
    groups: bound,
    command: (name) => names.get(name),
    find(typed) {
      const fitting = bindings.filter(({ sequence }) => fits(sequence, typed));
      const exact = fitting.find(({ sequence }) => sequence.length === typed.length);
      if (exact) {
        const any = exact.sequence.indexOf('*');
        return { kind: 'command', command: exact.command, any: typed[any] ?? '' };
      }
      return fitting.length === 0 ? { kind: 'nothing' } : { kind: 'prefix', longer: fitting };
    },
  };
}

/** Says that `typed` is a sequence or its start. */
function fits(sequence: readonly string[], typed: readonly string[]): boolean {
  return (
    typed.length <= sequence.length &&
    typed.every((key, index) => sequence[index] === key || sequence[index] === '*')
  );
}
