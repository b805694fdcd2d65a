import type { robustness as en } from '../en/robustness.ts';

/** The Robustness screen. */
export const robustness: Record<keyof typeof en, string> = {
  'app.nav.robustness': '稳健性检验',
  'robustness.path': '本页所属',
  'robustness.open': '稳健性检验',
  'robustness.title.pending': '位次是否稳健',
  'robustness.title.clear_one': '{count}个城市的先后可以区分',
  'robustness.title.clear_other': '{count}个城市的先后均可区分',
  'robustness.title_one': '{count}个城市中有{shared}个与其他城市先后难以区分',
  'robustness.title_other': '{count}个城市中有{shared}个与其他城市先后难以区分',
  'robustness.lead':
    '随机抽取权重和方法，反复测算排名，保持不变的结果即为稳健。设置在本次访问中对各页面有效；写入方法后，随方法文件和链接一并保存。',
  'robustness.download': '下载uncertainty.csv',
  'robustness.settings': '变动内容',
  'robustness.settings.lead': '同一步骤勾选多种方法时，每次模拟随机采用其中一种；现用方法始终包含在内。',
  'robustness.weights': '第{level}层权重上下浮动',
  'robustness.noise': '数值误差占标准差的比例',
  'robustness.noise.own_one': '方法规定了{count}项指标的误差，每次模拟均计入。',
  'robustness.noise.own_other': '方法规定了{count}项指标的误差，每次模拟均计入。',
  'robustness.leave-one-out': '每次模拟剔除一项指标或不剔除',
  'robustness.units': '模拟位次',
  'robustness.mean': '平均位次',
  'robustness.median': '位次中位数',
  'robustness.range': '5%～95%',
};
