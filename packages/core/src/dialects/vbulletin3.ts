import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** vBulletin 3. Date and number stand above the name, labelled fields follow, then the subject with its icon. */
export const vbulletin3: Dialect = {
  ...learned,
  id: 'vbulletin3',
  name: 'vBulletin 3',
  signs: {
    sure: `
      Old %d #%i | Old %d ¶ #%i | Alt %d #%i | Unread %d #%i | View Single Post
      Powered by vBulletin® Version 3%x | Powered by vBulletin® Version 2%x | Powered by vBulletin Version 3%x
      Powered by: vBulletin Version 3%x
    `,
    likely: `
      %n is offline | %n ist offline | %n est déconnecté | %n está desconectado | %n вне форума
      %n is online now | %n is on a distinguished road | %n will become famous soon enough
      %n has a spectacular aura about | Go Back %x | Thread Tools | Themen-Optionen | Outils de la discussion
      Herramientas | Опции темы | Show Printable Version | Email this Page | Remember Me?
      Posting Permissions | Forumregeln | Règles de messages | Normas de publicación | Ваши права в разделе
      %n is offline Reply With Quote | Mentioned: %i Post(s) | Join Date: %d ¶ Posts: %i
      Registriert seit: %d ¶ Beiträge: %i
    `,
    slight: `
      Join Date: %d | Registriert seit: %d | Date d’inscription: %d | Date d'inscription: %d
      Fecha de Ingreso: %d | Регистрация: %d | Last edited by %n; %d at %d. | Originally Posted by %n
      Zitat von %n | Envoyé par %n | Iniciado por %n | Сообщение от %n | Quote: ¶ Originally Posted by %n
      Zitat: ¶ Zitat von %n | Today's Posts | Mark Forums Read | Closed Thread | __________________
      Reply With Quote | All times are GMT %x. The time now is %d. | Quick Reply | Similar Threads
      Last edited by %n : %d at %d. | Citation: ¶ Envoyé par %n | Cita: ¶ Iniciado por %n
      Цитата: ¶ Сообщение от %n | Search this Thread | Display Modes | Rate this Thread | Default
      Join Date: ¶ %d | %n ¶ Join Date: %d
    `,
    never: 'View Full Version : %t',
  },
};
