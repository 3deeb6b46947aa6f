import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BEHIND_NEEDLE, NEEDLE } from './board-dump.ts';

/** A key, or several, whose frame is timed. */
export interface Step {
  name: string;
  /** What is typed. */
  keys: string;
  /** What must have come before the frame counts; left out, any bytes do. */
  until?: string;
  /** Bytes that must have come before it counts: less may say first that it counts lines. Default 1. */
  least?: number;
  /** How often in a row; each time counts by itself. Default 1. */
  times?: number;
  /** Only where the dump is a board. */
  isForBoard?: boolean;
}

/** A program that shows a file. */
export interface Program {
  name: string;
  command: string;
  argv(file: string): string[];
  /** `null` for one whose start alone is timed. */
  steps: readonly Step[] | null;
}

const rethread = fileURLToPath(new URL('../../../apps/cli/dist/rethread.js', import.meta.url));

/** The name that ratios are given to. */
export const YARDSTICK = 'less';

/** Lines that a post of a generated board takes. */
const LINES_PER_POST = 10;

/**
 * Lists what there is to measure: our reader, the pagers that are installed, and the least that Node can do.
 *
 * @param post  The number of the post that is jumped to.
 */
export function programsHere(post: number): Program[] {
  const less = find('less');
  const bat = find('bat') ?? find('batcat');
  return [
    ...(less
      ? [
          {
            name: YARDSTICK,
            command: less,
            argv: (file: string) => ['-X', file],
            steps: [...moves, search, toPost(`${post * LINES_PER_POST}g`), toEnd],
          },
        ]
      : []),
    ...(bat
      ? [{ name: 'bat', command: bat, argv: (file: string) => ['--paging=always', file], steps: null }]
      : []),
    { name: 'node -e', command: process.execPath, argv: () => ['-e', 'console.log(0)'], steps: null },
    {
      name: 'rethread',
      command: process.execPath,
      // Each round begins at the start.
      argv: (file) => [rethread, '--no-history', file],
      steps: [...moves, search, toPost(`${post}G`), toEnd],
    },
  ];
}

const moves: readonly Step[] = [
  { name: 'page down', keys: ' ', times: 15 },
  { name: 'line down', keys: 'j', times: 15 },
];
const search: Step = { name: 'search', keys: `/${NEEDLE}\r`, until: BEHIND_NEEDLE, isForBoard: true };
/** In less a post has no number, so the line is gone to where it would stand. */
const toPost = (keys: string): Step => ({ name: 'to the post', keys, least: 500, isForBoard: true });
const toEnd: Step = { name: 'to the end', keys: 'G' };

/** Finds a program where a shell would. */
function find(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
