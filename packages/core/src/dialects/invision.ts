import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/**
 * Invision Power Board 1 to 3: `post date` over `Post #n`, or `#n Ann` and `Posted date`; quotes with name,
 * `@` and date.
 */
export const invision: Dialect = {
  ...learned,
  id: 'invision',
  name: 'Invision 1–3',
  signs: {
    sure: `
      QUOTE (%n @ %d) | QUOTE(%n @ %d) | QUOTE (%n @ %d) * | Quote (%n @ %d) | ZITAT (%n @ %d)
      ZITAT(%n @ %d) | Zitat (%n @ %d) | CITATION (%n @ %d) | CITATION(%n @ %d) | CITA (%n @ %d)
      ЦИТАТА (%n @ %d) | Цитата(%n @ %d) | %n, on %d, said: | Post #%i ¶ Group: %x | Member No.: %i
      Mitglieds-Nr.: %i | Membre no %i | Membre no : %i | Пользователь №: %i | Utente Nr.: %i | Miembro nº: %i
      Go to the top of the page | Gehe an den Seitenanfang | post %d ¶ Post #%i | Beitrag %d ¶ Beitrag #%i
      message %d ¶ Message #%i | Community Forum Software by IP.Board%x | Powered By IP.Board%x
      Invision Power Board%x | Powered by Invision Power Board%x | Powered By: Invision Power Board%x
      Lo-Fi Version %x | IP.Board%x | Powered by IPB %x | IPS, Inc. %x
    `,
    likely: `
      Group: %x ¶ Posts: %i | Gruppe: %x ¶ Beiträge: %i | Groupe : %x ¶ Messages : %i
      Groupe: %x ¶ Messages: %i | Welcome Guest ( Log In %x | Willkommen, Gast ( %x
      This post has been edited by %n: %d | Der Beitrag wurde von %n bearbeitet: %d
      Ce message a été modifié par %n: %d | Posted %d - %d | %i replies to this topic | %i reply to this topic
      %i Antworten in diesem Thema | %i réponses à ce sujet | Edited by %n, %d. | Bearbeitet von %n, %d.
      Modifié par %n, %d. | Edited by %n, %d - %d. | +Quote Post | Quote Post | « Next Oldest %x
      Reply to this topicStart new topic | Sign In Create Account | Report Post | %n schrieb am %d:
      %n, le %d, dit : | %n’s Photo | %n's Photo | Foto von %n | Photo de %n | Group: Members | Group: %x
    `,
    slight: `
      Jump to content | Zu Inhalt springen | Aller au contenu | #%i %n | Posted %d | Geschrieben %d | Posté %d
      Back to top | Zum Anfang der Seite | Retour en haut | Post #%i | Beitrag #%i | Message #%i | %i posts
      %i Beiträge | %i messages | Joined: %d | Location%x | MultiQuote Quote | - - - - -
    `,
    never: 'Recommended Posts | Link to comment',
  },
};
