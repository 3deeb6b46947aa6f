/** Languages in which boards are printed here. */
export type PageLocale = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'pt' | 'ru';

/** Names of months, from January, and of days, from Sunday, each full and short. */
interface Calendar {
  months: string[];
  shortMonths: string[];
  days: string[];
  shortDays: string[];
}

const calendars: Record<PageLocale, Calendar> = {
  en: calendar(
    'January February March April May June July August September October November December',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    'Sun Mon Tue Wed Thu Fri Sat',
  ),
  de: calendar(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
    'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
    'So Mo Di Mi Do Fr Sa',
  ),
  fr: calendar(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    'dimanche lundi mardi mercredi jeudi vendredi samedi',
    'dim. lun. mar. mer. jeu. ven. sam.',
  ),
  es: calendar(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic',
    'domingo lunes martes miércoles jueves viernes sábado',
    'Dom Lun Mar Mié Jue Vie Sáb',
  ),
  it: calendar(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set ott nov dic',
    'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    'dom lun mar mer gio ven sab',
  ),
  nl: calendar(
    'januari februari maart april mei juni juli augustus september oktober november december',
    'jan feb mrt apr mei jun jul aug sep okt nov dec',
    'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    'zo ma di wo do vr za',
  ),
  pl: calendar(
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    'sty lut mar kwi maj cze lip sie wrz paź lis gru',
    'niedziela poniedziałek wtorek środa czwartek piątek sobota',
    'ndz pn wt śr czw pt sob',
  ),
  pt: calendar(
    'Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro',
    'Jan Fev Mar Abr Mai Jun Jul Ago Set Out Nov Dez',
    'Domingo Segunda Terça Quarta Quinta Sexta Sábado',
    'Dom Seg Ter Qua Qui Sex Sáb',
  ),
  ru: calendar(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'янв фев мар апр май июн июл авг сен окт ноя дек',
    'воскресенье понедельник вторник среда четверг пятница суббота',
    'Вс Пн Вт Ср Чт Пт Сб',
  ),
};

/**
 * Prints a moment by a pattern of PHP's `date`, which most boards are set up with: `d j D l S M F m n Y y G H g h i s A a`,
 * and a backslash before a letter that stands for itself.
 *
 * @param minutes  Minutes since 1970, on the board's clock.
 */
export function stamp(minutes: number, pattern: string, locale: PageLocale): string {
  const date = new Date(minutes * 60_000);
  const { months, shortMonths, days, shortDays } = calendars[locale];
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const [hour, minute, weekday] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCDay()];
  const second = (day * 7 + minute * 3) % 60;
  const values: Record<string, string | number | undefined> = {
    d: twoDigits(day),
    j: day,
    D: shortDays[weekday],
    l: days[weekday],
    S: ordinalEnding(day),
    M: shortMonths[month],
    F: months[month],
    m: twoDigits(month + 1),
    n: month + 1,
    Y: year,
    y: twoDigits(year % 100),
    G: hour,
    H: twoDigits(hour),
    g: hour % 12 || 12,
    h: twoDigits(hour % 12 || 12),
    i: twoDigits(minute),
    s: twoDigits(second),
    A: hour < 12 ? 'AM' : 'PM',
    a: hour < 12 ? 'am' : 'pm',
  };
  return pattern.replaceAll(/\\(.)|[A-Za-z]/g, (letter, literal?: string) =>
    literal === undefined ? String(values[letter] ?? letter) : literal,
  );
}

const dayNames: Record<PageLocale, [today: string, yesterday: string]> = {
  en: ['Today', 'Yesterday'],
  de: ['Heute', 'Gestern'],
  fr: ['Aujourd’hui', 'Hier'],
  es: ['Hoy', 'Ayer'],
  it: ['Oggi', 'Ieri'],
  nl: ['Vandaag', 'Gisteren'],
  pl: ['Dzisiaj', 'Wczoraj'],
  pt: ['Hoje', 'Ontem'],
  ru: ['Сегодня', 'Вчера'],
};

/** What boards call the day of a moment as seen from another; `null` unless it is the same day or the one before. */
export function dayName(minutes: number, seenFrom: number, locale: PageLocale): string | null {
  const days = Math.floor(seenFrom / 1440) - Math.floor(minutes / 1440);
  return dayNames[locale][days] ?? null;
}

/** The moment as machines write it, without a zone. */
export function isoStamp(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 19);
}

/** The minutes since 1970 at the start of a day; `month` is from 1. */
export function minutesOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 60_000;
}

const groupMarks: Record<PageLocale, string> = {
  en: ',',
  de: '.',
  fr: '\u202F',
  es: '.',
  it: '.',
  nl: '.',
  pl: '\u00A0',
  pt: '.',
  ru: '\u00A0',
};

/** A count with its thousands set apart the way `locale` does. */
export function grouped(count: number, locale: PageLocale): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, groupMarks[locale]);
}

function calendar(months: string, shortMonths: string, days: string, shortDays: string): Calendar {
  return {
    months: months.split(' '),
    shortMonths: shortMonths.split(' '),
    days: days.split(' '),
    shortDays: shortDays.split(' '),
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function ordinalEnding(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
