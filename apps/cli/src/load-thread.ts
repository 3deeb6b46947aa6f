import { type OwnDialect, type ParseResult, parse } from '@rethread/core';
import { CommandError, fileError } from './command-error.ts';
import { type DecodedText, decodeText } from './decode-text.ts';

/** A thread, and where it came from. */
export interface LoadedThread {
  result: ParseResult;
  /** What its offsets count in; `null` where it came from a JSON file, which does not have it. */
  source: string | null;
  /** Sentences about what had to be guessed to read it. */
  notes: string[];
}

/**
 * Makes a thread of the bytes of a dump, or of what `convert --to json` wrote.
 *
 * @param name  What to call it in sentences.
 * @param dialect  `null` to detect it. Where one is named, the bytes are a dump whatever they look like.
 * @throws {CommandError} If it is too long, or says that it is rethread's JSON and is not.
 */
export async function loadThread(
  bytes: Uint8Array,
  name: string,
  dialect: string | OwnDialect | null,
): Promise<LoadedThread> {
  return threadOf(decode(bytes, name), name, dialect);
}

/**
 * Makes a thread of a text, as `loadThread` does.
 *
 * @throws {CommandError} If it says that it is rethread's JSON and is not.
 */
export async function threadOf(
  decoded: DecodedText,
  name: string,
  dialect: string | OwnDialect | null,
): Promise<LoadedThread> {
  const { text, document, notes } = await loadText(decoded, name, dialect);
  if (document !== null) return { result: document, source: null, notes };
  return { result: parse(text, dialect === null ? {} : { dialect }), source: text, notes };
}

/** The text of a dump that is not parsed yet, or a thread in JSON. */
export interface LoadedText {
  text: string;
  /** What `convert --to json` wrote; `null` where the text is a dump. */
  document: ParseResult | null;
  /** Sentences about what had to be guessed to read it. */
  notes: string[];
}

/**
 * Tells a dump from what `convert --to json` wrote, which is a thread already.
 *
 * @throws {CommandError} As `threadOf` does.
 */
export async function loadText(
  decoded: DecodedText,
  name: string,
  dialect: string | OwnDialect | null,
): Promise<LoadedText> {
  const notes = encodingNotes(decoded, name);
  const { text } = decoded;
  const document = dialect === null && isDocument(text) ? await readJson(text, name) : null;
  return { text, document, notes };
}

/** @throws {CommandError} If the text is too long. */
export function decode(bytes: Uint8Array, name: string): DecodedText {
  try {
    return decodeText(bytes);
  } catch (error) {
    throw fileError('read', name, error);
  }
}

/** Whether a text is rethread's own JSON by its first key: no dump begins like that by chance. */
export function isDocument(text: string): boolean {
  return /^[\t\n\r ]*\{[\t\n\r ]*"rethread"[\t\n\r ]*:/u.test(text);
}

async function readJson(text: string, name: string): Promise<ParseResult> {
  const { readDocument } = await import('@rethread/core/schema');
  try {
    return readDocument(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    const finding = `${capitalised(name)} begins like a thread in JSON and is none (${error.message})`;
    throw new CommandError(`${finding}; \`--dialect\` would read it as a dump`, { cause: error });
  }
}

function encodingNotes({ encoding, guessed, replacementCount }: DecodedText, name: string): string[] {
  const notes = guessed ? [`${capitalised(name)} does not tell its encoding; read as ${encoding}`] : [];
  if (replacementCount > 0 && guessed) {
    notes.push(`Broken characters in ${name}: ${replacementCount}; kept as U+FFFD`);
  }
  return notes;
}

/** Names begin with a backtick, or are `standard input`. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
