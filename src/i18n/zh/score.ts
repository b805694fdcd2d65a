import type { score as en } from '../en/score.ts';

/** Scores and what they are made of. */
export const score: Record<keyof typeof en, string> = {
  'score.title': '得分',
  'score.pillar': '一级指标得分',
  'score.contribution': '贡献分值',
  'score.obstacle-degree': '障碍度',
  'score.strength': '优势指标',
  'score.gap': '短板指标',
  'score.coverage': '数据覆盖率',
  'score.coverage-weighted': '加权数据覆盖率',
  'score.walk': '得分溯源',
  'score.change': '较{year}年变化',
  'score.trend': '年均变化',
};
