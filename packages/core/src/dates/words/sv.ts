import type { DateWords } from '../date-words.ts';

/** Swedish. */
export const sv: DateWords = {
  months: [
    'januari jan',
    'februari feb',
    'mars mar',
    'april apr',
    'maj',
    'juni jun',
    'juli jul',
    'augusti aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'måndag mån mandag man',
    'tisdag tis',
    'onsdag ons',
    'torsdag tor tors',
    'fredag fre',
    'lördag lör lordag lor',
    'söndag sön sondag son',
  ],
  days: 'idag igår förrgår',
  at: 'kl klockan den',
  units:
    'sekund sekunder sek minut minuter min timme timmar tim dag dagar vecka veckor månad månader mån år manad manader man ar',
  one: 'en ett',
  ago: 'sedan sen',
  before: ['för'],
  now: ['just nu', 'alldeles nyss', 'nyss', 'i dag', 'i går'],
};
