import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** MyBB. Fields of the member above, then number and date in one row, the note of an edit behind the date. */
export const mybb: Dialect = {
  ...learned,
  id: 'mybb',
  name: 'MyBB',
  signs: {
    sure: `
      (%d)%n Wrote: | (%d) %n Wrote: | (%d)%n schrieb: | (%d) %n schrieb: | (%d)%n a écrit :
      (%d) %n a écrit : | (%d)%n escribió: | (%d) %n escribió: | (%d)%n napisał(a): | (%d) %n napisał(a):
      (%d)%n писал(а): | (%d) %n писал(а): | (This post was last modified: %d by %n.)
      (This post was last modified: %d by %n. Edit Reason: %x) | %d (This post was last modified: %d by %n.)
      (Dieser Beitrag wurde zuletzt bearbeitet: %d von %n.)
      %d (Dieser Beitrag wurde zuletzt bearbeitet: %d von %n.) | (Modification du message : %d par %n.)
      %d (Modification du message : %d par %n.) | (Última modificación: %d por %n.)
      %d (Última modificación: %d por %n.) | (Ten post był ostatnio modyfikowany: %d przez %n.)
      %d (Ten post był ostatnio modyfikowany: %d przez %n.)
      (Последний раз сообщение было отредактировано %d пользователем %n.) | Powered By MyBB%x
      Powered by MyBB%x | Moteur MyBB%x | Forum software by © MyBB %x | Powered By MyBB, © %x
      %i Vote(s) - %i Average | %i Bewertung(en) - %i im Durchschnitt | %i vote - %i en moyenne
      %i voto(s) - %i media | %i głosów - średnia: %i | %i Голос(ов) - %i в среднем
      Users browsing this thread: %i Guest(s) | Utilisateur(s) parcourant ce sujet :
      Benutzer, die gerade dieses Thema anschauen:
    `,
    likely: `
      Thread Rating: | Themabewertung: | Note de cette discussion : | Calificación: | Ocena wątku:
      Рейтинг темы: | Thread Modes | Threaded Mode | Linear Mode | Modes de sujets | Themen-Modi
      Modos de tema | Lite (Archive) Mode | RSS Syndication | View a Printable Version
      Voir une version imprimable | Threads: %i | Themen: %i | Sujets : %i | Temas: %i | Liczba wątków: %i
      Тем: %i | Website Find | Contact Us %x Return to Top %x | Return to Content | Mode allégé | Forum Team
    `,
    slight: `
      Reputation: %i | Réputation : %i | Bewertung: %i | Reputación: %i | #%i ¶ %d | Joined: %d | Website
      Find | Reply | Enhancing Forums %x
    `,
    never: 'Powered by phpBB%x',
  },
};
