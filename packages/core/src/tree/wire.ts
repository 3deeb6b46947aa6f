import type { Diagnostic } from '../diagnostics/codes.ts';
import type { Thread } from './nodes.ts';

/** Version of the form in which threads are stored. It rises when a reader of the old form could misread the new one. */
export const wireVersion = 1;

/** A thread as it is stored: what `JSON.stringify` makes of this is the file. */
export interface ThreadDocument {
  rethread: typeof wireVersion;
  thread: Thread;
  diagnostics: Diagnostic[];
}
