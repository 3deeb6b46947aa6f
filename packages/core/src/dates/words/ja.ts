import type { DateWords } from '../date-words.ts';

/** Japanese. */
export const ja: DateWords = {
  months: [],
  weekdays: [
    '月曜日 月曜 月',
    '火曜日 火曜 火',
    '水曜日 水曜 水',
    '木曜日 木曜 木',
    '金曜日 金曜 金',
    '土曜日 土曜 土',
    '日曜日 日曜 日',
  ],
  days: '今日 昨日 一昨日 本日',
  forenoon: '午前',
  afternoon: '午後',
  units: '秒 分 時間 日 日間 週間 か月 ヶ月 カ月 ヵ月 ヶ月間 年 年間',
  ago: '前',
  before: [],
  now: ['たった今', 'たったいま'],
};
