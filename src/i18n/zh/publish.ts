import type { publish as en } from '../en/publish.ts';

/** Publishing and verifying. */
export const publish: Record<keyof typeof en, string> = {
  'publish.title': '发布',
  'publish.figure-language': '图中文字：英文/中文/中英对照',
  'publish.headline': '图题',
  'publish.checks': '发布前核对',
  'publish.check.alt': '已填写文字说明',
  'publish.check.interval': '位次均附位次区间',
  'publish.check.synthetic': '模拟数据已标注',
  'publish.check.licence': '已注明使用许可',
  'publish.snapshot': '结果存档',
  'publish.method-version': '方法版本',
  'publish.short-id': '短编号',
  'publish.verified': '核验一致：复算结果相同',
  'publish.differs': '核验不一致：{items}',
  'publish.reopen': '将已发布的图表文件拖入此处，可重新打开并复算',
  'publish.brief': '一页简报',
  'publish.bundle': '成果包（数据、方法、图表）',
};
