import type { framework as en } from '../en/framework.ts';

/** The indicator system and its sectors. */
export const framework: Record<keyof typeof en, string> = {
  'framework.title': '指标体系',
  'framework.index': '综合指数',
  'framework.sub-index': '分指数',
  'framework.pillar': '一级指标',
  'framework.indicator': '二级指标',
  'framework.unit-of-measure': '计量单位',
  'framework.ranked-unit': '评价对象',
  'framework.direction.title': '指标方向',
  'framework.direction.positive': '正向指标',
  'framework.direction.negative': '负向指标',
  'framework.weight.title': '权重',
  'framework.weight.effective': '综合权重',
  'framework.goalposts': '上下限阈值',
  'framework.target': '目标值',
  'framework.denominator': '分母（基数）',
  'framework.status.proposed': '建议稿',
  'framework.preset.miit': '工信部绿色供应链管理评价',
  'framework.sector.building': '建筑领域',
  'framework.sector.furniture': '家具制造业',
  'framework.sector.shoe-making': '制鞋业',
  'framework.sector.paper': '造纸和纸制品业',
  'framework.sector.machinery': '机械设备制造业',
  'framework.sector.retail': '零售业',
};
