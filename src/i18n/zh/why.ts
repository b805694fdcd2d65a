import type { why as en } from '../en/why.ts';

/** What moved a city's score between two years. */
export const why: Record<keyof typeof en, string> = {
  'why.title': '{city}变动原因：{from}—{to}年',
  'why.finding': '得分变动{change}分，由{from}变为{to}；两年按同一方法测算。',
  'why.no-score': '其中一年无得分。',
  'why.no-parts': '在此方法下，得分不能分解为各项贡献之和。',
  'why.run': '各年趋势为每年{slope}分，年均增长{growth}%。',
  'why.table': '按贡献变动排列的指标',
  'why.points': '{year}年贡献',
  'why.change': '变动',
  'why.rest_one': '其余{count}项指标',
  'why.rest_other': '其余{count}项指标',
};
