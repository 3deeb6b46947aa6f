import { sanitise } from '../text/sanitise.ts';
import type { FolderFile, Summary } from './folder-file.ts';
import { openIndexCache } from './index-cache.ts';
import { scanFolder } from './scan.ts';
import { lookInto } from './serve-folder.ts';
import type { FolderSkills } from './work.ts';

/** What a list for pipes and files needs. */
export interface ListFolderOptions {
  /** Folders and files. */
  paths: readonly string[];
  readThread: FolderSkills['readThread'];
  /** Where the index is kept, and the version of what makes it; `null` to keep none. */
  cache: { path: string; version: string } | null;
  /** Given each line as soon as it is known, with its line end. */
  onLine: (line: string) => Promise<void>;
  /** Told of each file that cannot be read, in a sentence without an end. */
  onNote: (sentence: string) => void;
}

/**
 * Prints the threads of folders for programs: title, number of posts and path of each, with tabs between them, in order of
 * their names. A number that is reckoned from the first part of a long file has a `~` before it.
 */
export async function listFolder({
  paths,
  readThread,
  cache,
  onLine,
  onNote,
}: ListFolderOptions): Promise<void> {
  const known = cache === null ? null : await openIndexCache(cache.path, cache.version);
  for await (const files of scanFolder(paths)) {
    for (const file of files) {
      if (file.note !== null) {
        onNote(`\`${file.name}\`: ${file.note}`);
        continue;
      }
      const kept = known?.get(file) ?? null;
      const indexed = kept ?? (await lookInto(file, readThread));
      if (indexed.kind === 'thread') await onLine(lineOf(file, indexed.summary));
      else if (indexed.kind === 'note') onNote(`\`${file.name}\`: ${indexed.note}`);
      else if (file.isNamed) onNote(`\`${file.name}\`: It is no text`);
      if (kept === null && indexed.kind !== 'note') known?.set(file, indexed);
    }
  }
  await known?.save();
}

function lineOf({ name }: FolderFile, { title, posts, isEstimate }: Summary): string {
  // Sanitised, nothing holds a tab or a line end.
  const cells = [sanitise(title ?? ''), `${isEstimate ? '~' : ''}${posts}`, sanitise(name)];
  return `${cells.join('\t')}\n`;
}
