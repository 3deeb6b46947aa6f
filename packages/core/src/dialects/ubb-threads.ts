import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** UBB.threads: subjects that name who is answered, ids instead of numbers. */
export const ubbThreads: Dialect = {
  ...learned,
  id: 'ubb-threads',
  name: 'UBB.threads',
  signs: {
    sure: `
      Re: %t [Re: %n] #%i %d | Re: %t [Re: %n] | [Re: %n] | Re: %t [Re: %n] ¶ #%i - %d | Switch to Threaded
      Switch to Threaded Mode | Show Threaded | Print Thread ¶ Switch to Threaded %x | Forum Statistics
      Powered by UBB.threads%x | UBB.threads%x
    `,
    likely: `
      Previous Thread | Next Thread | Print Thread | Index Previous Next | Show All | Topic Options
      Who's Online ¶ %i registered %x | #%i - %d %t | %n OP | Rate Topic
    `,
    slight: `
      #%i %d | Joined: %d | Originally Posted by %n | stranger | newbie | enthusiast | journeyman | addict
      old hand | Carpal Tunnel | Pooh-Bah | veteran | Joined: %d ¶ Posts: %i
    `,
    never: '',
  },
};
