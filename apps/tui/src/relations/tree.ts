import type { OpenThread } from '../thread/open-thread.ts';
import { factsOf } from './post-facts.ts';
import { ancestors } from './walks.ts';

/** A row of the tree of replies. */
export interface TreeRow {
  section: number;
  /** From 1, which is a post that answers none. */
  level: number;
  /** What connects it with the post it answers: `│ └ `; empty where it answers none. */
  lines: string;
  /** Posts below it that are not shown. */
  folded: number;
  /** True for the post that was asked for, or the one that it is folded into. */
  isCurrent: boolean;
}

/** Threads of up to so many posts, and so long, are one tree; of longer ones only what is near is known. */
const WHOLE = { posts: 1000, length: 1 << 22 } as const;

/** Posts before and behind the current one that a tree of a longer thread is made of, besides the way up to the root. */
const NEAR = 100;

/** What a tree is made of. */
export interface TreeRequest {
  thread: OpenThread;
  /** The post that it is made around. */
  section: number;
  /** The section before or behind another among those that are shown. */
  step: (section: number, step: 1 | -1) => number | null;
  /** Levels that are shown, from 1; `null` for all. */
  depth: number | null;
}

/** Makes the tree of replies around a post, in the order of a walk that goes down first. */
export function treeAround({ thread, section, step, depth }: TreeRequest): TreeRow[] {
  const shown = sectionsNear(thread, section, step);
  const { roots, children } = familyOf(thread, shown);
  const way = new Set([section, ...ancestors(thread, section)]);
  const rows: TreeRow[] = [];
  // A stack of our own: a chain of answers can be deeper than calls may nest.
  const stack = roots.map((root) => ({ section: root, level: 1, lines: '', below: '' })).reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { section: own, level, lines, below } = node;
    const answers = children.get(own) ?? [];
    const isFolded = depth !== null && level >= depth;
    rows.push({
      section: own,
      level,
      lines,
      folded: isFolded ? countBelow(own, children) : 0,
      isCurrent: own === section || (isFolded && way.has(own)),
    });
    if (isFolded) continue;
    for (let index = answers.length - 1; index >= 0; index -= 1) {
      const isLast = index === answers.length - 1;
      stack.push({
        section: answers[index] as number,
        level: level + 1,
        lines: below + (isLast ? '└ ' : '├ '),
        below: below.length >= MAX_LINES ? below : below + (isLast ? '  ' : '│ '),
      });
    }
  }
  return rows;
}

/** Longest `lines`: deeper levels stand no further to the right. */
const MAX_LINES = 16;

function sectionsNear(thread: OpenThread, section: number, step: TreeRequest['step']): number[] {
  const isWhole = thread.length <= WHOLE.length && thread.count.value <= WHOLE.posts;
  const reach = isWhole ? WHOLE.posts : NEAR;
  const before: number[] = [];
  let each = step(section, -1);
  for (; each !== null && each !== 0 && before.length < reach; each = step(each, -1)) before.push(each);
  const found = new Set([...before.reverse(), section]);
  each = step(section, 1);
  for (let seen = 0; each !== null && seen < reach; seen += 1, each = step(each, 1)) found.add(each);
  // The way up is shown although it may be far away, and although only some posts are shown.
  for (const above of ancestors(thread, section, NEAR)) found.add(above);
  return [...found].sort((left, right) => left - right);
}

function familyOf(
  thread: OpenThread,
  sections: readonly number[],
): { roots: number[]; children: Map<number, number[]> } {
  const known = new Set(sections);
  const roots: number[] = [];
  const children = new Map<number, number[]>();
  for (const section of sections) {
    const { parent } = factsOf(thread, section);
    if (parent === null || !known.has(parent)) roots.push(section);
    else {
      const siblings = children.get(parent);
      if (siblings) siblings.push(section);
      else children.set(parent, [section]);
    }
  }
  return { roots, children };
}

function countBelow(section: number, children: ReadonlyMap<number, readonly number[]>): number {
  const below = [...(children.get(section) ?? [])];
  // `below` grows while it is gone through.
  for (const each of below) below.push(...(children.get(each) ?? []));
  return below.length;
}
