import type { DateWords } from '../date-words.ts';

/** German. */
export const de: DateWords = {
  months: [
    'januar jänner jan janner',
    'februar feber feb',
    'märz mär mrz maerz marz mar',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  weekdays: [
    'montag mo mon',
    'dienstag di die',
    'mittwoch mi mit',
    'donnerstag do don',
    'freitag fr fre',
    'samstag sonnabend sa sam',
    'sonntag so son',
  ],
  days: 'heute gestern vorgestern',
  at: 'um am gegen den',
  forenoon: 'vormittag vormittags',
  afternoon: 'nachmittag nachmittags',
  clock: 'uhr h',
  units:
    'sekunde sekunden sek minute minuten min stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren',
  one: 'einem einer ein eine',
  ago: 'her',
  before: ['vor'],
  now: ['gerade eben', 'soeben', 'gerade jetzt'],
};
