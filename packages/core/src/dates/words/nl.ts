import type { DateWords } from '../date-words.ts';

/** Dutch. */
export const nl: DateWords = {
  months: [
    'januari jan',
    'februari feb',
    'maart mrt maa',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'maandag ma maa',
    'dinsdag di din',
    'woensdag wo woe',
    'donderdag do don',
    'vrijdag vr vri',
    'zaterdag za zat',
    'zondag zo zon',
  ],
  days: 'vandaag gisteren eergisteren',
  at: 'om op',
  clock: 'uur u',
  units: 'seconde seconden minuut minuten min uur uren dag dagen week weken maand maanden jaar jaren',
  one: 'een één',
  ago: 'geleden',
  before: [],
  now: ['zojuist', 'zonet', 'net nu'],
};
