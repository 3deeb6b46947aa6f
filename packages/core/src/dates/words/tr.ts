import type { DateWords } from '../date-words.ts';

/** Turkish. */
export const tr: DateWords = {
  months: [
    'Ocak Oca',
    'Şubat Şub',
    'Mart Mar',
    'Nisan Nis',
    'Mayıs May',
    'Haziran Haz',
    'Temmuz Tem',
    'Ağustos Ağu',
    'Eylül Eyl',
    'Ekim Eki',
    'Kasım Kas',
    'Aralık Ara',
  ],
  weekdays: [
    'Pazartesi Pzt Pts',
    'Salı Sal',
    'Çarşamba Çar Çrş',
    'Perşembe Per Prş',
    'Cuma Cum',
    'Cumartesi Cmt Cts',
    'Pazar Paz',
  ],
  days: 'bugün dün',
  at: 'saat',
  forenoon: 'öö',
  afternoon: 'ös',
  units: 'saniye sn dakika dk saat sa gün hafta ay yıl sene',
  one: 'bir',
  ago: 'önce evvel',
  before: [],
  now: ['az önce', 'şimdi', 'şu anda'],
};
