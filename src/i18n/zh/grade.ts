import type { grade as en } from '../en/grade.ts';

/** Grades and their scales. */
export const grade: Record<keyof typeof en, string> = {
  'grade.title': '等级',
  'grade.rating': '绿色信用评级',
  'grade.scale': '等级划分标准',
  'grade.aaa': 'AAA：绿色信用极好',
  'grade.aa': 'AA：优秀',
  'grade.a': 'A：良好',
  'grade.bbb': 'BBB：较好',
  'grade.bb': 'BB：一般',
  'grade.b': 'B：较差',
  'grade.ccc': 'CCC：差',
  'grade.cc': 'CC：很差',
  'grade.c': 'C：极差',
  'grade.d': 'D：一票否决',
  'grade.nr': 'NR：数据不足，不予评级',
  'grade.lower-bound': '等级按未修约的得分划定，含下限，不含上限。',
  'grade.four-colour': '四色等级：绿牌、蓝牌、黄牌、红牌',
  'grade.five-star': '五星等级',
  'grade.veto': '一票否决',
  'grade.cap': '等级上限为{grade}',
  'grade.notch-down': '下调一级',
  'grade.notch-up': '上调一级',
  'grade.provisional': '（暂定）',
};
