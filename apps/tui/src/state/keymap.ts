import type { Bindable, Command, CommandGroup } from './command.ts';

/** Which keys do what. */
export interface Keymap<Each extends Bindable = Command> {
  /** With the keys that each command has now. */
  groups: readonly CommandGroup<Each>[];
  /** Finds what the keys typed so far mean. */
  find(typed: readonly string[]): Found<Each>;
  command(name: string): Each | undefined;
}

/** What keys mean: a command, the start of longer ones, or nothing. */
export type Found<Each extends Bindable = Command> =
  | { kind: 'command'; command: Each; any: string }
  | { kind: 'prefix'; longer: readonly { keys: string; command: Each }[] }
  | { kind: 'nothing' };

/** Other keys by the name of their command; an empty list leaves a command without any. */
export type KeyOverrides = Readonly<Record<string, readonly string[]>>;

/** Binds commands to keys. A key given by the user is taken from the command that has it by default. */
export function createKeymap<Each extends Bindable>(
  groups: readonly CommandGroup<Each>[],
  overrides: KeyOverrides = {},
): Keymap<Each> {
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
