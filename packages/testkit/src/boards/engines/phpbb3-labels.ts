import { labelTable } from '../printer.ts';

/** What phpBB 3 prints; `%n` is a name, `%d` a moment, `%c` a count. */
export const phpbb3Labels = labelTable(
  'post by wrote joined posts location avatar subject posted edited top offline quote page count author message index date',
  {
    en: 'Post|by|%n wrote:|Joined|Posts|Location|User avatar|Post subject|Posted|Last edited by %n on %d, edited %c time%s in total.|Top|Offline|Reply with quote|Page %p of %q|%c posts|Author|Message|Board index|D M d, Y g:i a',
    de: 'Beitrag|von|%n hat geschrieben:|Registriert|Beiträge|Wohnort|Benutzeravatar|Betreff des Beitrags|Verfasst|Zuletzt geändert von %n am %d, insgesamt %c-mal geändert.|Nach oben|Offline|Mit Zitat antworten|Seite %p von %q|%c Beiträge|Autor|Nachricht|Foren-Übersicht|D j. M Y, H:i',
    fr: 'Message|par|%n a écrit :|Inscription|Messages|Localisation|Avatar de l’utilisateur|Sujet du message|Publié|Dernière modification par %n le %d, modifié %c fois.|Haut|Hors ligne|Répondre en citant|Page %p sur %q|%c messages|Auteur|Message|Index du forum|d M Y, H:i',
    es: 'Mensaje|por|%n escribió:|Registrado|Mensajes|Ubicación|Avatar de Usuario|Asunto|Publicado|Última edición por %n el %d, editado %c vez en total|Arriba|Desconectado|Responder citando|Página %p de %q|%c mensajes|Autor|Mensaje|Índice general|D M d, Y g:i a',
    it: 'Messaggio|da|%n ha scritto:|Iscritto il|Messaggi|Località|Avatar utente|Oggetto del messaggio|Inviato|Ultima modifica di %n il %d, modificato %c volta in totale.|Top|Non connesso|Rispondi citando|Pagina %p di %q|%c messaggi|Autore|Messaggio|Indice|d/m/Y, G:i',
    nl: 'Bericht|door|%n schreef:|Lid geworden op|Berichten|Locatie|Gebruikersavatar|Berichtonderwerp|Geplaatst|Laatst gewijzigd door %n op %d, %c keer totaal gewijzigd.|Omhoog|Offline|Reageer met citaat|Pagina %p van %q|%c berichten|Auteur|Bericht|Forumoverzicht|D d M Y, H:i',
    pl: 'Post|autor:|%n pisze:|Rejestracja|Posty|Lokalizacja|Awatar użytkownika|Tytuł|Post|Ostatnio zmieniony %d przez %n, łącznie zmieniany %c raz.|Na górę|Offline|Odpowiedz z cytatem|Strona %p z %q|Posty: %c|Autor|Wiadomość|Strona główna forum|d M Y, H:i',
    pt: 'Mensagem|por|%n escreveu:|Registrado em|Mensagens|Localização|Avatar do usuário|Título|Enviado|Editado pela última vez por %n em %d, em um total de %c vez.|Voltar ao topo|Offline|Responder com citação|Página %p de %q|%c mensagens|Autor|Mensagem|Índice do fórum|D M d, Y g:i a',
    ru: 'Сообщение||%n писал(а):|Зарегистрирован|Сообщения|Откуда|Аватара пользователя|Заголовок сообщения|Добавлено|Последний раз редактировалось %n %d, всего редактировалось %c раз.|Вернуться к началу|Не в сети|Ответить с цитатой|Страница %p из %q|Сообщений: %c|Автор|Сообщение|Список форумов|d M Y, H:i',
  },
);
