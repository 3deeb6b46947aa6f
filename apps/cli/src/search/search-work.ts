import { CommandError } from '../command-error.ts';
import { nameOf } from '../system.ts';
import type { Work } from '../workers/do-tasks.ts';
import type { FileOutcome, SearchFile } from './search-file.ts';
import type { Found } from './walk.ts';

/** Says what workers must know of searching files. */
export function searchWork(searchFile: SearchFile): Work<Found, FileOutcome> {
  return {
    isOrdered: true,
    async perform(found) {
      return 'error' in found ? { kind: 'error', ...found } : searchFile(found);
    },
    // Only the command's own thread has the standard input.
    isOwn: (found) => 'error' in found || found.place.kind === 'stream',
    sizeOf: (outcome) => (outcome.kind === 'found' ? outcome.text.length : 0),
    lost: (found) => ({ kind: 'error', error: tooLarge(found) }),
  };
}

function tooLarge(found: Found): CommandError {
  const name = 'error' in found ? 'a file' : nameOf(found.place, 'standard input');
  return new CommandError(
    `Could not search ${name}: it takes more memory than Node allows; \`NODE_OPTIONS=--max-old-space-size=8192\` allows more`,
  );
}
