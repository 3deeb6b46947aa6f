import type { DateWords } from '../date-words.ts';

/** German. */
export const de: DateWords = {
  months: [
    'Januar Jänner Jan',
    'Februar Feber Feb',
    'März Mär Mrz Maerz',
    'April Apr',
    'Mai',
    'Juni Jun',
    'Juli Jul',
    'August Aug',
    'September Sept Sep',
    'Oktober Okt',
    'November Nov',
    'Dezember Dez',
  ],
  weekdays: [
    'Montag Mo Mon',
    'Dienstag Di Die',
    'Mittwoch Mi Mit',
    'Donnerstag Do Don',
    'Freitag Fr Fre',
    'Samstag Sonnabend Sa Sam',
    'Sonntag So Son',
  ],
  days: 'heute gestern vorgestern',
  at: 'um am gegen den',
  clock: 'Uhr h',
  units:
    'Sekunde Sekunden Sek Minute Minuten Min Stunde Stunden Std Tag Tage Tagen Woche Wochen Monat Monate Monaten Jahr Jahre Jahren',
  one: 'einem einer ein eine',
  before: ['vor'],
  now: ['gerade eben', 'soeben', 'gerade jetzt'],
};
