import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Threads that were exported as Markdown: names as headings after rules, or front matter and `### Post by`. */
export const markdown: Dialect = {
  ...learned,
  id: 'markdown',
  name: 'Markdown export',
  signs: {
    sure: `
      ### Post by %n on %d | > **%n said:** | [Quote from: %n on %d](%x) | **%n** posted on %d | **%n** — %d
      **%n** - %d | --- ¶ ### Post by %n on %d | --- ¶ title: %x | ## Post by %n on %d | ### %n — %d
      ### %n - %d | ## %n - %d | ## %n — %d | ---------- ¶ ## %n
    `,
    likely: `
      ---------- | title: %x ¶ date: %d | forum: %x | date: %d ¶ author: %x | source: %x ¶ --- | date: %d
    `,
    slight: 'title: %x | author: %x | ---',
    never: 'Reply With Quote | Recommended Posts',
  },
};
