import type { issueWeights as english } from '../en/issue-weights.ts';

/** 赋权中的问题。 */
export const issueWeights: Record<keyof typeof english, string> = {
  'issue.matrix-not-square':
    '方法文件{path}：判断矩阵共{expected}行，第{row}行却有{found}个数值。每行数值个数应与行数相同，请更正。',
  'issue.ahp-missing': '方法文件{path}：节点{node}未提供判断矩阵。请补充，每个下级指标各占一行一列。',
  'issue.ahp-wrong-size':
    '方法文件{path}：判断矩阵为{found}行，节点{node}有{wanted}个下级指标。请按以下顺序为每个指标各设一行一列：{children}。',
  'issue.ahp-not-reciprocal':
    '方法文件{path}：{row}对{column}为{found}，{column}对{row}为{mirror}，两者应互为倒数。请将{row}对{column}改为{wanted}，或更正后者。',
  'issue.ahp-too-large':
    '方法文件{path}：节点{node}有{wanted}个下级指标，超过9个，无平均随机一致性指标可用，未计算一致性比例。如需检验，请分组设置。',
  'issue.combined-missing': '方法文件{path}：节点{node}采用组合赋权，但未指定两种赋权方法。请在“of”中填写。',
  'issue.shares-impossible':
    '方法文件{path}：节点{node}的{parts}个下级指标占比无法同时介于{least}与{greatest}之间。请调低下限或调高上限。',
  'issue.weights-wanted-zero':
    '方法文件{path}：节点{node}各下级指标的目标占比均为0。请至少将其中一项设为大于0。',
  'issue.weights-few-units':
    '节点{node}：共{parts}个下级指标，数据齐全的城市仅{units}个，城市数少于指标数，无法据此赋权，已改按等权计算。请先插补缺失值，或改选赋权方法。',
  'issue.weights-flat': '节点{node}：{children}在各城市间无差异，权重为0。请核对数据，或自行设定权重。',
  'issue.weights-no-solution':
    '节点{node}：有{units}个评价对象无满足占比限制的权重，该节点不计分。请放宽占比限制，或将取值范围改为1～100。',
  'issue.weights-need-arithmetic':
    '节点{node}：最有利权重法为每个城市单独确定权重，只能采用加权算术平均合成，不能采用{aggregate}合成。请改用加权算术平均，或改选赋权方法。',
  'issue.weights-need-not-negative':
    '节点{node}：最有利权重法要求数值不小于0，而该节点下的数值可能为负。请将极差标准化取值范围改为0～100，或改选赋权方法。',
};
