import type { Labels } from '../dialect.ts';
import { dePages } from './pages/de.ts';

/** German. */
export const de: Labels = {
  ...dePages,
  locale: 'de',
  said: [
    'schrieb',
    'hat gesagt',
    'sagte',
    'hat geschrieben',
    'hat Folgendes geschrieben',
    'hat folgendes geschrieben',
    'schreibt',
  ],
  quote: `
    Zitat von %n | Zitat von %n: | Zitat von: %n | Zitat von: %n am %d | Zitat von %n Beitrag anzeigen
    Zitat Zitat von %n | Zitat Zitat von %n Beitrag anzeigen | Zitat: Zitat von %n | Original von %n
    Originally posted by %n | Original geschrieben von %n | Originally posted by %n: | ZITAT (%n @ %d)
    ZITAT(%n @ %d) | Zitat (%n @ %d) | Zitat (%n @ %d) * | ZITAT (%n @ %d) * | Zitat (%n) | Zitat(%n)
    (%d)%n schrieb: | (%d) %n schrieb: | Zitat: (%d)%n schrieb: | %n hat geschrieben: ↑
    %n hat geschrieben: ↑%d | %n hat geschrieben: » | %n schrieb: ↑ | %n sagte: ↑ | %n schrieb am %d:
    %n hat am %d geschrieben: | %n schrieb am %d | Am %d schrieb %n: | Am %d hat %n geschrieben:
    Am %d, schrieb %n: | am %d schrieb %n: | Am %d sagte %n: | %d schrieb %n: | Vor %d schrieb %n:
    vor %d schrieb %n: | Vor %d, %n sagte: | Gerade eben schrieb %n: | Vor %d hat %n gesagt: | %n sagte in %t:
    @%n sagte in %t: | @%n schrieb in %t: | @%n sagte: | @%n schrieb: | Antwort auf %n | Antwort auf: %n
    Als Antwort auf %n | Antwort auf den Beitrag von %n | In Antwort auf %n | In Antwort auf: %n
    Antwort an: %n | -----Ursprüngliche Nachricht----- | ----- Ursprüngliche Nachricht -----
    ---------- Weitergeleitete Nachricht ---------- | "%n" <%x> schrieb im Newsbeitrag %x | %n <%x> schrieb:
    %n <%x> schrieb am %d: | Zitat aus dem Beitrag von %n | Zitat von %n Original zeigen
  `,
  quoteAlone: 'Zitat | ZITAT | Zitieren | zitat',
  quoteEnd: [
    'Zum Vergrößern anklicken....',
    'Zum Vergrößern anklicken...',
    'Klicke in dieses Feld, um es in vollständiger Größe anzuzeigen.',
  ],
  byline: `
    Beitrag von %n » %d | von %n » %d | Beitragvon %n » %d | Ungelesener Beitrag von %n » %d
    Beitrag #%i von %n » %d | Beitrag von %n am %d | Beitrag von %n %d | Beitrag %n am %d | Beitrag von %n
    von %n am %d | von %n, %d | Von %n, %d | von: %n | Verfasst von %n am %d | Verfasst von: %n am %d
    Verfasst am: %d Titel: %t | Verfasst am: %d | Verfasst: %d | Verfasst am %d | Verfasst: %d Titel: %t
    BeitragVerfasst: %d | BeitragVerfasst am: %d Titel: %t | BeitragVerfasst am: %d
    Verfasst am: %d Betreff: %t | Verfasst: %d Betreff des Beitrags: %t | Betreff des Beitrags: %t
    Betreff des Beitrags: | Neuer BeitragVerfasst: %d | Ungelesener BeitragVerfasst: %d
    Titel: %t Verfasst am: %d | Betreff: %t | Titel: %t | Geschrieben %d | Geschrieben am %d | Geschrieben: %d
    Geschrieben am: %d | Geschrieben von %n am %d | geschrieben am %d | geschrieben von %n am %d
    Gepostet am %d | Gepostet %d | Gepostet: %d | Gepostet von %n | Gepostet von %n am %d
    Erstellt von %n am %d | Erstellt von %n, %d | Erstellt am %d | Erstellt: %d | Eingestellt am %d
    Thema von %n | Autor: %n | Begonnen von %n, %d | Begonnen von %n | Gestartet von %n, %d
    Thema begonnen von %n, %d | Begonnen von: %n | « am: %d » | « Antwort #%i am: %d » | « Antwort #%i am %d »
    « am %d » | Antwort #%i am %d | Antwort #%i am: %d | Antwort #%i – %d | Antwort #%i | « Antwort #%i am: %d
    Alt %d #%i | Ungelesen %d #%i | Neu %d #%i | Alt %d | %d Uhr #%i | Beitrag %d Beitrag #%i | Beitrag %d
    Beitrag #%i | Beitrag Nr. %i | Beitrag: #%i | Beitrag %i | Beitrag %i von %i | Kommentar #%i | Antwort %i
    Nr. %i | Nr.%i | %i von %i | #%i von %n | #%i von %n am %d | %n, %d Uhr #%i
    Dieses Thema im Forum "%t" wurde erstellt von %n, %d.
    Dieses Thema im Forum "%t" wurde erstellt von %n, %d | Diskussion in '%t' begonnen von %n, %d.
    Diskussion im Forum '%t' gestartet von %n, %d. | Dieses Thema wurde erstellt von %n, %d. | Erster Beitrag
    %n antwortete auf %t %d | %n antwortete am %d | %n hat am %d geschrieben | %n am %d | am %d um %d | am %d
    Themenstarter am %d | Themenstarteram %d um %d | von %n (%d) | Von: %n | An: %x | Datum: %d | Gesendet: %d
    Gesendet am %d | Von %n am %d | Eintrag vom %d | veröffentlicht am %d | Veröffentlicht: %d
    Veröffentlicht am %d von %n | Veröffentlicht am %d
  `,
  editStamp: `
    Zuletzt von %n am %d bearbeitet; insgesamt %i-mal bearbeitet | Zuletzt von %n am %d bearbeitet |
    %d (Dieser Beitrag wurde zuletzt bearbeitet: %d von %n. Bearbeitungsgrund: %x) | Zuletzt bearbeitet: %d
    Zuletzt von einem Moderator bearbeitet: %d | Zuletzt bearbeitet von einem Moderator: %d
    Zuletzt geändert von %n am %d, insgesamt %i-mal geändert.
    Zuletzt geändert von %n am %d, insgesamt %i mal geändert.
    Zuletzt geändert von %n am %d, insgesamt einmal geändert
    Zuletzt geändert von %n am %d, insgesamt %i-mal geändert
    Zuletzt bearbeitet von %n am %d, insgesamt einmal bearbeitet
    Zuletzt bearbeitet von %n am %d, insgesamt %i-mal bearbeitet
    Zuletzt geändert von %n am %d, insgesamt %i mal geändert | Zuletzt geändert von %n am %d
    Zuletzt geändert von %n am %d. | Zuletzt bearbeitet von %n am %d | Zuletzt bearbeitet von %n am %d.
    Zuletzt bearbeitet von %n | Zuletzt bearbeitet von %n %d | Geändert von %n (%d um %d Uhr)
    Geändert von %n (%d um %d Uhr) Grund: %x | Geändert von %n (%d um %d) | Geändert von %n (%d)
    Geändert von %n (%d) Grund: %x | Zuletzt geändert von %n; %d. | Zuletzt geändert von %n; %d, %d.
    Zuletzt geändert von %n; %d um %d. | Zuletzt geändert von %n; %d um %d. Grund: %x
    Zuletzt geändert von %n; %d, %d. Grund: %x | Geändert von %n am %d | « Letzte Änderung: %d von %n »
    « Letzte Änderung: %d von %n » Gespeichert | Letzte Bearbeitung: %d von %n | Letzte Änderung: %d
    Letzte Änderung: %d von %n | « Letzte Änderung am: %d von %n » | Letzte Bearbeitung: %d
    Letzte Bearbeitung am %d | (Dieser Beitrag wurde zuletzt bearbeitet: %d von %n.)
    Dieser Beitrag wurde zuletzt bearbeitet: %d von %n.
    %d (Dieser Beitrag wurde zuletzt bearbeitet: %d von %n.)
    (Dieser Beitrag wurde zuletzt bearbeitet: %d von %n. Bearbeitungsgrund: %x) | Bearbeitet von %n, %d.
    Bearbeitet von %n, %d - %d. | Bearbeitet von %n am %d | Bearbeitet %d von %n | Bearbeitet am %d von %n
    bearbeitet %d von %n | bearbeitet von %n | Bearbeitet von %n | Bearbeitet: %d | Bearbeitet am %d
    Bearbeitet %d | bearbeitet %d | Der Beitrag wurde von %n bearbeitet: %d
    Dieser Beitrag wurde von %n bearbeitet: %d | Dieser Beitrag wurde von %n am %d bearbeitet
    Einmal editiert, zuletzt von %n (%d) | %i-mal editiert, zuletzt von %n (%d)
    %i mal editiert, zuletzt von %n (%d) | Einmal editiert, zuletzt von %n (%d).
    %i Mal editiert, zuletzt von %n (%d) | %i Mal editiert, zuletzt von %n (%d).
    Einmal editiert, zuletzt von %n: %x (%d). | %i Mal editiert, zuletzt von %n: %x (%d).
    %i mal editiert, zuletzt von %n (%d).
    Dieser Beitrag wurde bereits %i mal editiert, zuletzt von „%n“ (%d)
    Dieser Beitrag wurde bereits %i mal editiert, zuletzt von %n (%d)
    Dieser Beitrag wurde %i mal editiert, zum letzten Mal von %n: %d.
    Dieser Beitrag wurde %i mal editiert, zum letzten Mal von %n am %d. | Beitrag geändert von %n (%d)
    Beitrag geändert von %n | Editiert von %n am %d | editiert von %n | Editiert am %d von %n
    [ Diese Nachricht wurde geändert von: %n am %d ] | Zuletzt geändert: %d | Zuletzt geändert am %d von %n
    Zuletzt editiert von %n am %d
  `,
  editReason: `
    Grund | Grund der Bearbeitung | Bearbeitungsgrund | Grund für die Bearbeitung | Änderungsgrund
  `,
  reactions: ['Reaktionen'],
  reactionNames: [
    ...['Gefällt mir', 'Danke', 'Liebe', 'Traurig', 'Wütend', 'Haha', 'Wow', 'Zustimmung', 'Hilfreich'],
    ...['Verwirrend', 'Gefällt mir nicht', 'Informativ', 'Lustig'],
  ],
  fields: {
    joined: `
      Registriert | Registriert seit | Mitglied seit | Dabei seit | Registrierungsdatum | Anmeldedatum
      Registriert am | Beigetreten | Anmeldungsdatum | Beitritt | Angemeldet seit
    `,
    messages: `
      Beiträge | Anzahl Beiträge | Nachrichten | Kommentare | Anzahl der Beiträge | Forenbeiträge | Inhalte
    `,
    reactions: `
      Punkte Reaktionen | Reaktionspunkte | Zustimmungen | Erhaltene Reaktionen | Reaktionen | Erhaltene Likes
      Bewertung | Erhaltene Danksagungen | Hat sich bedankt | Danksagung erhalten | Danke erhalten
      Reputation | Karma | Bewertungen | Erhaltene „Gefällt mir“ | Likes | Danke | Renommee-Modifikator
      Danksagungen
    `,
    points: 'Punkte | Punkte für Erfolge | Trophäen | Erfolge',
    location: 'Ort | Wohnort | Land | Standort | Herkunft | Stadt',
    other: `
      Zuletzt hier | Antworten | Aufrufe | Webseite | Beruf | Geschlecht | Alter | Kontaktdaten | Website
      Homepage | Interessen | Hobbys | Geburtstag | Name | Realer Name | Vorname | Gruppe | Gruppen
      Mitglieds-Nr. | Benutzer-ID | Themen | Verwarnstufe | Titel | Rang | Status | Blog-Einträge
      Blogeinträge | Bilder | Sternzeichen | Tätigkeit | Persönlicher Text | Über mich | Letzte Aktivität
      Zuletzt online | Foren-Rang | Einträge im Blog | Marktplatz Einträge | Dateien | Lexikon Einträge
      Galerie | Spiele
    `,
  },
  presence: `
    Offline | Online | %n ist offline | %n ist gerade online | %n ist online | %n ist jetzt online
    Offline %n | Online %n | %n ist offline Mit Zitat antworten | %n ist gerade offline | Abwesend
    Mitglied ist offline | Nicht online
  `,
  avatar: `
    Benutzeravatar | Avatar von %n | Benutzerbild von %n | Benutzerbild | Profilbild von %n | Profilbild
    %ns Avatar
  `,
  reputation: `
    %n befindet sich auf einem aufstrebenden Ast | %n wird schon bald berühmt werden
    %n ist zur Zeit noch ein unbeschriebenes Blatt | %n sorgt für eine eindrucksvolle Atmosphäre
    %n ist ein sehr geschätzer Mensch | %n kann auf vieles stolz sein | %n hat eine strahlende Zukunft
    %n ist jedem bekannt | %n genießt hohes Ansehen | %n ist ein wunderbarer Anblick
  `,
  userTitles: `
    Administrator | Aktives Mitglied | Bekanntes Mitglied | Gast | Gesperrt | Mitglied | Moderator
    Neues Mitglied | Sehr aktives Mitglied | Stammuser | Super-Moderator | Globaler Moderator | Site Admin
    Forenadministrator | Mitglieder | Registrierter Benutzer | Benutzer | Erfahrener Benutzer | Neuer Benutzer
    Gesperrter Benutzer | Ehemaliges Mitglied | Unregistriert | Gelöschter Benutzer | Foren-Gott | Forengott
    Inaktives Mitglied | Stammgast | Fortgeschrittener | Schüler | Anfänger | Erleuchteter | Super Moderator
    Administratoren | Moderatoren | Gäste | Benutzer gesperrt | Ehrenmitglied | Vollmitglied | Senior Mitglied
    Erfahrenes Mitglied | Held Mitglied | Premium-Mitglied | Junior Mitglied | Forenteam | Boardadministrator
    Board-Administrator | Administrator/in | Neuling | Routinier | Kaiser | Doppel-As | Tripel-As | Eroberer
    Grünschnabel | Jungspund | Haudegen | Foren As | Foren-As | Mitglied gesperrt | Themenstarter
    Forum-Moderator | Forenkenner | Vielschreiber | Gelegenheitsschreiber | Vereinsmitglied | Fördermitglied
    Besucher
  `,
  banners: [
    'Mitarbeiter',
    'Moderator',
    'Teammitglied',
    'Themenstarter',
    'Administrator',
    'Autor',
    'Super-Moderator',
  ],
  threadStarter: ['Ersteller des Themas', 'Ersteller dieses Themas', 'Ersteller', 'Themenstarter'],
  preamble: [
    'Erstellt am',
    'Erstellungsdatum',
    'Beginndatum',
    'Schlagworte',
    'Status',
    'Für weitere Antworten geschlossen.',
  ],
  editNote: ['Edit', 'EDIT', 'Nachtrag', 'Ergänzung', 'Bearbeitet'],
  footer: [
    'Oben',
    'Unten',
    'Teilen:',
    'Ähnliche Themen',
    'Du musst dich einloggen oder registrieren, um hier zu antworten.',
    'Für weitere Antworten geschlossen.',
  ],
  signOffs: `
    beste grüße | freundliche grüße | gruß | grüße | herzliche grüße | lg | liebe grüße | mfg
    mit freundlichen grüßen | schöne grüße | viele grüße | vg | bg | lieber gruß | schönen gruß
    viele liebe grüße | ganz liebe grüße | schöne grüsse | gruss | grüsse | liebe grüsse | viele grüsse
    mit freundlichen grüssen | mit freundlichem gruß | beste grüsse | herzlichst | hochachtungsvoll
    danke | alles liebe | alles gute | vielen dank | danke im voraus | danke schonmal | besten dank | bis dann
    bis bald | tschüß | servus | dein | euer | eure | deine | mit besten grüßen | sonnige grüße
  `,
};
