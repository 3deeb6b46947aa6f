import type { DateWords } from '../date-words.ts';

/** English. */
export const en: DateWords = {
  months: [
    'January Jan',
    'February Feb',
    'March Mar',
    'April Apr',
    'May',
    'June Jun',
    'July Jul',
    'August Aug',
    'September Sept Sep',
    'October Oct',
    'November Nov',
    'December Dec',
  ],
  weekdays: [
    'Monday Mon',
    'Tuesday Tue Tues',
    'Wednesday Wed',
    'Thursday Thu Thur Thurs',
    'Friday Fri',
    'Saturday Sat',
    'Sunday Sun',
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
