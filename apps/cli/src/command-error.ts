/** What the user can mend: a sentence for stderr, and exit code 2. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** What was being done to a file. */
export type FileAction = 'read' | 'write';

/**
 * Says in one sentence what kept a file from being read or written.
 *
 * @param name  The path in backticks, or the name of a stream.
 * @param error  What the file system threw; its `code` decides the words, and a code without words of its own is named.
 * @returns What to throw: `error` itself if it has no code, so that no fault of ours passes for one of the file.
 */
export function fileError(action: FileAction, name: string, error: unknown): unknown {
  const code = errorCode(error);
  return code === null ? error : new CommandError(fileSentence(action, name, code), { cause: error });
}

/** Makes a `CommandError` of what was one: its class is lost where an error comes from another thread. */
export function restoredError({ message, cause }: Error): CommandError {
  return new CommandError(message, { cause });
}

/** Puts backticks round a path or a word. */
export function quoted(text: string): string {
  return `\`${text}\``;
}

/**
 * Writes control characters and bidirectional overrides as JSON would (`\u001b`), so that a message can neither hide what
 * it says nor command the terminal. Every message passes here once, on its way out.
 */
export function escapeControls(text: string): string {
  return text.replace(
    // All but what may stay; naming control characters by `\p{Cc}` loads tables of Unicode at every start.
    /[^ -~\u00A0-\u2027\u202F-\u2065\u206A-\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Joins alternatives for a sentence: `a`, `b`, `c`, each in backticks. */
export function quotedList(words: readonly string[]): string {
  return words.map(quoted).join(', ');
}

function fileSentence(action: FileAction, name: string, code: string): string {
  switch (code) {
    case 'ENOENT':
      return action === 'read' ? `No such file ${name}` : `No such directory for ${name}`;
    case 'EISDIR':
      return `${name} is a directory`;
    case 'ENOTDIR':
      return `A part of ${name} is a file, not a directory`;
    case 'EEXIST':
      return `${name} is a file, not a directory`;
    case 'EACCES':
    case 'EPERM':
      return `No permission to ${action} ${name}`;
    case 'EROFS':
      return `${name} is on a read-only file system`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `No space left for ${name}`;
    case 'ENAMETOOLONG':
      return `The name ${name} is too long`;
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return `${name} is longer than the longest text that Node can hold`;
    default:
      return `Could not ${action} ${name}: ${code}`;
  }
}

/** The `code` of a system error; `null` where there is none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
