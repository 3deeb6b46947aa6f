import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Hacker News: points, ages and links in one row. */
export const hackernews: Dialect = {
  ...learned,
  id: 'hackernews',
  name: 'Hacker News',
  signs: {
    sure: `
      Hacker News new %x | %i points by %n on %d %x hide %x | %i points by %n %d %x hide %x
      %n on %d %x parent %x next [–] | %n %d %x parent %x next [–] | %n on %d %x next [–] | %n %d %x next [–]
      %n on %d %x parent %x [–] | %n on %d [–] | %n %d [–] | %n on %d %x [–] | %n %d %x [–]
      Guidelines FAQ Lists API Security Legal Apply to YC Contact | Guidelines %x Apply to YC %x
    `,
    likely: `
      %x hide %x favorite %x | [flagged] | [dead] | Consider applying for YC%x
      Applications are open for YC %x | %n on %d %x parent %x | next [–] | %i points by %n on %d
    `,
    slight: 'reply | by %n %d | [-] | next | parent',
    never: '',
  },
};
