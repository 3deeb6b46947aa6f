import type { Effect } from '../state/effects.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import { copyText } from './copy-text.ts';
import { openEditor } from './open-editor.ts';
import { openLink } from './open-link.ts';
import { pipeText } from './pipe-text.ts';
import { exportPosts, saveText } from './save-text.ts';
import { suspendJob } from './suspend-job.ts';

/** What effects have to work with. */
export interface Surroundings {
  thread: OpenThread;
  /** Where the dump is; `null` where it came through a pipe or is no dump. */
  dumpPath: string | null;
  stdin: NodeJS.ReadableStream & { setRawMode(mode: boolean): unknown };
  stdout: NodeJS.WritableStream;
  environment: Readonly<Record<string, string | undefined>>;
  /** How a command is called in a notice. */
  keyName(command: string): string;
  /** Begins or ends to read on as the file grows; gives what is to be said about it. */
  follow(isOn: boolean): string;
  /** Gives the terminal away while `work` runs, then draws the reader anew. */
  withTerminal(work: () => Promise<void>): Promise<void>;
  /** Goes so many threads on in the list that this one was opened from, and says why not; `null` where there is no list. */
  goOn: ((threads: number) => Promise<string | null>) | null;
}

/**
 * Does what a command wants done outside of the reader.
 *
 * @returns What is to be said about it in the status line; `null` for nothing. Failures are said, too: it never rejects.
 */
export async function runEffect(effect: Effect, around: Surroundings): Promise<string | null> {
  try {
    switch (effect.kind) {
      case 'copy':
        return await copyText(effect, around);
      case 'save':
        return await saveText(effect, around);
      case 'export':
        return await exportPosts(effect, around);
      case 'pipe':
        return await pipeText(effect, around);
      case 'edit':
        return await openEditor(effect, around);
      case 'open-link':
        return await openLink(effect.url, around);
      case 'follow':
        return around.follow(effect.isOn);
      case 'suspend':
        return await suspendJob(around);
      case 'go-on':
        if (around.goOn === null) return 'This thread is not from a list; `rethread FOLDER` opens one';
        return await around.goOn(effect.threads);
    }
  } catch (error) {
    return `That did not work: ${error instanceof Error ? error.message : String(error)}`;
  }
}
