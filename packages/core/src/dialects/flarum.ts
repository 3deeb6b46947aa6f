import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Flarum: names as headings, rules between posts, nothing else. */
export const flarum: Dialect = {
  ...learned,
  id: 'flarum',
  name: 'Flarum',
  signs: {
    sure: `
      This site is best viewed in a modern browser with JavaScript enabled. | « Previous Page
      « Previous Page Next Page » | %n renamed this to %t. | %n changed the title to %t.
      Loading... ¶ This site is best viewed %x
    `,
    likely: `
      Write a Reply... | Reply to This Discussion | Log In to Reply | %n replied to this. | %n likes this.
      %d replies | %n started the discussion %d | Next Page » | * * * ¶ ### %n
    `,
    slight: 'Reply ¶ Like',
    never: '',
  },
};
