import type { format as en } from '../en/format.ts';

/** Phrases around numbers. */
export const format: Record<keyof typeof en, string> = {
  'format.rank.label': '第{rank}位（{low}–{high}）',
  'format.rank.sentence':
    '{city}{sector}得分{score}分，等级{grade}，在{count}个城市中居第{rank}位（位次区间{low}–{high}），较{year}年上升{delta}位',
  'format.rank.tied': '并列第{rank}位',
  'format.city-count_one': '{count}个城市',
  'format.city-count_other': '{count}个城市',
  'format.points-change': '提高{points}分',
  'format.percentage-points': '{value}个百分点',
  'format.growth': '较{year}年增长{value}%',
};
