import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/**
 * phpBB 3: subsilver2 with `Post subject:` and `Posted:`, prosilver with `by Ann »` and its profiles before or
 * after the bodies.
 */
export const phpbb3: Dialect = {
  ...learned,
  id: 'phpbb3',
  name: 'phpBB 3',
  signs: {
    sure: `
      Post by %n » %d | Postby %n » %d | by %n » %d | Unread post by %n » %d | Beitrag von %n » %d
      Beitragvon %n » %d | von %n » %d | Message par %n » %d | par %n » %d | Mensaje por %n » %d | por %n » %d
      Messaggio da %n » %d | Messaggioda %n » %d | da %n » %d | Mensagem por %n » %d | Bericht door %n » %d
      door %n » %d | Post autor: %n » %d | autor: %n » %d | Сообщение %n » %d | Inlägg av %n » %d | %n » %d
      Powered by phpBB® %x | Powered by phpBB%x phpBB Limited | Powered by phpBB © 2000%x | Powered by phpBB%x
      Flat Style by Ian Bradley %x | Style developed by %x | Delete all board cookies
      Alle Cookies des Boards löschen | Delete cookies ¶ All times are %x | User avatar | Benutzeravatar
      Avatar de l’utilisateur | Avatar de Usuario | Avatar utente | Gebruikersavatar | Awatar użytkownika
      Avatar do usuário | Аватара пользователя | PostPosted: %d | Post subject: %t ¶ PostPosted: %d
      New postPosted: %d
    `,
    likely: `
      Post subject: %t | Betreff des Beitrags: %t | Sujet du message: %t | Asunto: %t
      Oggetto del messaggio: %t | Berichtonderwerp: %t | Заголовок сообщения: %t
      Post subject: %t ¶ Posted: %d | Verfasst: %d | Publié: %d | Geplaatst: %d | Добавлено: %d
      Last edited by %n on %d, edited %i time in total. | Last edited by %n on %d, edited %i times in total.
      Zuletzt geändert von %n am %d, insgesamt %i-mal geändert.
      Dernière modification par %n le %d, modifié %i fois.
      Última edición por %n el %d, editado %i vez en total
      Ultima modifica di %n il %d, modificato %i volta in totale.
      Laatst gewijzigd door %n op %d, %i keer totaal gewijzigd.
      Ostatnio zmieniony %d przez %n, łącznie zmieniany %i raz.
      Editado pela última vez por %n em %d, em um total de %i vez.
      Последний раз редактировалось %n %d, всего редактировалось %i раз. | %i posts • Page %i of %i
      %i Beiträge • Seite %i von %i | %i messages • Page %i sur %i | It is currently %d | Aktuelle Zeit: %d
      Unanswered topics | Unbeantwortete Themen | Active topics | Skip to content | Zum Inhalt | Quick links
      Schnellzugriff | Users browsing this forum: %x | Mitglieder in diesem Forum: %x | Who is online
      Wer ist online? | Post a reply | Return to “%t” | %n wrote: ↑ | %n wrote: ↑%d | %n hat geschrieben: ↑
      %n {said}: ↑%d | [ %i posts ] | [ %i posts ] Page %i of %i | Post new topic Reply to topic %x
      View unanswered posts | Unread post | Go to page %x | All times are UTC | All times are UTC %x
      Alle Zeiten sind UTC%x | Contact: ¶ Contact %n | Board index | » ¶ %d
    `,
    slight: `
      %n hat geschrieben: | %n a écrit : | %n escribió: | %n ha scritto: | %n pisze: | %n escreveu:
      %n писал(а): | %n schreef: | Quote | Top | Nach oben | Haut | Arriba | Omhoog | Na górę | Voltar ao topo
      Вернуться к началу | Posts: %i ¶ Joined: %d | Beiträge: %i ¶ Registriert: %d
      Messages : %i ¶ Inscription : %d | Mensajes: %i ¶ Registrado: %d | Messaggi: %i ¶ Iscritto il: %d
      Berichten: %i ¶ Lid geworden op: %d | Posty: %i ¶ Rejestracja: %d | Mensagens: %i ¶ Registrado em: %d
      Сообщения: %i ¶ Зарегистрирован: %d | Print view | Post Reply | Moderator: %x | Forum rules | Posts: %i
      Joined: %d | Beiträge: %i | Registriert: %d | Posted: %d | Iscritto il: %d | Lid geworden op: %d
      Rejestracja: %d | Registrado em: %d | Зарегистрирован: %d | Re: %t ¶ Quote | ↑
    `,
    never: '',
  },
};
