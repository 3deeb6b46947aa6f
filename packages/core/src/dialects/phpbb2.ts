import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** phpBB 2. A table: names and fields in one cell, `Posted:` with the subject above the body in the other. */
export const phpbb2: Dialect = {
  ...learned,
  id: 'phpbb2',
  name: 'phpBB 2',
  signs: {
    sure: `
      View previous topic :: View next topic | Vorheriges Thema anzeigen :: Nächstes Thema anzeigen
      Voir le sujet précédent :: Voir le sujet suivant | Ver tema anterior :: Ver tema siguiente
      Precedente :: Successivo | Poprzedni temat :: Następny temat
      Exibir mensagem anterior :: Exibir próxima mensagem | Предыдущая тема :: Следующая тема
      Powered by phpBB © %x phpBB Group | Powered by phpBB %x phpBB Group | Powered by phpBB © 2001%x
      Posted: %d Post subject: %t | Posted: %d Post subject: | Verfasst am: %d Titel: %t
      Verfasst am: %d Titel: | Posté le: %d Sujet du message: %t | Posté le: %d Sujet du message:
      Publicado: %d Título del mensaje: %t | Inviato: %d Oggetto: %t | Inviato: %d Oggetto:
      Wysłany: %d Temat postu: %t | Wysłany: %d Temat postu: | Enviado: %d Assunto: %t
      Publicado: %d Título del mensaje: | Enviado: %d Assunto: | PostPosted: %d Post subject: %t
      Posted: %d Post subject: %t Reply with quote | %x Posted: %d Post subject: %t
      %x Verfasst am: %d Titel: %t | %x Posté le: %d Sujet du message: %t
      %x Publicado: %d Título del mensaje: %t | %x Inviato: %d Oggetto: %t | %x Wysłany: %d Temat postu: %t
      %x Enviado: %d Assunto: %t
    `,
    likely: `
      View previous topic | Vorheriges Thema anzeigen | Voir le sujet précédent
      FAQ Search Memberlist Usergroups Register | Log in to check your private messages | Author Message
      Autor Nachricht | Auteur Message | Autor Mensaje | Autore Messaggio | Autor Wiadomość | Autor Mensagem
      Anmeldungsdatum: %d | Inscrit le: %d | Reply with quote ¶ %x | You cannot vote in polls in this forum
      Du kannst an Umfragen in diesem Forum nicht mitmachen. | All times are GMT %x ¶ Page %i of %i
      Last edited by %n on %d; edited %i time in total | Last edited by %n on %d; edited %i times in total
      Posted: %d ¶ Post subject: %t | Verfasst am: %d ¶ Titel: %t | Posté le: %d ¶ Sujet du message: %t
      Inviato: %d ¶ Oggetto: %t | Wysłany: %d ¶ Temat postu: %t | Enviado: %d ¶ Assunto: %t
      Publicado: %d ¶ Título del mensaje: %t | %n Forum Index -> %t | %n Foren-Übersicht -> %t
      Index du Forum -> %t | Posted: %d Reply with quote
    `,
    slight: `
      Posted: %d | Verfasst am: %d | Posté le: %d | Publicado: %d | Inviato: %d | Wysłany: %d | Enviado: %d
      Back to top | Nach oben | Revenir en haut | Volver arriba | Joined: %d ¶ Posts: %i | Powrót do góry
      _________________ | Reply with quote | Antworten mit Zitat | Répondre en citant | Responder citando
      Rispondi citando | Odpowiedz z cytatem | Responder com citação | %n wrote:
      Registrado: %d ¶ Mensajes: %i | Registrato: %d ¶ Messaggi: %i | Dołączył: %d ¶ Posty: %i
      Registrado: %d ¶ Mensagens: %i | Anmeldungsdatum: %d ¶ Beiträge: %i | Inscrit le: %d ¶ Messages: %i
      %x Posted: %d
    `,
    never: 'Empty | User avatar',
  },
};
