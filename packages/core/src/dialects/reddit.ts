import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Reddit and its mirrors: `u/ann` and ages, points, links under each comment. */
export const reddit: Dialect = {
  ...learned,
  id: 'reddit',
  name: 'Reddit',
  signs: {
    sure: `
      [–]%n %i points %d | [–]%n %i point %d | [–]%n %x | [-]%n %i points %d | [-]%n %x points %d
      permalinkembedsave%x | permalink embed save %x | Posted by u/%n %d | u/%n %d | u/%n · %d | u/%n
      %i% Upvoted | %x Upvoted | sorted by: best | %i comments sorted by
      Want to join? Log in or sign up in seconds.
      Press J to jump to the feed. Press question mark to learn the rest of the keyboard shortcuts
      submitted %d by %n to r/%x | top %i comments
    `,
    likely: `
      all %i comments | permalink | embed | save | · %d | Continue this thread | load more comments %x
      %i more reply | %i more replies | sorted by | formatting help | View all comments | %n %i points %d
      r/%x | continue this thread | level %i ¶ %x | [S] | level %i
    `,
    slight: `
      share | report | Reply | Give Award | [deleted] | [removed] | best | Vote | OP | parent
    `,
    never: '',
  },
};
