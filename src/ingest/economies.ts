import { fold } from './fold.ts';

/** Economies of the region with the names and codes under which files know them, the APEC name first. */
const ECONOMIES: readonly (readonly string[])[] = [
  ['Australia', '澳大利亚', 'AU', 'AUS'],
  ['Brunei Darussalam', '文莱', 'BN', 'BRN', 'Brunei'],
  ['Canada', '加拿大', 'CA', 'CAN'],
  ['Chile', '智利', 'CL', 'CHL'],
  ['China', '中国', 'CN', 'CHN', "People's Republic of China", 'PRC', 'P.R. China', 'Mainland China', '中國'],
  ['Hong Kong, China', '中国香港', 'HK', 'HKG', 'Hong Kong', '香港', 'Hong Kong SAR'],
  ['Indonesia', '印度尼西亚', 'ID', 'IDN', '印尼'],
  ['Japan', '日本', 'JP', 'JPN'],
  ['Republic of Korea', '韩国', 'KR', 'KOR', 'Korea', 'South Korea'],
  ['Malaysia', '马来西亚', 'MY', 'MYS'],
  ['Mexico', '墨西哥', 'MX', 'MEX'],
  ['New Zealand', '新西兰', 'NZ', 'NZL'],
  ['Papua New Guinea', '巴布亚新几内亚', 'PG', 'PNG'],
  ['Peru', '秘鲁', 'PE', 'PER'],
  ['The Philippines', '菲律宾', 'PH', 'PHL', 'Philippines'],
  ['Russia', '俄罗斯', 'RU', 'RUS', 'Russian Federation'],
  ['Singapore', '新加坡', 'SG', 'SGP'],
  ['Chinese Taipei', '中国台北', 'TW', 'TWN', '中华台北', '中國台北'],
  ['Thailand', '泰国', 'TH', 'THA'],
  ['United States', '美国', 'US', 'USA', 'United States of America', 'U.S.'],
  ['Viet Nam', '越南', 'VN', 'VNM', 'Vietnam'],
];

const byName = new Map(
  ECONOMIES.flatMap(([economy = '', ...names]) =>
    [economy, ...names].map(name => [fold(name), economy] as const),
  ),
);

/** The APEC name of an economy under any of its names; null for other words. */
export const economyNamed = (text: string): string | null => byName.get(fold(text)) ?? null;
