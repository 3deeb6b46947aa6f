import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/**
 * vBulletin 4. Its page counts the results and names the thread after `Thread:`; labels of fields have no
 * colon.
 */
export const vbulletin4: Dialect = {
  ...learned,
  id: 'vbulletin4',
  name: 'vBulletin 4',
  signs: {
    sure: `
      Results %i to %i of %i | Ergebnis %i bis %i von %i | Résultats %i à %i sur %i
      Affichage des résultats %i à %i sur %i | Resultados %i al %i de %i | Показано с %i по %i из %i
      Risultati da %i a %i di %i | Thread: %t ¶ Thread Tools | Powered by vBulletin® Version 4%x
      Powered by vBulletin™ Version 4%x
    `,
    likely: `
      Thread: %t | Thema: %t | Discussion: %t | Discussion : %t | Tema: %t | Тема: %t | + Reply to Thread
      + Auf Thema antworten | + Répondre à la discussion | Tags for this Thread | Stichworte
      Powered by vBulletin® Version %x | Join Date ¶ %d | Registriert seit ¶ %d | Date d'inscription ¶ %d
      Date d’inscription ¶ %d | Fecha de Ingreso ¶ %d | Quote Originally Posted by %n View Post
      Zitat Zitat von %n Beitrag anzeigen | Quote Originally Posted by %n | Cita Iniciado por %n Ver Mensaje
      Join Date %d | Registriert seit %d | Linear Mode ¶ Switch to Hybrid Mode | Blog Entries ¶ %i
    `,
    slight: `
      Reply With Quote | Mit Zitat antworten | Répondre avec citation | Responder con cita
      Ответить с цитированием | Posting Permissions | Forum Rules | Bookmarks | Posts ¶ %i | Beiträge ¶ %i
      Location ¶ %x | Ort ¶ %x | Mensajes ¶ %i | Сообщений ¶ %i | %n's Avatar | Avatar von %n
      Last edited by %n; %d at %d. | Geändert von %n (%d um %d Uhr) | Originally Posted by %n View Post
      Zitat von %n Beitrag anzeigen | Similar Threads | Ähnliche Themen | Quick Navigation | Remember Me?
      Angemeldet bleiben? | Registrieren ¶ Hilfe | %d, %d #%i | Se souvenir de moi ?
    `,
    never: 'View Full Version : %t',
  },
};
