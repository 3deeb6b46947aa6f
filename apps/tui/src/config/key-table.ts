import { compare, isTable, placeOf, type Report, unknown } from './findings.ts';
import { sequenceMistake, splitSequence } from './key-sequences.ts';
import {
  type BindableCommand,
  type KeyConflict,
  type ResolvedKeymap,
  resolveKeymap,
} from './resolve-keymap.ts';
import type { TextPlace, TomlPlaces } from './toml-places.ts';

/** A table of keys, as all files together give it. */
export interface KeyTable {
  /** Takes what one file says. */
  read(value: unknown, file: TableFile): void;
  /** Settles who has which keys; to be called once, when all files are read. */
  resolve(): ResolvedKeymap['keys'];
}

/** A file that has the table. */
export interface TableFile {
  path: string;
  places: TomlPlaces;
  /** The number of the file: those of a later file go first. */
  rank: number;
  scope: 'user' | 'project';
}

interface KeyClaim {
  sequences: string[];
  path: string;
  place: TextPlace | null;
  rank: number;
}

/**
 * Makes an empty table.
 *
 * @param table  Its name in files.
 * @param report  Is told what cannot be meant.
 */
export function createKeyTable(
  table: string,
  commands: readonly BindableCommand[],
  report: Report,
): KeyTable {
  const claims = new Map<string, KeyClaim>();
  const names = commands.map(({ name }) => name);

  /** The keys of one command, as far as they can be meant; `null` where none can. */
  const sequencesOf = (name: string, bound: unknown, { path, places }: TableFile): string[] | null => {
    const written: readonly unknown[] = Array.isArray(bound) ? bound : [bound];
    const sequences: string[] = [];
    for (const [index, each] of written.entries()) {
      const at = placeOf(places, [table, name, ...(Array.isArray(bound) ? [index] : [])], 'value');
      const mistake =
        typeof each === 'string' ? sequenceMistake(each) : 'a key is a text in quotes, or a list of them';
      if (mistake === null) sequences.push(splitSequence(each as string).join(' '));
      else report(path, at, `\`${name}\`: ${mistake}`);
    }
    // A command all of whose keys are mistakes keeps those it has.
    return sequences.length > 0 || written.length === 0 ? sequences : null;
  };

  const reportConflict = ({ command, sequence, loser, lost, wasDefault }: KeyConflict): void => {
    const winner = claims.get(command);
    const other = claims.get(loser);
    if (winner === undefined) return;
    if (wasDefault || other === undefined) {
      const finding = `\`${sequence}\` and \`${lost}\`, a default of \`${loser}\`, begin alike; \`${lost}\` is not bound`;
      report(winner.path, winner.place, finding);
      return;
    }
    // What a file of a higher rank says is meant to stand over it.
    if (winner.rank !== other.rank && sequence === lost) return;
    const where =
      winner.path === other.path
        ? `line ${winner.place?.line}`
        : `${winner.path}, line ${winner.place?.line}`;
    const what =
      sequence === lost ? `\`${lost}\` is bound` : `\`${lost}\` begins like \`${sequence}\`, which is bound`;
    const rest = `to \`${command}\` already (${where}); \`${loser}\` does not get it`;
    report(other.path, other.place, `${what} ${rest}`);
  };

  return {
    read(value, file) {
      const { path, places, rank, scope } = file;
      if (!isTable(value)) {
        report(path, placeOf(places, [table], 'value'), `\`${table}\` is a table: \`[${table}]\``);
        return;
      }
      for (const [name, bound] of Object.entries(value)) {
        const place = placeOf(places, [table, name], 'key');
        if (!names.includes(name)) {
          report(path, place, unknown('command', name, names));
          continue;
        }
        if (scope === 'project' && commands.some((each) => each.name === name && each.runs)) {
          const why = 'starts another program, so that only your own settings may bind it';
          report(path, place, `\`${name}\` ${why}`);
          continue;
        }
        const sequences = sequencesOf(name, bound, file);
        if (sequences !== null) claims.set(name, { sequences, path, place, rank });
      }
    },
    resolve() {
      const ranked = [...claims].sort(
        ([, one], [, other]) => other.rank - one.rank || compare(one.place, other.place),
      );
      const overrides = new Map(ranked.map(([name, { sequences }]) => [name, sequences]));
      const { keys, conflicts } = resolveKeymap(commands, overrides);
      for (const conflict of conflicts) reportConflict(conflict);
      return keys;
    },
  };
}
