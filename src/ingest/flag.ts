import { FLAGS, type Flag } from '../core/observation.ts';
import { fold } from './fold.ts';

/** Chinese and other words for the flags, besides their own names. */
const ALIASES: Readonly<Record<string, Flag>> = {
  observed: '',
  实际值: '',
  观测值: '',
  已公布: 'published',
  估算值: 'estimated',
  估算: 'estimated',
  估计值: 'estimated',
  初步数: 'provisional',
  初步统计数: 'provisional',
  模拟数据: 'synthetic',
  模拟: 'synthetic',
  目标值: 'target',
  目标: 'target',
  不适用: 'not-applicable',
  'not applicable': 'not-applicable',
  数据不详: 'not-available',
  'not available': 'not-available',
  缺失: 'not-available',
  不予公布: 'confidential',
  保密: 'confidential',
  不足最小计量单位: 'below-unit',
  'below the smallest unit': 'below-unit',
};

const byWord = new Map<string, Flag>([
  ...FLAGS.map(flag => [flag, flag] as const),
  ...Object.entries(ALIASES).map(([word, flag]) => [fold(word), flag] as const),
]);

/** The flag a cell names, in English or Chinese; null when it names none. */
export const readFlag = (text: string): Flag | null => (text === '' ? '' : (byWord.get(fold(text)) ?? null));

/** Codes of SDMX for the status of an observation. */
const STATUS: Readonly<Record<string, Flag>> = {
  A: '',
  E: 'estimated',
  F: 'estimated',
  I: 'estimated',
  P: 'provisional',
  M: 'not-available',
  O: 'not-available',
  L: 'not-available',
  Q: 'confidential',
};

/** The flag a cell of a column OBS_STATUS names, by its SDMX code or in words; null when it names none. */
export function readStatus(text: string): Flag | null {
  const code = text.trim();
  return Object.hasOwn(STATUS, code) ? (STATUS[code] ?? null) : readFlag(text);
}

/** Flags that say there is no value. */
export const VALUELESS: readonly Flag[] = ['not-applicable', 'not-available', 'confidential', 'below-unit'];
