import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Vanilla: bare dates, often of a month only, `Comments` between the opening post and the others. */
export const vanilla: Dialect = {
  ...learned,
  id: 'vanilla',
  name: 'Vanilla',
  signs: {
    sure: `
      Powered by Vanilla | Powered by Vanilla%x | » show previous quotes
      It looks like you're new here. If you want to get involved, click one of these buttons! | Add a Comment
      %n wrote: » | %n said: »
    `,
    likely: `
      %d in %t | Recent Discussions | Sign In or Register to comment. | Comments ¶ %n | Kommentare ¶ %n
      Commentaires ¶ %n | Participated | New Discussion | Flag ¶ %n | Home › %t | edited %d | %d edited %d
      bearbeitet %d | modifié %d
    `,
    slight: `
      Comments | Kommentare | Commentaires | Flag | Melden | Signaler | Discussions | Categories | Activity
      All Categories | Sign In Register | %n › %t
    `,
    never: `
      Powered by MyBB%x | Thread Rating: | Themabewertung: | Note de cette discussion : | Calificación:
      Ocena wątku: | Рейтинг темы:
    `,
  },
};
