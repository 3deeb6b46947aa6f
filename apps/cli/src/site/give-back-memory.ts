import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null | undefined;

/**
 * Gives back memory that nothing needs any more, in some 50 ms. Where much of it becomes free at once, the engine would
 * wait until there is several times as much. Does nothing in an engine that cannot be told to.
 */
export function giveBackMemory(): void {
  if (collect === undefined) {
    try {
      setFlagsFromString('--expose-gc');
      collect = runInNewContext('gc') as () => void;
    } catch {
      collect = null;
    }
  }
  collect?.();
}
