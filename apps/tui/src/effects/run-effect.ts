import type { Effect } from '../state/effects.ts';

/**
 * Does what a command wants done outside of the reader.
 *
 * @returns What is to be said about it in the status line; `null` for nothing.
 */
export async function runEffect(effect: Effect): Promise<string | null> {
  switch (effect.kind) {
    case 'suspend':
      return suspend();
    default:
      return null;
  }
}

/** Stops the whole job, so that a pipeline stops and goes on as one. */
async function suspend(): Promise<null> {
  return null;
}
