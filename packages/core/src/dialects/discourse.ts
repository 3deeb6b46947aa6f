import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Discourse: name, date and a bare number in a row; a quote names its author with a colon. */
export const discourse: Dialect = {
  ...learned,
  id: 'discourse',
  name: 'Discourse',
  signs: {
    sure: `
      Powered by Discourse, best viewed with JavaScript enabled | Powered by Discourse | ▼Categories | ▼Tags
      This topic was automatically closed %i days after the last reply. New replies are no longer allowed.
      %n, post:%i, topic:%i
    `,
    likely: `
      next page → | ← previous page | Suggested Topics | New & Unread Topics | Topic Replies Views Activity
      Guidelines | (post deleted by author)
      (post withdrawn by author, will be automatically deleted in %i hours unless flagged) | %n %d %i
    `,
    slight: `
      %i Like | %i Likes | 1 Like | Badges | All categories | All tags | Terms of Service | Guidelines
      Categories
    `,
    never: 'Thread starter %n | Reply With Quote',
  },
};
