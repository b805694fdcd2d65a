import type { storage as en } from '../en/storage.ts';

/** 工作区的保存、多标签页与备份。 */
export const storage: Record<keyof typeof en, string> = {
  'storage.refusal.quota':
    '浏览器存储空间不足，最近一步操作未能保存。请移除部分文件或工作区，或在关闭前下载备份。',
  'storage.refusal.blocked': '浏览器不保存本页内容（无痕窗口或存储已禁用）。关闭前请下载备份。',
  'storage.refusal.newer': '此处保存的内容由较新版本写入，已原样保留，本页不再保存。请刷新页面以使用新版本。',
  'storage.refusal.other-tab':
    '另一标签页已保存此工作区，本页最近一步操作未能保存。请下载备份，或刷新后重做。',
  'storage.refusal.deleted': '浏览器中本页保存的数据已清除。屏幕上的内容仍在，请下载备份。',
  'storage.refusal.failed': '浏览器未能保存最近一步操作。请在关闭前下载备份，然后刷新页面。',
  'storage.found.older': '最近一次保存的内容已损坏，现打开的是前一次保存的内容，其后的操作可能缺失。',
  'storage.found.damaged': '保存的内容已损坏，无法打开，现原样保留。请打开备份，或重新开始。',
  'storage.following': '此工作区已在另一标签页打开并由其保存，本页随之更新。',
  'storage.take-over': '在本页操作',
  'storage.backup.save': '下载备份',
  'storage.backup.open': '打开备份',
  'storage.backup.hint': '一个文件，包含工作区、操作记录和全部原始文件。',
  'issue.backup-none': '{where}：此压缩包不是工作区备份。请选择通过“下载备份”保存的文件。',
  'issue.backup-newer': '{where}：此备份由较新版本保存。请刷新页面后再打开。',
  'issue.backup-damaged': '{where}：备份中的工作区已损坏。请选择其他备份。',
  'issue.backup-file': '{where}：备份中的原始文件{found}…缺失或已损坏。请选择其他备份。',
  'issue.file-gone': '{where}：浏览器中已无此文件。请重新添加，或打开备份。',
  'issue.file-changed': '{where}：浏览器中保存的内容与添加时不一致，未读取。请重新添加文件，或打开备份。',
};
