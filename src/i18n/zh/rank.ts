import type { rank as en } from '../en/rank.ts';

/** Places, ties and certainty. */
export const rank: Record<keyof typeof en, string> = {
  'rank.title': '位次',
  'rank.ranking': '排名',
  'rank.interval': '位次区间',
  'rank.tie': '并列',
  'rank.tie-group': '位次相近组',
  'rank.tied-with': '与{cities}并列',
  'rank.not-ranked': '未参与排名',
  'rank.not-ranked-reason': '未参与排名：数据覆盖率{coverage}，低于{threshold}',
  'rank.up': '上升{n}位',
  'rank.down': '下降{n}位',
  'rank.unchanged': '持平',
  'rank.overlap': '{a}与{b}的位次区间重叠，先后难以区分。',
  'rank.above-likely': '在{runs}次模拟中，{a}排在{b}之前的占{share}。',
  'rank.above-clear': '在所设各种情景下，{a}排在{b}之前较为稳定（{share}）。',
  'rank.difference-not-significant': '两者相差{points}分，模拟中{a}排在{b}之前的占{share}，差异不显著。',
  'rank.band': '区段',
};
