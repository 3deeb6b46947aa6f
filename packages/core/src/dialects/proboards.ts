import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** ProBoards: `Post by Ann on date GMT -5`, and a menu of links to each post. */
export const proboards: Dialect = {
  ...learned,
  id: 'proboards',
  name: 'ProBoards',
  signs: {
    sure: `
      Select Post | Deselect Post | Link to Post | Give Gift
      Click here to remove banner ads from this forum. | This Forum Is Hosted For FREE By ProBoards
      Get Your Own Free Forum! | Free Forums with no limits on posts or members.
    `,
    likely: `
      Post by %n on %d | « Reply #%i on %d » | « Thread Started on %d » | Link to Post ¶ Back to Top
      Back to Top | Quote ¶ Select Post | Likes: %i | Member is Online | %n likes this | %d %n said:
    `,
    slight: `
      Quote | Posts: %i ¶ Joined: %d | Last Edit: %d by %n | Post by %n | member is offline
    `,
    never: 'Recommended Posts',
  },
};
