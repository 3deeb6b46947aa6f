import { chmodSync, chownSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '@rethread/export';
import { fileError, quoted } from '../command-error.ts';
import { draftFolder, placeFolder, type Replaceable } from '../write-folder.ts';
import { type Content, writeNewFile } from '../write-output.ts';

// A draft is a whole output without its name: written by any thread, and put in its place by one.

/**
 * Says where the draft of an output is written: beside it, hidden, and with a short name, also where the output's is as long as
 * a name may be.
 *
 * @param number  Tells it from the other drafts of this process.
 */
export function draftPathOf(output: string, number: number): string {
  return join(dirname(targetOf(output)), `.rethread-${process.pid}-${number}`);
}

/** Writes drafts of one output. */
export interface DraftWriter {
  write(content: Content): Promise<void>;
  writeFolder(files: Iterable<OutputFile>): Promise<void>;
}

/** Makes what writes the draft of an output; it throws a `CommandError` that names the output. */
export function createDraftWriter(draft: string, output: string): DraftWriter {
  const attempt = async (write: () => Promise<void>) => {
    try {
      mkdirSync(dirname(draft), { recursive: true });
      // An earlier try may have ended with its thread.
      removeDraft(draft);
      await write();
    } catch (error) {
      removeDraft(draft);
      throw fileError('write', quoted(output), error);
    }
  };
  return {
    write: (content) => attempt(() => writeNewFile(draft, content)),
    writeFolder: (files) => attempt(() => draftFolder(draft, files)),
  };
}

/**
 * Gives a draft the name of its output. What stands there is replaced, and a file keeps its owner and who may read it.
 *
 * @throws {CommandError} If that is not possible, or something stands there that may not be replaced; the draft is gone then.
 */
export function placeDraft(draft: string, output: string, replaceable: Replaceable): void {
  try {
    if (statSync(draft).isDirectory()) placeFolder(draft, output, replaceable);
    else placeFile(draft, targetOf(output));
  } catch (error) {
    removeDraft(draft);
    throw fileError('write', quoted(output), error);
  }
}

/** Removes a draft, if it is there. */
export function removeDraft(draft: string): void {
  rmSync(draft, { recursive: true, force: true });
}

function placeFile(draft: string, target: string): void {
  const present = statSync(target, { throwIfNoEntry: false });
  if (present?.isFile()) {
    try {
      chownSync(draft, present.uid, present.gid);
    } catch {
      // Only the superuser may give files away.
    }
    chmodSync(draft, present.mode);
  }
  renameSync(draft, target);
}

/** Behind a link is what is written. */
function targetOf(output: string): string {
  try {
    return realpathSync(output);
  } catch {
    return output;
  }
}
