import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** NodeBB: quotes open with `@ann said in Title:`; deleted threads and buttons to sort stand in every page. */
export const nodebb: Dialect = {
  ...learned,
  id: 'nodebb',
  name: 'NodeBB',
  signs: {
    sure: `
      @%n said in %t: | @%n sagte in %t: | @%n a dit dans %t : | @%n dijo en %t: | @%n ha detto in %t:
      @%n написал в %t: | @%n napisał w %t: | @%n disse em %t: | @%n zei in %t: | %i Reply Last reply
      %i Replies Last reply | Log in to reply | Oldest to Newest | Newest to Oldest
      This topic has been deleted. Only users with topic management privileges can see it.
      Looks like your connection to %x was lost, please wait while we try to reconnect. | Powered by NodeBB%x
    `,
    likely: `
      @%n said: | @%n wrote: | last edited by %n | last edited by | Scheduled Pinned Locked Moved %x
      %n last edited by %n | %n wrote on %d last edited by | Most Votes | Reply as topic
      Einloggen zum Antworten | Se connecter pour répondre | Inicia sesión para responder
    `,
    slight: '%i Reply | Quote Reply | Posts Views | Loading More Posts',
    never: '',
  },
};
