import type { chart as en } from '../en/chart.ts';

/** Charts: kinds and the lines around them. */
export const chart: Record<keyof typeof en, string> = {
  'chart.finding': '要点',
  'chart.dot-interval': '位次区间图',
  'chart.bump': '历年位次变化图',
  'chart.small-multiples': '一级指标分面图',
  'chart.contribution-bars': '贡献构成条形图',
  'chart.slope': '斜率图',
  'chart.strip': '分布图（标注本市）',
  'chart.scatter': '散点图',
  'chart.heat-table': '色阶表',
  'chart.tile-map': '方格示意图',
  'chart.unit': '单位：{unit}',
  'chart.source': '数据来源：{source}',
  'chart.note': '注：{note}',
  'chart.data-as-of': '数据截至{date}',
  'chart.alt-text': '文字说明（替代文本）',
  'chart.missing-named': '无数据：{cities}',
};
