import type { legal as en } from '../en/legal.ts';

/** What the product must say about its data and results. */
export const legal: Record<keyof typeof en, string> = {
  'legal.synthetic': '本数据为模拟数据，由程序按固定随机种子生成，仅供演示，不反映任何城市的实际情况。',
  'legal.synthetic-short': 'Synthetic 模拟数据',
  'legal.proposed': '本指标体系为建议稿，不是任何政府、部门或组织发布的官方指数。',
  'legal.no-official-status': '测算结果供研究和比较参考，不具有官方效力。',
  'legal.rating': '绿色信用等级为模型测算结果，不是信用评级机构出具的评级意见。',
  'legal.privacy': '文件仅在本机读取和处理，不会上传。',
  'legal.map': '示意图，不表示任何界线。',
  'legal.economy-names': '“经济体”一词及英文名称沿用亚太经合组织用法。',
};
