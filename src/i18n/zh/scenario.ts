import type { scenario as en } from '../en/scenario.ts';

/** Methods kept under names. */
export const scenario: Record<keyof typeof en, string> = {
  'scenario.title': '情景方案',
  'scenario.lead': '可将当前方法命名保存，并对照各方案的测算结果。',
  'scenario.name': '名称',
  'scenario.save': '保存为情景',
  'scenario.replace': '替换同名情景',
  'scenario.table': '各情景位次对照',
  'scenario.method': '方法',
  'scenario.published': '发布方法',
  'scenario.tau': '与发布方法的肯德尔τ',
  'scenario.actions': '操作',
  'scenario.refused': '以现有数据无法测算',
  'scenario.open': '打开',
  'scenario.open-of': '打开：{name}',
  'scenario.delete': '删除',
  'scenario.delete-of': '删除：{name}',
  'scenario.rename': '重命名',
  'scenario.rename-of': '重命名：{name}',
  'scenario.rename.done': '确定',
  'scenario.new-name': '{name}的新名称',
};
