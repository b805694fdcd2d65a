import type { workspaces as en } from '../en/workspaces.ts';

/** 本机保存的工作区清单。 */
export const workspaces: Record<keyof typeof en, string> = {
  'workspaces.title': '本浏览器中的工作区',
  'workspaces.lead': '各工作区分别保存文件、对应设置、指标体系、方法、情景方案和操作记录。',
  'workspaces.name': '名称',
  'workspaces.files': '文件数',
  'workspaces.saved': '最近保存',
  'workspaces.actions': '操作',
  'workspaces.is-open': '当前',
  'workspaces.open': '打开',
  'workspaces.open-of': '打开：{name}',
  'workspaces.rename': '重命名',
  'workspaces.rename-of': '重命名：{name}',
  'workspaces.rename.done': '确定',
  'workspaces.new-name': '{name}的新名称',
  'workspaces.delete': '删除',
  'workspaces.delete-of': '删除：{name}',
  'workspaces.copy': '另存副本并继续',
  'workspaces.deleted': '工作区已删除。',
  'workspaces.restore': '恢复',
  'workspaces.not-opened': '该工作区已损坏，未能打开，仍按原样保留。',
};
