import { foldTight } from './fold.ts';

/** What a column can mean besides an indicator, a group label or a denominator. */
export type Field =
  | 'city_code'
  | 'gb_code'
  | 'city'
  | 'economy'
  | 'sector'
  | 'year'
  | 'indicator'
  | 'indicator_name'
  | 'value'
  | 'unit'
  | 'source'
  | 'flag'
  | 'uCode'
  | 'uName'
  | 'Time';

/** Names under which a field is recognised, the canonical one first. */
export const COLUMN_ALIASES: Readonly<Record<Field, readonly string[]>> = {
  city_code: ['city_code', 'city id', 'ref_area', '城市代码', '城市编码', '城市代碼'],
  gb_code: ['gb2260', 'adcode', '行政区划代码', '区划代码', '行政区代码', '行政區劃代碼'],
  city: ['city', 'city name', '城市', '城市名', '城市名称', '地区', '地区名称', '地市', '市', '地區'],
  economy: [
    'economy',
    'country',
    '经济体',
    '經濟體',
    '国家',
    '國家',
    '国家和地区',
    '国家或地区',
    '国家(地区)',
  ],
  sector: ['sector', 'sector code', 'industry', 'activity', '行业', '行業', '行业代码', '行业名称', '领域'],
  year: ['year', 'time_period', '年份', '年度', '年', '数据年份', '统计年度', '所属年份'],
  indicator: [
    'indicator',
    'indicator code',
    'indicator id',
    'measure',
    '指标',
    '指標',
    '指标代码',
    '指标编码',
    '指标编号',
  ],
  indicator_name: ['indicator name', '指标名称', '指标名', '指標名稱'],
  value: ['value', 'obs_value', '数值', '數值', '值', '指标值', '数据', '数据值', '观测值', '填报值'],
  unit: ['unit', 'units', 'unit_measure', '单位', '計量單位', '單位', '计量单位'],
  source: ['source', 'data source', '来源', '來源', '数据来源', '资料来源'],
  flag: ['flag', 'status', 'obs_status', '标记', '標記', '标识', '状态', '数据状态'],
  uCode: ['uCode'],
  uName: ['uName'],
  Time: ['Time'],
};

/** Columns of SDMX-CSV that say nothing about an observation. */
const IGNORED = new Set(['dataflow', 'structure', 'structureid', 'structurename', 'action', 'freq']);

/** Whether a column is known to carry nothing that is read. */
export const isIgnored = (heading: string): boolean => IGNORED.has(foldTight(heading));

const byAlias = new Map(
  Object.entries(COLUMN_ALIASES).flatMap(([field, names]) =>
    names.map(name => [foldTight(name), field as Field] as const),
  ),
);

/** The field a column heading names, or null. */
export const fieldNamed = (heading: string): Field | null => byAlias.get(foldTight(heading)) ?? null;
