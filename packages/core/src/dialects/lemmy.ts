import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Lemmy: replies as lists in lists, ages alone in a line. */
export const lemmy: Dialect = {
  ...learned,
  id: 'lemmy',
  name: 'Lemmy',
  signs: {
    sure: `
      submitted %d by %n to %t | %n [%x] ¶ · | %n [%x]M ¶ · | cross-posted from: %x | English · %d
      %x@lemmy%x | ModlogInstancesDocsCode | Modlog
    `,
    likely: `
      · ¶ %d | %n ¶ · | %d ¶ fedilink | fedilink | link fedilink | Hot Top Controversial New Old
      Subscribe from Remote Instance | You must log in or register to comment.
      You must log in or # to comment. | Create a post
    `,
    slight: 'Hot | Top | Controversial | · | Chat | %i comments',
    never: '',
  },
};
