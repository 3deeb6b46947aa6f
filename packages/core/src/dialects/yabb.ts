import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** YaBB, from which SMF and ProBoards descend: `Reply #3 - date`, ranks of its own, `IP Logged`. */
export const yabb: Dialect = {
  ...learned,
  id: 'yabb',
  name: 'YaBB',
  signs: {
    sure: `
      YaBB Newbies | YaBB Moderator | YaBB Administrator | YaBB Newbie | God Member | IP Logged
      Powered by YaBB %x | YaBB Forum Software %x | YaBB © %x | %n wrote on %d: | Reply #%i - %d
    `,
    likely: `
      « Reply #%i - %d » | « Last Edit: %d by %n » | %t (Read %i times) | Gender: ¶ Posts: %i | Pages: %i
      Send Topic | IP Logged ¶ %x
    `,
    slight: 'Back to top | Posts: %i | Re: %t ¶ Reply #%i - %d',
    never: '« Reply #%i on: %d »',
  },
};
