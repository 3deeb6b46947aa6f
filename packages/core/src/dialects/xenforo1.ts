import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/**
 * XenForo 1. Its posts are items of a list: name and rank, labelled fields, body, and below it name, date and
 * number.
 */
export const xenforo1: Dialect = {
  ...learned,
  id: 'xenforo1',
  name: 'XenForo 1',
  signs: {
    sure: `
      Discussion in '%t' started by %n, %d. | Dieses Thema im Forum '%t' wurde erstellt von %n, %d.
      Discussion dans '%t' créé par %n, %d. | Tema en '%t' iniciado por %n, %d.
      Discussione in '%t' iniziata da %n, %d. | Тема в разделе "%t", создана пользователем %n, %d.
      Тема в разделе '%t', создана пользователем %n, %d. | Dyskusja w '%t' zaczęta przez użytkownika %n, %d.
      Discussie in '%t' gestart door %n, %d. | Discussão em '%t' iniciado por %n, %d.
      Forum software by XenForo™ %x | Forum Software by XenForo™ %x
      (You must log in or sign up to reply here.)
      (Du musst angemeldet oder registriert sein, um eine Antwort erstellen zu können.)
      Separate names with a comma. | Trenne Benutzernamen durch Kommata.
    `,
    likely: `
      Likes Received: | Likes Received: %i | Trophy Points: | Trophy Points: %i | Zustimmungen:
      Zustimmungen: %i | Punkte für Erfolge: | J'aime reçus: | J'aime reçus: %i | Me gusta recibidos:
      Me gusta recibidos: %i | Симпатии: | Симпатии: %i | Share This Page | Diese Seite empfehlen
      Partager cette page | Compartir esta página | Поделиться этой страницей | Display results as threads
      Die Ergebnisse als Themen anzeigen | Show Ignored Content | Ignorierte Inhalte anzeigen | %n, %d ¶ #%i
      Discussion in '%t' started by %n, %x | %n said: ↑ | %n {said}: ↑
      Thread Status: ¶ Not open for further replies. | Liked by: | Zuletzt hier:
    `,
    slight: `
      {quoteEnd} | Dismiss Notice | Search titles only | Nur die Titel durchsuchen | New member
      Active member | Well-known member | Messages: ¶ %i | Joined: ¶ %d | Registriert seit: ¶ %d
      Beiträge: ¶ %i | %n, %d #%i | Last edited: %d | Zuletzt bearbeitet: %d | Сообщения: ¶ %i
      Регистрация: ¶ %d | Mensajes: ¶ %i | Inscrit: ¶ %d | ↑
    `,
    never: '',
  },
};
