import type { PageLabels } from '../../dialect.ts';

/** What German boards print around posts. */
export const dePages: PageLabels = {
  controls: `
    gefällt das. | gefällt dies. | %i Person(en) gefällt das | %i Person gefällt das | %i Personen gefällt das
    %n gefällt das | Homepage besuchen | Suche alle Beiträge von %n | Zitat | Zitieren | Mit Zitat antworten
    Homepage | Abbrechen | Antworten | Antwort | Antworten mit Zitat | Multi-Zitat | Multizitat | Zitat einfügen | + Zitat | Melden
    Beitrag melden | Diesen Beitrag melden | Inhalt melden | Moderator benachrichtigen | Moderator informieren
    Gespeichert | IP gespeichert | Gefällt mir | Gefällt mir nicht mehr | Danke | Bedanken | Gefällt mir!
    Hilfreich | Teilen | Diesen Beitrag teilen | Beitrag teilen | Link zu diesem Kommentar
    Auf anderen Seiten teilen | Link zum Beitrag | Link kopieren | Permalink | Direktlink | Direkt-Link
    Mehr Optionen | Diesen Beitrag zitieren | Kommentar | Kommentare | Kommentieren | Bearbeiten | Löschen
    Ändern | Beitrag bearbeiten | Ignorieren | Folgen | Nach oben | Seitenanfang | Zum Seitenanfang
    nach oben | Zum Anfang der Seite | Zum Seitenanfang gehen | Nach unten | Oben | Unten | Hoch
    Zurück nach oben | Profil | Profil ansehen | Profil anzeigen | Benutzer-Profile anzeigen
    Benutzer-Profile anzeigen Private Nachricht senden | Öffentliches Profil ansehen
    Private Nachricht senden | Private Nachricht | Nachricht senden | Website dieses Benutzers besuchen
    E-Mail senden | Eine Nachricht an %n schicken | Eine Nachricht über ICQ an %n schicken
    Mehr Beiträge von %n finden | Alle Beiträge von %n finden | Beiträge suchen | %n besuchen!
    Profil Beiträge anzeigen | Beiträge anzeigen | Forenbeiträge anzeigen
    Private Nachricht senden E-Mail senden | Kontaktdaten: | Suchen | Inhalte anzeigen | Beitrag anzeigen
    Einzelnen Beitrag anzeigen | Anzeigen | Verbergen | Alles anzeigen | Mehr anzeigen | Weniger anzeigen
    Spoiler anzeigen | Spoiler | Spoiler: | Erweitern | Code: | Code: Alles auswählen | Alles auswählen | Code
    Quellcode | Dateianhang | Dateianhänge | Dateianhänge: | Dateianhang: | Anhänge | Anhang
    Anhänge anzeigen | Dateien | Angehängte Grafiken | Miniaturansicht angehängter Grafiken
    Angehängte Dateien | Angehängte Datei(en) | Bild | Bilder | Miniaturansichten angehängter Grafiken
    %x [ %x KiB | %i-mal betrachtet ] | %x (%x KiB) %i-mal betrachtet
    Dieses Bild wurde verkleinert. Klicke hier, um es in der Originalgröße zu sehen. | Auf das Thema antworten
    Auf dieses Thema antworten | Auf diesen Beitrag antworten | Antwort erstellen | Antwort schreiben
    Antwort hinzufügen | Neue Antwort | Neues Thema | Neues Thema erstellen | Neues Thema eröffnen
    Neues Thema eröffnen Neue Antwort erstellen | Neue Antwort erstellen | Ein neues Thema erstellen
    Zum Antworten anmelden | Als Thema antworten | Thema abonnieren | Abonnieren | Thema weiterempfehlen
    Lesezeichen setzen | Drucken | Druckansicht | Als E-Mail versenden | Benachrichtigen | Thema senden
    Markieren | Gehe zu: | Gehe zu | %i Antwort Letzte Antwort | %i Antworten Letzte Antwort | Letzte Antwort
    %i „Gefällt mir“ | %n gefällt das. | %n gefällt dies. | %n und %n gefällt das.
    %n, %n und %i anderen gefällt das. | %n und %n gefällt dies | Reaktionen: %x
    Folgende Mitglieder bedankten sich: %x | %i Danksagungen | %i Reaktionen | Beste Antwort
    Hilfreichste Antwort | Folgende %i Benutzer sagen Danke zu %n für den nützlichen Beitrag:
    Folgender Benutzer sagt Danke zu %n für den nützlichen Beitrag:
    Diesem Mitglied gefällt dieser Beitrag: %x | Beitrag | Alt | Neu | Standard | Ungelesener Beitrag
    Themenstarter | Hervorheben | Übersetzen | Ungelesen | Hier klicken zum Antworten | Zitat Melden | Gelöst
    Zum letzten Beitrag
  `,
  pageTop: `
    Menü | Menu | Direktauswahl | Themen mit aktuellen Beiträgen | Erstellt von:
    Trenne Benutzernamen durch Kommata. | Nur die Titel durchsuchen | Nur dieses Thema durchsuchen
    Nur dieses Forum durchsuchen | Anmelden oder registrieren | Foren durchsuchen
    Die Ergebnisse als Themen anzeigen | Neuer als: | Nützliche Suchen | Letzte Beiträge | Mehr...
    Suchen Erweiterte Suche | Erweiterte Suche… | Überall | Dieses Forum | Dieses Thema | Themen | Von:
    Nur Titel durchsuchen | Die Seite wird geladen... | Foren Neue Beiträge | Aktuelles | Was ist neu?
    Regeln | Ressourcen | Medien | Benutzerkontrollzentrum | Private Nachrichten | Abonnements
    Forum-Startseite | Bereiche | Willkommen! | Navigation | Antworten: | Aufrufe: | Thema weiterempfehlen…
    Thema abonnieren… | Druckbare Version zeigen… | Forum-Index
    JavaScript ist deaktiviert. Für eine bessere Darstellung aktiviere bitte JavaScript in deinem Browser, bevor du fortfährst.
    Homepage besuchen | Zum Inhalt | Zum Inhalt springen | Zum Inhalt wechseln | Themen-Optionen
    Thema durchsuchen | Thema bewerten | Ansicht | Themen-Optionen Thema durchsuchen Ansicht
    Druckbare Version zeigen | Jemanden per E-Mail auf dieses Thema hinweisen | Dieses Thema abonnieren
    Linear-Darstellung | Zur Hybrid-Darstellung wechseln | Zur Baum-Darstellung wechseln
    Vorheriges Thema anzeigen :: Nächstes Thema anzeigen | Vorheriges Thema | Nächstes Thema
    « Vorheriges Thema %x Nächstes Thema » | Vorheriges Thema :: Nächstes Thema | « vorheriges nächstes »
    Autor Nachricht | Autor | Nachricht | Autor Beitrag | Autor Thema | Autor Thema: | Beitrag
    Aktuelle Zeit: %d | Aktuelles Datum und Uhrzeit: %d | Es ist jetzt %d | Letzter Besuch: %d
    Alle Zeiten sind %x | Willkommen Gast | Willkommen, Gast | Willkommen, Gast ( Anmelden %x Registrierung )
    Willkommen Gast ( Anmelden %x Registrieren ) | Hallo Gast | Willkommen Gast!
    Willkommen Gast. Bitte einloggen oder registrieren. | Willkommen Gast. Bitte anmelden oder registrieren.
    Haben Sie Ihre Aktivierungs E-Mail übersehen? | Hast du deine Aktivierungs E-Mail übersehen?
    Ergebnis %i bis %i von %i | Empfohlene Beiträge | Empfohlener Beitrag | Seite %i von %i
    Seite %i von %i %x | Seite %i | Seiten: %x | Seiten (%i): %x | Seiten | Seiten: | %i Seiten
    %i Seiten V %x | Gehe zu Seite | Gehe zu Seite %x | Gehe zu Seite: %x | Letzte » | « Erste | Erste
    Letzte | Zurück | Weiter | Nächste | Vorherige | Weiter > | < Zurück | Nächste » | « Zurück | Vor
    Nächste Seite | Vorherige Seite | %i Beiträge • Seite %i von %i | %i Beitrag • Seite %i von %i
    %i Beiträge | %i Beitrag | %i Beiträge • %x | [ %i Beiträge ] | [ %i Beitrag ] | [ %i Beiträge ] %x
    Seite %i von %i [ %i Beiträge ] | Seite %i von %i [ %i Beitrag ] | Moderator: %x | Moderatoren: %x
    Forumsregeln | Erster ungelesener Beitrag | Erster ungelesener Beitrag • %x | Zurück %x | Registrieren
    Hilfe | Benutzerliste | Kalender | Suchen | Suche | Heutige Beiträge | Alle Foren als gelesen markieren
    Mitgliederliste | Benutzergruppen | Login | Anmelden | Einloggen | Abmelden | Startseite | Foren | Forum
    Foren-Übersicht | Portal | Übersicht | Mitglieder | Galerie | Profil
    Einloggen, um private Nachrichten zu lesen | Neue Beiträge | Unbeantwortete Themen | Aktive Themen
    Erweiterte Suche | Schnellzugriff | Das Team | Benutzername: | Passwort: | Angemeldet bleiben?
    Angemeldet bleiben | Benutzername | Kennwort | Thema bewerten: | Themabewertung: | Bewertung:
    %i Bewertung(en) - %i im Durchschnitt | Ersteller %n | Ersteller des Themas %n | Erstellungsdatum %d | Erstellungsdatum
    Erstellt am %d | Ersteller | Themenstarter %n
    Beginndatum %d | Schlagworte | Schlagwörter: %x | Stichworte: | Stichworte: %x
    Für weitere Antworten geschlossen. | Status des Themas: | Geschlossenes Thema | Geschlossen
    Dieses Thema ist gesperrt. Du kannst keine Beiträge editieren oder beantworten.
    Dieses Thema ist geschlossen. | Angepinnt | Wichtig | Erledigt
    Dieses Forum ist gesperrt, du kannst keine Beiträge editieren, schreiben oder beantworten.
    Dieses Thema wurde archiviert und kann nicht mehr beantwortet werden. | Archiviert | Thema geschlossen
    Gesperrt | %i Mitglieder und %i Gäste betrachten dieses Thema.
    0 Mitglieder und %i Gast betrachten dieses Thema. | 0 Mitglieder und %i Gäste betrachten dieses Thema.
    %n und %i Gäste betrachten dieses Thema. | Folgen diesem Inhalt %i | Folgen diesem Inhalt | Follower
    %i Antworten in diesem Thema | %i Antwort in diesem Thema | %i Antworten | %i Antwort | %i Kommentare
    %i Aufrufe | Antworten: %i | Aufrufe: %i | Zugriffe: %i | Hits: %i | %i Antworten auf dieses Thema
    Neueste Beiträge | Erstellt | Gelesen: %i mal | Sortieren nach | Letzte Aktivität | Themenstarter
    Ankündigung | Das Thema ist älter als %x | Dismiss Notice | Information ausblenden
    Einloggen oder registrieren um diese Werbung zu entfernen | Forum: %t | Thema | Du bist nicht angemeldet.
    Sie sind nicht angemeldet. | Sie sind hier: %x | Du bist hier: %x
    Möchten Sie auf diese Nachricht reagieren? Erstellen Sie einen Account in wenigen Klicks oder loggen Sie sich ein, um fortzufahren.
    Teilen | Anmelden, um Inhalt zu folgen | Anmelden, um zu folgen | Mehr
  `,
  pageEnd: `
    Ignorierte Inhalte anzeigen | Anmelden, um zu antworten. | Alle Beiträge | 1 Tag | 7 Tage | 2 Wochen
    1 Monat | 3 Monate | 6 Monate | 1 Jahr | Erstellungsdatum | Betreff | Aufsteigend | Absteigend
    Die ältesten zuerst | Die neusten zuerst | Nein | Ja | an | aus | Forumsregeln | Pingbacks sind an
    Trackbacks sind an | Refbacks sind an | Smileys sind an | BB-Code ist an | HTML-Code ist aus
    [IMG]-Code ist an | [VIDEO]-Code ist an | Neue Themen erstellen | Themen beantworten | Anhänge hochladen
    Beiträge bearbeiten | (Du musst dich anmelden oder registrieren, um eine Antwort erstellen zu können.)
    Bitte anmelden oder registrieren | Ähnliche Themen | Ähnliche Beiträge | Wer ist online? | Wer ist online
    Mitglieder in diesem Forum: %x | Benutzer, die gerade dieses Thema lesen: %x
    Benutzer, die gerade dieses Forum anschauen: %x | Dein Kommentar | Aktive Benutzer in diesem Thema: %x
    %i Besucher lesen dieses Thema (Gäste: %i) | Aktive Benutzer
    Aktive Benutzer: %i (Registrierte Benutzer: %i, Gäste: %i) | Aktive Benutzer in diesem Thema | %i Gäste
    Aktive Benutzer in diesem Thema: %i (Registrierte Benutzer: %i, Gäste: %i) | Benutzer Besucher
    Kürzlich aktive Benutzer %i Benutzer | Benutzer online %i | Kein registrierter Benutzer online.
    Powered by %x | Deutsche Übersetzung durch %x | Deutsche Übersetzung: %x | Forensoftware: %x
    Forensoftware: %x, entwickelt von %x | Community-Software: %x | Style by %x | Design by %x
    Deutsche Übersetzung von %x | Alle Zeitangaben in %x. Es ist jetzt %d Uhr.
    Alle Zeitangaben in WEZ %x. Es ist jetzt %d Uhr. | Alle Zeiten sind %x | Es ist jetzt %d Uhr
    Zeitzone: %x | Aktuelles Datum und Uhrzeit: %d | Forumregeln | Berechtigungen
    Es ist dir nicht erlaubt, neue Themen zu verfassen. | Es ist dir nicht erlaubt, auf Beiträge zu antworten.
    Es ist dir nicht erlaubt, Anhänge hochzuladen. | Es ist dir nicht erlaubt, deine Beiträge zu bearbeiten.
    Neue Themen erstellen: Nein | Themen beantworten: Nein | Anhänge hochladen: Nein
    Beiträge bearbeiten: Nein | BB-Code ist an. | Smileys sind an. | [IMG] Code ist an. | HTML-Code ist aus.
    BB-Code: An. | Smileys: An. | Du darfst keine neuen Themen in diesem Forum erstellen.
    Du darfst keine Antworten zu Themen in diesem Forum erstellen.
    Du darfst deine Beiträge in diesem Forum nicht ändern.
    Du darfst deine Beiträge in diesem Forum nicht löschen.
    Du darfst keine Dateianhänge in diesem Forum erstellen.
    Du kannst keine Beiträge in dieses Forum schreiben.
    Du kannst auf Beiträge in diesem Forum nicht antworten.
    Du kannst deine Beiträge in diesem Forum nicht bearbeiten.
    Du kannst deine Beiträge in diesem Forum nicht löschen.
    Du kannst an Umfragen in diesem Forum nicht mitmachen. | Berechtigungen in diesem Forum:
    Beiträge der letzten Zeit anzeigen: %x | Beiträge der letzten Zeit anzeigen: | Sortiere nach: %x
    Sortiere nach %x | Gehe zu: %x | Wähle ein Forum aus | Zurück zu %t | Zurück zu „%t“
    Zurück zur Themenübersicht | Los | Lesezeichen | Stichworte zu diesem Thema | Kontakt | Impressum
    Datenschutz | Datenschutzerklärung | Nutzungsbedingungen | Nutzungsbedingungen und Regeln | Archiv
    Nach oben | Foren-Übersicht | Alle Cookies löschen | Alle Cookies des Boards löschen
    Das Team • Alle Cookies des Boards löschen • Alle Zeiten sind %x | Das Team
    Du musst dich einloggen oder registrieren, um hier zu antworten.
    (Du musst angemeldet oder registriert sein, um eine Antwort erstellen zu können.)
    Nutzungsbasierte Onlinewerbung | Erstelle ein Benutzerkonto oder melde dich an, um zu kommentieren
    Du musst ein Benutzerkonto haben, um einen Kommentar verfassen zu können | Benutzerkonto erstellen
    Neues Benutzerkonto erstellen | Jetzt anmelden | Zur Themenübersicht
    Neues Benutzerkonto für unsere Community erstellen. Es ist einfach!
    Du hast bereits ein Benutzerkonto? Melde dich hier an.
    Dieses Thema wurde automatisch %i Tage nach der letzten Antwort geschlossen. Es sind keine neuen Nachrichten mehr erlaubt.
    Diese Seite empfehlen | Teilen: | Seite %i von %i | Mitmachen! | Jetzt mitmachen!
    Bitte melden Sie sich an | Druckversion anzeigen | Thema einem Freund senden | Thema abonnieren
    Foren-Team | Archiv-Modus | RSS-Synchronisation | Alle Foren als gelesen markieren
    Benutzer, die gerade dieses Thema anschauen: %x | Möglicherweise verwandte Themen…
    Möglicherweise verwandte Themen... | Thema Verfasser Antworten Ansichten Letzter Beitrag
    Letzter Beitrag von %n | Letzter Beitrag von %n « %d | Letzter Beitrag | SMF %x | Nach oben Drucken
    Seite erstellt in %x Sekunden mit %i Abfragen. | Werbung | Anzeige | Vorgeschlagene Themen
    Thema Antworten Aufrufe Aktivität | Thema Antworten Ansichten Aktivität | Laden... | Deutsch [Du]
    Deutsch (Du) | Deutsch (Sie)
  `,
  subject: 'AW | Aw | Antw | Antwort | Re | RE | WG',
  title: `
    Thema: %t | Thema: %t (Gelesen %i mal) | Autor Thema: %t (Gelesen %i mal)
    Vollständige Version anzeigen: %t | Vollständige Version anzeigen : %t | Vollständige Version: %t
    Archiv verlassen und diese Seite im Standarddesign anzeigen : %t | Betreff: %t | Titel: %t
    Betreff des Beitrags: %t | %t (Gelesen %i mal) | Frage: %t
  `,
  deleted: `
    [gelöscht] | (gelöscht) | Dieser Beitrag wurde gelöscht. | Beitrag gelöscht | Gelöscht
    Diese Nachricht wurde gelöscht. | Dieser Inhalt wurde gelöscht. | Gelöschter Beitrag
    Beitrag gelöscht von %n | Dieser Beitrag wurde von %n gelöscht
    Dieses Thema wurde gelöscht. Nur Nutzer mit entsprechenden Rechten können es sehen.
    Du hast keine ausreichende Berechtigung, um die Dateianhänge dieses Beitrags anzusehen.
    Ignorierten Inhalt anzeigen | Dieser Beitrag wurde automatisch entfernt.
    Dieser Beitrag wird nicht angezeigt, da sich %n auf deiner Ignorier-Liste befindet.
    (Beitrag vom Autor gelöscht) | Gelöschtes Mitglied %i
  `,
};
