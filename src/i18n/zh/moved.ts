import type { moved as en } from '../en/moved.ts';

/** 位次变化及主要原因。 */
export const moved: Record<keyof typeof en, string> = {
  'moved.title': '较已发布方法的位次变化及主要原因',
  'moved.lead': '与位次变化方向一致、得分贡献变化最大的指标；单位为指数分值。',
  'moved.published': '已发布',
  'moved.now': '现方法',
  'moved.places': '变化',
  'moved.why': '主要原因',
  'moved.by': '{code}{name}{points}',
  'moved.others': '其他城市变化更大',
  'trend.yearly': '统计量按年度分别计算，各年得分口径不同，请比较位次。',
  'trend.low': '模拟5%分位',
  'trend.high': '模拟95%分位',
};
