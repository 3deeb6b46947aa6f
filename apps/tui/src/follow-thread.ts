import type { BegunReading } from './begin-reading.ts';
import { followFile } from './thread/follow-file.ts';
import type { OpenThread } from './thread/open-thread.ts';

/** Reads a thread anew as its file grows, while it is asked to. */
export interface Follower {
  /** Begins or ends; gives what is to be said about it. */
  follow(isOn: boolean): string;
}

/** @param onGrown  Called with the thread as it is after the file has grown. */
export function createFollower(
  { dumpPath, reopen }: Pick<BegunReading, 'dumpPath' | 'reopen'>,
  onGrown: (thread: OpenThread) => void,
): Follower {
  let stop: (() => void) | null = null;
  return {
    follow(isOn) {
      stop?.();
      stop = null;
      if (!isOn) return 'The file is no longer followed';
      if (dumpPath === null || reopen === null) return 'Only a dump in a file can be followed';
      stop = followFile(dumpPath, (change) => {
        if (change === 'gone') return;
        // What cannot be read now will tell of itself when it can.
        reopen().then(
          (thread) => onGrown(readAll(thread)),
          () => {},
        );
      });
      return 'The file is followed; posts that come are new';
    },
  };
}

/** A thread takes the place of another when it is known as well as that: to its end where it is in memory. */
function readAll(begun: OpenThread): OpenThread {
  let thread = begun;
  while (thread.progress === 0) thread = thread.advance(0);
  thread.findEnd();
  return thread.advance(0);
}
