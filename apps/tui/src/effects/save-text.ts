import { open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { sourceLines } from '../state/excerpt.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import { threadOf } from '../thread/thread-of.ts';
import type { Surroundings } from './run-effect.ts';
import { sizeText } from './size-text.ts';

/** What the extension of a path asks for. */
const FORMATS: Readonly<Record<string, 'markdown' | 'html' | 'json' | 'text'>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.txt': 'text',
};

/** Writes a text to a file that is not there yet. */
export async function saveText(
  { path, text, what }: { path: string; text: string; what: string },
  { environment }: Pick<Surroundings, 'environment'>,
): Promise<string> {
  const full = expand(path, environment);
  try {
    const file = await open(full, 'wx');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    return `Nothing saved: ${reason(error)}`;
  }
  return `Saved ${what} to ${path}, ${sizeText(text)}`;
}

/** Writes posts as a thread of their own, in the format of the path's extension. */
export async function exportPosts(
  { path, sections }: { path: string; sections: readonly number[] | null },
  { thread, environment }: Pick<Surroundings, 'thread' | 'environment'>,
): Promise<string> {
  const format = FORMATS[extname(path).toLowerCase()];
  if (format === undefined) return 'Nothing saved: the name must end in .md, .html, .json or .txt';
  const chosen = sectionsOf(thread, sections);
  const what = chosen.length === 1 ? '1 post' : `${chosen.length} posts`;
  if (format === 'text') return saveText({ path, text: await plain(thread, chosen), what }, { environment });
  const { write } = await import('@rethread/export');
  const options = thread.title === null ? { title: thread.fallbackTitle } : {};
  const text = await write({ thread: threadOf(thread, chosen), diagnostics: [] }, format, options);
  return saveText({ path, text, what }, { environment });
}

function sectionsOf(thread: OpenThread, sections: readonly number[] | null): number[] {
  if (sections !== null) return sections.filter((section) => section !== 0);
  const all: number[] = [];
  for (let section = thread.next(0); section !== null; section = thread.next(section)) all.push(section);
  return all;
}

async function plain(thread: OpenThread, sections: readonly number[]): Promise<string> {
  const { sectionFlow } = await import('../layout/section-flow.ts');
  const isShown = ({ kind }: { kind: string }) => kind !== 'furniture';
  const parts = [0, ...sections].map((section) =>
    sourceLines(sectionFlow(thread, section), isShown).join('\n').trimEnd(),
  );
  return `${parts.join('\n\n')}\n`;
}

function expand(path: string, environment: Surroundings['environment']): string {
  const home = environment['HOME'] ?? homedir();
  return path === '~' || path.startsWith('~/') ? join(home, path.slice(1)) : resolve(path);
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EEXIST':
      return 'there is a file of that name; choose another';
    case 'ENOENT':
      return 'there is no such folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'that folder may not be written to';
    case 'EISDIR':
      return 'that is a folder';
    default:
      return message;
  }
}
