import { basename } from 'node:path';
import { createMatcher, type Hit, parseQuery, searchThread } from '@rethread/query';
import type { FolderHit, FolderSkills, Searcher } from '@rethread/tui/folder';
import { decodeText } from './decode-text.ts';
import type { LoadedDialect } from './load-dialect.ts';
import { loadThread } from './load-thread.ts';

/** Units of the text before a hit, and of the text from it on, that a list of hits shows. */
const BEFORE = 60;
const BEHIND = 240;

const BRACE = 0x7b;

/** How the command reads and searches the files of a folder. */
export function createFolderSkills(dialect: LoadedDialect): FolderSkills {
  return {
    async readThread(bytes, path) {
      return (await loadThread(bytes, `\`${basename(path)}\``, dialect)).result.thread;
    },
    createSearcher,
  };
}

function createSearcher(text: string): Searcher {
  const matcher = createMatcher(parseQuery(text));
  return {
    // In JSON a text is not written as it is read.
    mayMatch: (bytes) => bytes[0] === BRACE || matcher.canMatch(decodeText(bytes).text),
    *search(thread) {
      const numbers = new Map(thread.children.map(({ id }, index) => [id, index + 1]));
      for (const { post, hits } of searchThread(thread, matcher)) {
        const number = post === null ? 0 : (numbers.get(post.id) as number);
        for (const hit of hits) yield folderHit(hit, number, post?.author?.name ?? null);
      }
    },
  };
}

function folderHit({ within, position }: Hit, post: number, author: string | null): FolderHit {
  const range = { start: position.start.offset, end: position.end.offset };
  if (within === null) return { post, author, snippet: '', start: 0, end: 0, range };
  const { passage, start, end } = within;
  const from = Math.max(0, start - BEFORE);
  const snippet = passage.text.slice(from, start + BEHIND).replaceAll('\n', ' ');
  return { post, author, snippet, start: start - from, end: Math.min(end - from, snippet.length), range };
}
