import { splitSequence } from './key-sequences.ts';

/** A command that keys can be bound to. */
export interface BindableCommand {
  name: string;
  /** Sequences of keys: `j`, `g g`. */
  defaultKeys: readonly string[];
  /** Commands of different modes may have the same keys. */
  mode: string;
  /** A clause, for the file of defaults. */
  help?: string;
  /** True where it starts another program, such as a browser: a project may not put it on a key of its choice. */
  runs?: boolean;
}

/** Sequences by command, each as `splitSequence(…).join(' ')` writes it. An empty list unbinds. */
export type KeyOverrides = ReadonlyMap<string, readonly string[]>;

/** Two sequences of one mode that cannot both be typed. */
export interface KeyConflict {
  /** The command that keeps its sequence. */
  command: string;
  sequence: string;
  /** The command that loses one. */
  loser: string;
  lost: string;
  /** Whether the lost sequence was a default. */
  wasDefault: boolean;
}

/** Which keys do what. */
export interface ResolvedKeymap {
  /** Sequences by command, of every command. */
  keys: ReadonlyMap<string, readonly string[]>;
  conflicts: readonly KeyConflict[];
}

/**
 * Puts a user's keys over the defaults.
 *
 * A command that is named has these keys and no others. A key that is given to a command is taken from the command that
 * has it by default. Of two that claim the same, or of which one begins the other, the first keeps it.
 *
 * @param overrides  In the order of their rank.
 */
export function resolveKeymap(defaults: readonly BindableCommand[], overrides: KeyOverrides): ResolvedKeymap {
  const keys = new Map<string, string[]>(defaults.map(({ name }) => [name, []]));
  const conflicts: KeyConflict[] = [];
  const modes = new Map(defaults.map(({ name, mode }) => [name, mode]));
  const claims: { command: string; mode: string; sequence: string }[] = [];

  /** Whether the sequence can be had; if not, and nobody asked for that, it is a conflict. */
  const isFree = (loser: string, mode: string, lost: string, wasDefault: boolean): boolean => {
    const rival = claims.find((claim) => claim.mode === mode && excludes(claim.sequence, lost));
    if (rival === undefined) return true;
    const { command, sequence } = rival;
    const isRepeated = command === loser && sequence === lost;
    const isMeant = wasDefault && sequence === lost;
    if (!isRepeated && !isMeant) conflicts.push({ command, sequence, loser, lost, wasDefault });
    return false;
  };

  for (const [command, sequences] of overrides) {
    const mode = modes.get(command);
    if (mode === undefined) continue;
    for (const sequence of sequences) {
      if (!isFree(command, mode, sequence, false)) continue;
      claims.push({ command, mode, sequence });
      keys.get(command)?.push(sequence);
    }
  }
  for (const { name, mode, defaultKeys } of defaults) {
    if (overrides.has(name)) continue;
    const sequences = defaultKeys.map((sequence) => splitSequence(sequence).join(' '));
    keys.set(
      name,
      sequences.filter((sequence) => isFree(name, mode, sequence, true)),
    );
  }
  return { keys, conflicts };
}

/** Whether one of two sequences is done before the other can be typed. */
function excludes(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}
