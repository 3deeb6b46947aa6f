import { childNodes, type Node, parse, type Thread } from '@rethread/core';
import type { StartWorker } from '../folder/pool.ts';
import { serveFolder } from '../folder/serve-folder.ts';
import type { FolderHit, FolderSkills, WorkRequest } from '../folder/work.ts';

/** Reads UTF-8 and searches for a text as it is: enough to see lists and searches work. */
export const plainSkills: FolderSkills = {
  readThread(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith('unreadable')) throw new Error('this dump says so');
    return parse(text).thread;
  },
  createSearcher(query) {
    if (query === '(') throw new Error('`(` has no end');
    return {
      mayMatch: (bytes) => Buffer.from(bytes).includes(query),
      search: (thread) => hitsOf(thread, query),
    };
  },
};

function* hitsOf(thread: Thread, query: string): Generator<FolderHit> {
  for (const [index, post] of thread.children.entries()) {
    const text = textOf(post);
    for (let start = text.indexOf(query); start !== -1; start = text.indexOf(query, start + 1)) {
      const from = Math.max(0, start - 30);
      yield {
        post: index + 1,
        author: post.author?.name ?? null,
        snippet: text.slice(from, start + 40),
        start: start - from,
        end: start - from + query.length,
        range: null,
      };
    }
  }
}

function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childNodes(node).map(textOf).join(' ');
}

/** A worker that runs beside the test. A request that `dies` accepts ends it instead of being answered. */
export function localWorkers(
  dies: (request: WorkRequest) => boolean = () => false,
  skills: FolderSkills = plainSkills,
): StartWorker {
  return ({ onReply, onDeath }) => {
    const listeners: ((request: WorkRequest) => void)[] = [];
    let isStopped = false;
    serveFolder(
      {
        on: (_, listener) => listeners.push(listener),
        postMessage: (reply) => setImmediate(() => (isStopped && reply.kind !== 'ready') || onReply(reply)),
      },
      skills,
    );
    return {
      send(request) {
        if (dies(request)) {
          isStopped = true;
          setImmediate(onDeath);
        } else for (const listener of listeners) listener(request);
      },
      stop() {
        isStopped = true;
      },
    };
  };
}
