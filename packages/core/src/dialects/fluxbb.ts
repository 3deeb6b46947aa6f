import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** FluxBB and PunBB: `#n` with a date opens each post, `Offline` closes it. */
export const fluxbb: Dialect = {
  ...learned,
  id: 'fluxbb',
  name: 'FluxBB',
  signs: {
    sure: `
      #%i %d ¶ %n | Powered by FluxBB%x | Powered by PunBB%x | Last edited by %n (%d)
      Beitrag geändert von %n (%d) | Dernière modification par %n (%d) | Ultima edición por %n (%d)
      Ultima modifica di %n (%d) | Laatst bewerkt door %n (%d) | Ostatnio edytowany przez %n (%d)
      Última edição por %n (%d) | Изменено %n (%d) | Generated in %x seconds, %i queries executed
    `,
    likely: `
      #%i %d | Pages: %i | Seiten: %i | Pages : %i | Paginas: %i | Pagine: %i | Pagina's: %i | Strony: %i
      Páginas: %i | Страницы: %i | Registered: %d ¶ Posts: %i | Inscription : %d ¶ Messages : %i
      Geregistreerd: %d ¶ Berichten: %i | Data rejestracji: %d ¶ Liczba postów: %i
      You must login or register to post a reply | Du musst dich anmelden oder registrieren um zu antworten
    `,
    slight: `
      Offline | Online | Hors ligne | En ligne | Desconectado | Non in linea | Неактивен | Registered: %d
      From: %x ¶ Registered: %d | Index ¶ » %t | Re: %t | %n napisał/a: | %n пишет: | Member ¶ Registered: %d
      Registriert: %d ¶ Beiträge: %i | Registrado: %d ¶ Mensajes: %i | Registrato: %d ¶ Messaggi: %i
      Registrado: %d ¶ Mensagens: %i | Зарегистрирован: %d ¶ Сообщений: %i
    `,
    never: 'Reply With Quote',
  },
};
