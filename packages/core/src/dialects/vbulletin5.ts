import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** vBulletin 5. Header with labelled fields, `Share`, number, then date; each post has a button to comment. */
export const vbulletin5: Dialect = {
  ...learned,
  id: 'vbulletin5',
  name: 'vBulletin 5',
  signs: {
    sure: `
      Posts Latest Activity | Beiträge Letzte Aktivität | Messages Dernière activité | No announcement yet.
      Es ist noch keine Ankündigung vorhanden. | Powered by vBulletin® Version 5%x
      Powered by vBulletin® Version 6%x
    `,
    likely: `
      Share ¶ #%i | Teilen ¶ #%i | Partager ¶ #%i | Posts ¶ Latest Activity | Tweet ¶ #%i | Comment ¶ Cancel
      Kommentar ¶ Abbrechen | Commentaire ¶ Annuler | template Next | Announcement ¶ Collapse
      Filtered by: ¶ Clear All
    `,
    slight: `
      Originally posted by %n | Last edited by %n; %d, %d. | Zuletzt geändert von %n; %d, %d. | #%i ¶ %d
      Join Date: %d ¶ Posts: %i | Tags: None | Clear All
    `,
    never: '',
  },
};
