import type { DateWords } from '../date-words.ts';

/** Polish. */
export const pl: DateWords = {
  months: [
    'styczeń stycznia sty styczen',
    'luty lutego lut',
    'marzec marca mar',
    'kwiecień kwietnia kwi kwiecien',
    'maj maja',
    'czerwiec czerwca cze',
    'lipiec lipca lip',
    'sierpień sierpnia sie sierpien',
    'wrzesień września wrz wrzesien wrzesnia',
    'październik października paź pazdziernik pazdziernika paz',
    'listopad listopada lis',
    'grudzień grudnia gru grudzien',
  ],
  weekdays: [
    'poniedziałek pn pon poniedzialek',
    'wtorek wt wto',
    'środa śr śro sroda sr sro',
    'czwartek cz czw',
    'piątek pt pią piatek pia',
    'sobota so sob',
    'niedziela nd nie ndz',
  ],
  days: 'dzisiaj dziś wczoraj przedwczoraj',
  at: 'o godz godzina w dnia',
  years: 'r roku',
  units:
    'sekunda sekundę sekundy sekund sek minuta minutę minuty minut min godzina godzinę godziny godzin godz dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat sekunde minute godzine dzien tydzien miesiac miesiace miesiecy',
  one: 'jeden jedną',
  ago: 'temu',
  before: [],
  now: ['przed chwilą', 'chwilę temu', 'teraz'],
};
