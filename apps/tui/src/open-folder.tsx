import { useInput, usePaste } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { type BegunReading, sizeOf } from './begin-reading.ts';
import type { WithTerminal } from './components/reader.tsx';
import { suspendJob } from './effects/suspend-job.ts';
import { atHit } from './folder/at-hit.ts';
import type { BegunList } from './folder/begin-list.ts';
import type { ReadLookup } from './folder/list-rows.ts';
import { ListScreen } from './folder/list-screen.tsx';
import { currentThread, type ListEffect, type ListState, neighbour, withMarks } from './folder/list-state.ts';
import type { Folder } from './folder/start-folder.ts';
import { startInk } from './ink-app.ts';
import { openReader, type Stage } from './open-reader.tsx';
import { holdGarbage } from './spare-memory.ts';
import type { Ending } from './state/state.ts';
import type { Terminal } from './take-terminal.ts';

/** What a list needs to be read from. */
export interface FolderReading {
  folder: Pick<Folder, 'subscribe' | 'prefer' | 'search' | 'cancelSearch'>;
  /**
   * Begins to read a thread on a terminal that is taken already.
   *
   * @throws {Error} With a sentence, if it cannot be read.
   */
  begin(path: string, terminal: Terminal): Promise<BegunReading>;
  /** What was read of files by now. */
  marks(): ReadLookup;
}

/** A thread that was opened from the list. */
interface Opened {
  path: string;
  begun: BegunReading;
}

/** What came of the list: the end, or a thread, with the list to come back to. */
type Left = { kind: 'ended'; ending: Ending } | { kind: 'opened'; opened: Opened; state: ListState };

/**
 * Goes on with a list whose first screen is painted, and with the threads that are opened from it, until the user leaves.
 * All are screens of one program: the terminal is taken once.
 *
 * @returns How it was left: `quit` from the list, `interrupted` by Ctrl-C from wherever.
 */
export async function openFolder(begun: BegunList, reading: FolderReading): Promise<Ending> {
  const restoreMemory = holdGarbage();
  const { stdin, stdout } = begun;
  let shown: ReactNode = null;
  let count = 0;
  const screen = () => <OneScreen key="one">{<Fragment key={count}>{shown}</Fragment>}</OneScreen>;
  const app = startInk(screen(), begun);
  begun.handOver();
  /** Puts something in the place of what was on the screen. */
  const show = (node: ReactNode) => {
    count += 1;
    update(node);
  };
  const update = (node: ReactNode) => {
    shown = node;
    app.rerender(screen());
  };

  const open = async (path: string): Promise<Opened> => ({
    path,
    begun: await reading.begin(path, { stdin, stdout }),
  });

  const list = (initial: ListState): Promise<Left> =>
    new Promise((resolve) => {
      const onEffect = async (effect: ListEffect, state: ListState, withTerminal: WithTerminal) => {
        switch (effect.kind) {
          case 'open':
            return saying(async () => {
              const opened = await open(effect.path);
              const { hit } = effect;
              const query = state.search?.query ?? '';
              if (hit !== null)
                opened.begun = { ...opened.begun, ...atHit(opened.begun, sizeOf(stdout), hit, query) };
              resolve({ kind: 'opened', opened, state });
              return null;
            });
          case 'search':
            reading.folder.search(effect.id, effect.query, effect.files);
            return null;
          case 'cancel-search':
            reading.folder.cancelSearch();
            return null;
          case 'suspend':
            return suspendJob({ withTerminal });
        }
      };
      const onEnd = (ending: Ending) => resolve({ kind: 'ended', ending });
      onResize = () =>
        update(
          <ListScreen
            initial={initial}
            keymap={begun.keymap}
            size={sizeOf(stdout)}
            paint={begun.paint}
            drawing={begun.drawing}
            subscribe={reading.folder.subscribe}
            onScreen={reading.folder.prefer}
            onEffect={onEffect}
            onEnd={onEnd}
          />,
        );
      count += 1;
      onResize();
    });
  let onResize = () => {};
  const resized = () => onResize();
  // Before Ink's own listener, which would first paint the old screen at the new size.
  stdout.prependListener('resize', resized);

  /** Reads a thread, and gives the one that is to be read next; `null` to go back to the list. */
  const read = async (
    { begun: thread, path }: Opened,
    state: ListState,
  ): Promise<{ ending: Ending; next: Opened | null }> => {
    let next: Opened | null = null;
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const stage: Stage = {
      show(node) {
        onResize = () => {};
        show(node);
        return { rerender: update, unmount: leave, waitUntilExit: () => left };
      },
      goOn: (threads) =>
        saying(async () => {
          const wanted = neighbour(state, path, threads);
          if (wanted === null)
            return threads > 0
              ? 'This is the last thread of the list'
              : 'This is the first thread of the list';
          next = await open(wanted);
          leave();
          return null;
        }),
    };
    const ending = await openReader(thread, stage);
    return { ending, next };
  };

  try {
    for (let { state } = begun; ; ) {
      const left = await list(state);
      if (left.kind === 'ended') return left.ending;
      let { path } = left.opened;
      for (let opened: Opened | null = left.opened; opened !== null; ) {
        path = opened.path;
        const { ending, next } = await read(opened, left.state);
        if (ending === 'interrupted') return ending;
        opened = next;
      }
      state = withMarks(currentThread(left.state, sizeOf(stdout), path), reading.marks());
    }
  } finally {
    stdout.off('resize', resized);
    app.unmount();
    await app.waitUntilExit();
    restoreMemory();
  }
}

/** Does something, and gives what is to be said about it: why it failed, if it did. */
async function saying(work: () => Promise<string | null>): Promise<string | null> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Holds the keys while one screen makes way for another: the terminal never takes them for itself in between. */
function OneScreen({ children }: { children: ReactNode }) {
  useInput(() => {});
  usePaste(() => {});
  return children;
}
