import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** WoltLab Suite and Burning Board: fields without colons, reactions received, a link to show all of a quote. */
export const woltlab: Dialect = {
  ...learned,
  id: 'woltlab',
  name: 'WoltLab',
  signs: {
    sure: `
      Edited once, last by %n (%d). | Edited %i times, last by %n (%d). | Edited %i time, last by %n (%d).
      %i Mal editiert, zuletzt von %n (%d) | Einmal editiert, zuletzt von %n (%d)
      Dieser Beitrag wurde bereits %i mal editiert, zuletzt von „%n“ (%d)
      Dieser Beitrag wurde bereits %i mal editiert, zuletzt von %n: %d. | %i keer bewerkt, laatst door %n (%d)
      Community-Software: WoltLab Suite%x | Community software: WoltLab Suite%x
      Forensoftware: Burning Board%x | Powered by WoltLab Suite%x | WoltLab Suite Forum%x
    `,
    likely: `
      Reactions Received ¶ %i | Erhaltene Reaktionen ¶ %i | Reaktionen ¶ %i | Reacties ¶ %i
      Erhaltene Likes ¶ %i | Reactions Received %i | Reaktionen %i | Erhaltene Reaktionen %i | Erster Beitrag
      Neu erstellte Beiträge unterliegen der Moderation %x | Inhalt melden ¶ %x
      Newly created posts will remain inaccessible %x | Official Post | Offizieller Beitrag | Display More
      Alles anzeigen | Toon meer
    `,
    slight: `
      Quote from %n | Zitat von %n | Citaat van %n | Points ¶ %i | Punkte ¶ %i | Punten ¶ %i | %d ¶ #%i
      Posts ¶ %i | Beiträge ¶ %i | Berichten ¶ %i | Zitieren | Teilen
    `,
    never: '',
  },
};
