import type { DateWords } from '../date-words.ts';

/** Italian. */
export const it: DateWords = {
  months: [
    'gennaio gen genn',
    'febbraio feb febbr',
    'marzo mar',
    'aprile apr',
    'maggio mag magg',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  weekdays: [
    'lunedì lun lunedi',
    'martedì mar martedi',
    'mercoledì mer mercoledi',
    'giovedì gio giovedi',
    'venerdì ven venerdi',
    'sabato sab',
    'domenica dom',
  ],
  days: 'oggi ieri',
  at: 'alle ore il',
  of: 'di del',
  units: 'secondo secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi anno anni',
  one: "un una un'",
  ago: 'fa',
  before: [],
  now: ["un'ora fa", 'proprio ora', 'poco fa', 'adesso'],
};
