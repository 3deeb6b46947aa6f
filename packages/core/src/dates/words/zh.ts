import type { DateWords } from '../date-words.ts';

/** Chinese, in simplified and traditional characters. */
export const zh: DateWords = {
  months: [],
  weekdays: [
    '星期一 周一 週一 礼拜一',
    '星期二 周二 週二 礼拜二',
    '星期三 周三 週三 礼拜三',
    '星期四 周四 週四 礼拜四',
    '星期五 周五 週五 礼拜五',
    '星期六 周六 週六 礼拜六',
    '星期日 星期天 周日 週日 礼拜天',
  ],
  days: '今天 昨天 前天',
  forenoon: '上午 凌晨 早上',
  afternoon: '下午 晚上',
  units: '秒 秒钟 秒鐘 分 分钟 分鐘 小时 小時 天 日 周 週 星期 个月 個月 年',
  ago: '前 之前',
  before: [],
  now: ['刚刚', '剛剛', '刚才', '剛才'],
};
