import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Tapatalk groups, built on phpBB: counts of posts beside names, buttons `Like` and `Share`. */
export const tapatalk: Dialect = {
  ...learned,
  id: 'tapatalk',
  name: 'Tapatalk groups',
  signs: {
    sure: `
      Tapatalk Forums%x | Powered by Tapatalk%x | Create your own FREE Forum | Create your own FREE Forum ¶ %x
      Read more topics in this community | Join the conversation | Report Content ¶ %x | Read more posts %x
      %i posts ¶ Post by %n » %d
    `,
    likely: `
      Read more | Quote ¶ Like | Like ¶ Share | Quote ¶ Share | Share ¶ %n | %n ¶ %i posts | Display more
    `,
    slight: 'Like | Share | %i posts | Sent from my %x using Tapatalk | Post by %n » %d',
    never: 'Powered by phpBB%x',
  },
};
