import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What became of a file: it has more at its end, it is another or shorter one, or there is none of that name. */
export type FileChange = 'grown' | 'replaced' | 'gone';

/** How often to look where the system tells nothing, such as on network drives, in milliseconds. */
const POLL_INTERVAL = 1000;

/** Several writes in a row are one change, in milliseconds. */
const SETTLE = 30;

/** How `followFile` looks. */
export interface FollowOptions {
  /** Milliseconds between two looks at the file. Default: 1000. */
  pollInterval?: number;
  /** Bytes of the file that were read already. Default: its size when following begins. */
  from?: number;
}

/**
 * Watches a file until the function that it gives back is called. A change is told once; a file that comes back after it
 * was gone counts as replaced. A file that is written anew in place with as many bytes or more counts as grown.
 *
 * @param onChange  Gets the size of the file in bytes, 0 where it is gone. Not called any more after the end.
 */
export function followFile(
  path: string,
  onChange: (change: FileChange, size: number) => void,
  { pollInterval = POLL_INTERVAL, from }: FollowOptions = {},
): () => void {
  let known: Known | null = null;
  let hasLooked = false;
  let isLooking = false;
  let isAskedAgain = false;
  let isOver = false;
  let settling: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;

  const look = async () => {
    if (isLooking) {
      isAskedAgain = true;
      return;
    }
    isLooking = true;
    const now = await statOf(path);
    isLooking = false;
    if (isOver) return;
    const before: Known | null = hasLooked ? known : now && { ...now, size: from ?? now.size };
    // Another file has taken the name: the watcher still watches the old one.
    if (now !== null && (watcher === undefined || before?.id !== now.id)) watchAgain();
    known = now;
    const isFirst = !hasLooked;
    hasLooked = true;
    const change = changeOf(before, now, isFirst);
    if (change !== null) onChange(change, now?.size ?? 0);
    if (isAskedAgain) {
      isAskedAgain = false;
      void look();
    }
  };

  const watchAgain = () => {
    watcher?.close();
    watcher = undefined;
    try {
      // It need not keep the program alive, and may fail at any time: looking again and again does not.
      watcher = watch(path, { persistent: false }, () => {
        clearTimeout(settling);
        settling = setTimeout(() => void look(), SETTLE);
        settling.unref();
      });
      watcher.on('error', () => watcher?.close());
    } catch {
      watcher = undefined;
    }
  };

  const timer = setInterval(() => void look(), pollInterval);
  timer.unref();
  void look();
  return () => {
    isOver = true;
    clearInterval(timer);
    clearTimeout(settling);
    watcher?.close();
  };
}

interface Known {
  /** Equal for as long as the name is that of the same file. */
  id: string;
  size: number;
}

async function statOf(path: string): Promise<Known | null> {
  try {
    const { dev, ino, size } = await stat(path);
    return { id: `${dev}:${ino}`, size };
  } catch {
    return null;
  }
}

function changeOf(before: Known | null, now: Known | null, isFirst: boolean): FileChange | null {
  if (now === null) return before === null && !isFirst ? null : 'gone';
  if (before === null || before.id !== now.id || now.size < before.size) return 'replaced';
  return now.size > before.size ? 'grown' : null;
}
