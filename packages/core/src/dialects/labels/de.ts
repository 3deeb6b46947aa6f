import type { Labels } from '../dialect.ts';

/** German. */
export const de: Labels = {
  locale: 'de',
  said: ['schrieb', 'hat gesagt', 'sagte', 'hat geschrieben'],
  quoteEnd: [
    'Zum Vergrößern anklicken....',
    'Zum Vergrößern anklicken...',
    'Klicke in dieses Feld, um es in vollständiger Größe anzuzeigen.',
  ],
  editStamp: [
    'Zuletzt bearbeitet',
    'Zuletzt von einem Moderator bearbeitet',
    'Zuletzt bearbeitet von einem Moderator',
  ],
  reactions: ['Reaktionen'],
  reactionNames: ['Gefällt mir', 'Danke', 'Liebe', 'Traurig', 'Wütend'],
  fields: {
    joined: ['Registriert', 'Registriert seit', 'Mitglied seit', 'Dabei seit'],
    messages: ['Beiträge'],
    reactions: ['Punkte Reaktionen', 'Reaktionspunkte', 'Zustimmungen'],
    points: ['Punkte', 'Punkte für Erfolge'],
    location: ['Ort', 'Wohnort'],
    other: ['Webseite', 'Beruf', 'Geschlecht', 'Alter'],
  },
  userTitles: [
    'Administrator',
    'Aktives Mitglied',
    'Bekanntes Mitglied',
    'Gast',
    'Gesperrt',
    'Mitglied',
    'Moderator',
    'Neues Mitglied',
    'Sehr aktives Mitglied',
    'Stammuser',
    'Super-Moderator',
  ],
  banners: ['Mitarbeiter', 'Moderator', 'Teammitglied', 'Themenstarter'],
  threadStarter: ['Ersteller', 'Themenstarter'],
  preamble: ['Erstellt am', 'Beginndatum', 'Schlagworte', 'Status', 'Für weitere Antworten geschlossen.'],
  editNote: ['Edit', 'EDIT', 'Nachtrag', 'Ergänzung', 'Bearbeitet'],
  footer: [
    'Oben',
    'Unten',
    'Teilen:',
    'Ähnliche Themen',
    'Du musst dich einloggen oder registrieren, um hier zu antworten.',
    'Für weitere Antworten geschlossen.',
  ],
};
