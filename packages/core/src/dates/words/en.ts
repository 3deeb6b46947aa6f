import type { DateWords } from '../date-words.ts';

/** English. */
export const en: DateWords = {
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ],
  days: 'today yesterday',
  at: 'at on the',
  of: 'of',
  ordinals: 'st nd rd th',
  forenoon: 'am',
  afternoon: 'pm',
  clock: 'h hrs',
  units:
    'second seconds sec secs s minute minutes min mins m hour hours hr hrs h day days d week weeks wk wks w month months mo mos year years yr yrs y',
  one: 'a an one',
  ago: 'ago',
  before: [],
  now: ['just now', 'a moment ago', 'moments ago', 'right now'],
};
