import type { DateWords } from '../date-words.ts';

/** Turkish. */
export const tr: DateWords = {
  months: [
    'ocak oca',
    'şubat şub subat sub',
    'mart mar',
    'nisan nis',
    'mayıs may mayis',
    'haziran haz',
    'temmuz tem',
    'ağustos ağu agustos agu',
    'eylül eyl eylul',
    'ekim eki',
    'kasım kas kasim',
    'aralık ara aralik',
  ],
  weekdays: [
    'pazartesi pzt pts',
    'salı sal sali',
    'çarşamba çar çrş carsamba car crs',
    'perşembe per prş persembe prs',
    'cuma cum',
    'cumartesi cmt cts',
    'pazar paz',
  ],
  days: 'bugün dün',
  at: 'saat',
  forenoon: 'öö',
  afternoon: 'ös',
  units: 'saniye sn dakika dk saat sa gün hafta ay yıl sene gun yil',
  one: 'bir',
  ago: 'önce evvel',
  before: [],
  now: ['az önce', 'şimdi', 'şu anda'],
};
