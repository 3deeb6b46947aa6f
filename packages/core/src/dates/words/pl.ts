import type { DateWords } from '../date-words.ts';

/** Polish. */
export const pl: DateWords = {
  months: [
    'styczeń stycznia sty',
    'luty lutego lut',
    'marzec marca mar',
    'kwiecień kwietnia kwi',
    'maj maja',
    'czerwiec czerwca cze',
    'lipiec lipca lip',
    'sierpień sierpnia sie',
    'wrzesień września wrz',
    'październik października paź',
    'listopad listopada lis',
    'grudzień grudnia gru',
  ],
  weekdays: [
    'poniedziałek pn pon',
    'wtorek wt wto',
    'środa śr śro',
    'czwartek cz czw',
    'piątek pt pią',
    'sobota so sob',
    'niedziela nd nie ndz',
  ],
  days: 'dzisiaj dziś wczoraj przedwczoraj',
  at: 'o godz godzina w dnia',
  years: 'r roku',
  units:
    'sekunda sekundę sekundy sekund sek minuta minutę minuty minut min godzina godzinę godziny godzin godz dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat',
  one: 'jeden jedną',
  ago: 'temu',
  before: [],
  now: ['przed chwilą', 'chwilę temu', 'teraz'],
};
