import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Stack Exchange: a question, answers by score, `answered` with the date, comments between. */
export const stackExchange: Dialect = {
  ...learned,
  id: 'stack-exchange',
  name: 'Stack Exchange',
  signs: {
    sure: `
      answered %d at %d | asked %d at %d | Improve this answer | Improve this question
      Share Improve this answer Follow %x | Share Improve this question Follow %x
      Share a link to this answer | Hot Network Questions
      Not the answer you're looking for? Browse other questions tagged %x | Browse other questions tagged %x
      Know someone who can answer? %x | $\\begingroup$ | $\\endgroup$ | Highest score (default) | Add a comment
      Active Oldest Votes | Asked %d Modified %d Viewed %x | Stack Exchange Network | Stack Exchange Inc%x
      site design / logo © %x
    `,
    likely: `
      answered %d | asked %d | edited %d at %d | %i Answers %i | %i Answer %i | Add a comment
      show %i more comments | Sorted by: ¶ %x | – %n ¶ %d | %x – %n %d | Commented %d at %d | Reset to default
      Linked | Asked %d | Modified %d | Best Answer | Viewed %x times | Your Answer
    `,
    slight: `
      %i Answers | %i Answer | edited %d | Follow | Related | Viewed %i times | active oldest votes
      Score of %i
    `,
    never: '',
  },
};
