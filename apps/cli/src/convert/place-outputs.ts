import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { CommandError, quoted, restoredError } from '../command-error.ts';
import { decodeText } from '../decode-text.ts';
import { isBinary } from '../is-binary.ts';
import type { FileInfo, System } from '../system.ts';
import type { ConvertRequest } from '../understand-arguments.ts';
import { createBreath } from '../write-output.ts';
import type { Drafted, DraftTask } from './draft-task.ts';
import { draftPathOf, placeDraft, removeDraft } from './drafts.ts';
import type { Planned } from './folder-plan.ts';
import type { Made, MadeFiles } from './made-files.ts';
import type { ReportEntry } from './outcome.ts';
import type { Recipe } from './recipe.ts';

/** What became of an input. */
export interface Found extends Omit<ReportEntry, 'input' | 'output' | 'error'> {
  /** `null` where it did not fail. */
  error: CommandError | null;
}

/** Decides what must be converted, and puts what was into its place. */
export interface Placing {
  /** Gives what is to be converted; what need not or cannot be is noted. */
  tasks(): AsyncGenerator<DraftTask>;
  /** Puts a draft into its place, and notes it as made. `null` where there was nothing to convert. */
  place(drafted: Drafted): Promise<Found | null>;
  /** The drafts of tasks that were given and of which nothing was heard. */
  openDrafts(): string[];
}

/** What decides about files. */
export interface PlacingOptions {
  request: Pick<ConvertRequest, 'overwrite'> & { directory: string };
  recipe: Recipe;
  made: MadeFiles;
  /** After which nothing more is given. */
  stop: AbortSignal;
  /** Takes what became of the inputs that are not given; `null` where there is nothing to convert. */
  note(index: number, found: Found | null): void;
}

/** A task, and what was there when it was given. */
interface Open {
  task: DraftTask;
  /** Of the input. */
  stamp: string;
  present: Present;
  /** Of the output. */
  presentStamp: string | null;
}

/** Makes what decides about files and places them. */
export function createPlacing(
  planned: readonly Planned[],
  { request: { directory, overwrite }, recipe, made, stop, note }: PlacingOptions,
  system: Pick<System, 'read' | 'look' | 'stamp' | 'hash'>,
): Placing {
  const recipeHash = hashOf(recipe);
  const open = new Map<number, Open>();
  const nameBelow = (path: string) => relative(directory, path).replaceAll('\\', '/');

  /** @returns `null` where it is noted already. */
  const prepare = async (each: Planned, index: number): Promise<DraftTask | null> => {
    const begun = performance.now();
    if (each.error !== null) throw each.error;
    const output = join(directory, each.output);
    const before = made.get(each.output);
    const stamp = (await system.stamp(each.input)) ?? '';
    const presentStamp = await system.stamp(output);
    const present = await stateOf(output, presentStamp, before, system);
    const isSameInput = before?.input === nameBelow(each.input);
    const isSame = isSameInput && before.inputStamp === stamp && before.recipe === recipeHash;
    if (isSame && present === 'as-made' && !overwrite) {
      note(index, foundOf('skipped', performance.now() - begun));
      return null;
    }
    const source = await system.look(each.input);
    const inTheWay = await findInTheWay(output, source, system);
    const refusal =
      inTheWay ??
      (overwrite ? null : findRefusal(output, present, isSameInput ? null : (before?.input ?? null)));
    if (refusal !== null) {
      if (!each.named && (await isNoText(each.input, system))) note(index, null);
      else throw new CommandError(refusal);
      return null;
    }
    const task: DraftTask = {
      ...{ index, input: each.input, output, named: each.named },
      draft: draftPathOf(output, index),
      isDevice: source?.kind === 'device',
      size: source?.size ?? 0,
    };
    open.set(index, { task, stamp, present, presentStamp });
    return task;
  };

  return {
    async *tasks() {
      const breathe = createBreath();
      for (const [index, each] of await devicesFirst(planned, system)) {
        await breathe();
        if (stop.aborted) return;
        try {
          const task = await prepare(each, index);
          if (task !== null) yield task;
        } catch (error) {
          if (!(error instanceof CommandError)) throw error;
          note(index, foundOf('failed', 0, { error }));
        }
      }
    },
    async place({ index, kind, error, milliseconds, hash, posts, warnings, notes }) {
      const { task, stamp, present, presentStamp } = open.get(index) as Open;
      const { output, draft, input } = task;
      open.delete(index);
      if (kind === 'no-text') return null;
      try {
        if (error !== null) throw restoredError(error);
        const stampNow = await system.stamp(output);
        const hasCome = stampNow !== null && stampNow !== presentStamp;
        const isSame = hasCome && (await system.hash(output)) === hash;
        if (hasCome && !isSame && !overwrite)
          throw new CommandError(
            `${quoted(output)} was changed while ${quoted(input)} was converted; left as it is, \`--force\` overwrites it`,
          );
        const replaceable =
          present === 'as-made' || isSame ? 'anything' : present === 'none' ? 'nothing' : 'same-files';
        placeDraft(draft, output, replaceable);
        const outputStamp = (await system.stamp(output)) ?? '';
        const { output: name } = planned[index] as Planned;
        const entry = { input: nameBelow(input), inputStamp: stamp, recipe: recipeHash };
        made.set(name, { ...entry, outputStamp, outputHash: hash });
        return foundOf('converted', milliseconds, { posts, warnings, notes });
      } catch (failure) {
        removeDraft(draft);
        if (!(failure instanceof CommandError)) throw failure;
        return foundOf('failed', milliseconds, { error: failure });
      }
    },
    openDrafts: () => [...open.values()].map(({ task }) => task.draft),
  };
}

/** Only what was named can be a device or a pipe. It is read while nothing else is done, since a signal may end it. */
async function devicesFirst(
  planned: readonly Planned[],
  system: Pick<System, 'look'>,
): Promise<(readonly [number, Planned])[]> {
  const devices: [number, Planned][] = [];
  const others: [number, Planned][] = [];
  for (const entry of planned.entries()) {
    const isDevice = entry[1].named && (await system.look(entry[1].input))?.kind === 'device';
    (isDevice ? devices : others).push(entry);
  }
  return [...devices, ...others];
}

function foundOf(status: Found['status'], milliseconds: number, more: Partial<Found> = {}): Found {
  return {
    status,
    error: null,
    posts: null,
    warnings: null,
    notes: [],
    milliseconds: Math.round(milliseconds),
    ...more,
  };
}

/** Nothing, what was made there, that with changes, or something else. */
type Present = 'none' | 'as-made' | 'changed' | 'foreign';

async function stateOf(
  path: string,
  stamp: string | null,
  before: Made | undefined,
  system: Pick<System, 'hash'>,
): Promise<Present> {
  if (stamp === null) return 'none';
  if (before === undefined) return 'foreign';
  // Copies and checkouts have other times.
  const isAsMade = stamp === before.outputStamp || (await system.hash(path)) === before.outputHash;
  return isAsMade ? 'as-made' : 'changed';
}

/** Says what stands in the place of an output that nothing may take, in a sentence; `null` where nothing does. */
async function findInTheWay(
  output: string,
  source: FileInfo | null,
  system: Pick<System, 'look'>,
): Promise<string | null> {
  const present = await system.look(output);
  if (present === null) return null;
  if (present.identity === source?.identity) return `${quoted(output)} is the dump itself; left as it is`;
  return present.kind === 'device' ? `${quoted(output)} is a device or a pipe; left as it is` : null;
}

/**
 * Says in a sentence why writing would destroy something that nobody said may go; `null` where it would not.
 *
 * @param otherInput  What it was made from, where that is another file.
 */
function findRefusal(output: string, present: Present, otherInput: string | null): string | null {
  if (present === 'none' || (present === 'as-made' && otherInput === null)) return null;
  const finding =
    present === 'changed'
      ? 'was changed since it was made'
      : otherInput === null
        ? 'exists'
        : `was made from ${quoted(otherInput)}`;
  return `${quoted(output)} ${finding}; left as it is, \`--force\` overwrites it`;
}

/** @throws {CommandError} If it cannot be read. */
async function isNoText(path: string, system: Pick<System, 'read'>): Promise<boolean> {
  const bytes = await system.read({ kind: 'file', path });
  return isBinary(bytes, () => decodeText(bytes).encoding);
}

/** Equal where the same dump gives the same output. */
function hashOf({ format, options, dialect }: Recipe): string {
  const settled = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  const made = JSON.stringify([manifest.version, format.id, settled, dialect]);
  return createHash('sha256').update(made).digest('hex');
}
