import type { City, GroupLabel } from './city.ts';

/** What a value is, or why there is none. The position in this list is the number stored. */
export const FLAGS = [
  '', // observed
  'published',
  'estimated',
  'provisional',
  'synthetic',
  'target',
  'not-applicable',
  'not-available',
  'confidential',
  'below-unit',
] as const;

export type Flag = (typeof FLAGS)[number];

/** The number a flag is stored as. */
export const flagNumber = (flag: Flag): number => FLAGS.indexOf(flag);

/**
 * Observations as columns of equal length, row i of each belonging together.
 * Text columns hold positions in the dictionary of the same name in the plural.
 * `value` is NaN where a row states that there is no value; its flag says why.
 */
export interface ObservationTable {
  readonly length: number;
  readonly cities: readonly string[];
  readonly sectors: readonly string[];
  /** Indicator and denominator codes. */
  readonly indicators: readonly string[];
  /** Units as written; '' where the file gives none. */
  readonly units: readonly string[];
  readonly sources: readonly string[];
  /** File names. */
  readonly files: readonly string[];
  readonly city: Int32Array;
  readonly sector: Int32Array;
  readonly year: Int32Array;
  readonly indicator: Int32Array;
  readonly value: Float64Array;
  /** Position in FLAGS. */
  readonly flag: Uint8Array;
  readonly unit: Int32Array;
  readonly source: Int32Array;
  readonly file: Int32Array;
  /** Physical line in the file, from 1. */
  readonly line: Int32Array;
  /** Field number in the line, from 1. */
  readonly column: Int32Array;
}

/** Everything scoring and screens need to know about the data. */
export interface Dataset {
  /** Register members named by the data, and cities the files brought along. */
  readonly cities: readonly City[];
  readonly observations: ObservationTable;
  readonly groups: readonly GroupLabel[];
}
