import type { judge as en } from '../en/judge.ts';

/** Judgements in pairs (AHP). */
export const judge: Record<keyof typeof en, string> = {
  'judge.title': '以两两比较确定权重（AHP）',
  'judge.node': '上级指标',
  'judge.expert': '专家',
  'judge.start': '开始两两比较',
  'judge.add': '增加专家',
  'judge.remove': '移除该专家',
  'judge.how':
    '行项目的重要性是列项目的几倍？1为同等重要，3为稍重要，5为明显重要，7为强烈重要，9为极端重要，反之取1/3等。下三角随之确定。',
  'judge.matrix': '判断矩阵',
  'judge.weight': '权重',
  'judge.pair': '{a}与{b}比较',
  'judge.size': '判断矩阵的阶数与下级指标数不符，请移除后重新判断。',
  'judge.two': '两项之间不存在一致性问题。',
  'judge.consistent': '最大特征值{lambda}，一致性比例（CR）{cr}，判断基本一致。',
  'judge.inconsistent':
    '最大特征值{lambda}，一致性比例（CR）{cr}，应小于0.1。{a}与{b}的比较最不一致：现为{given}，与其余判断相符的约为{fitting}。',
};
