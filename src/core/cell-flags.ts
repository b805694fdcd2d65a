import { CELL_FLAG, type CELL_STATUS } from './result.ts';

/** What happened to a cell, as the results hold it. */
export interface CellHistory {
  readonly status: (typeof CELL_STATUS)[number];
  /** Bits of CELL_FLAG. */
  readonly bits: number;
  /** How the cell's column was imputed. */
  readonly imputeMethod: string;
  /** Year the value was carried from, 0 where it was not. */
  readonly imputedFrom: number;
  /** Second treatment of the cell's column, or null. */
  readonly transform: string | null;
}

/** The `flags` of a line in cells.csv, e.g. `imputed:latest;from:2022;winsorised`; empty where nothing was done. */
export function cellFlags({ status, bits, imputeMethod, imputedFrom, transform }: CellHistory): string {
  const flags: string[] = [];
  if (status === 'not-applicable') flags.push('not-applicable');
  if (bits & CELL_FLAG.imputed) flags.push(`imputed:${imputeMethod}`);
  if (imputedFrom !== 0) flags.push(`from:${imputedFrom}`);
  if (bits & CELL_FLAG.winsorised) flags.push('winsorised');
  if (bits & CELL_FLAG.transformed) flags.push(transformName(transform));
  if (bits & CELL_FLAG.clamped) flags.push('clamped');
  return flags.join(';');
}

/** The three logarithms are one word in the file; `audit.csv` and the recipe tell them apart. */
const transformName = (transform: string | null): string =>
  transform === null || transform.startsWith('log') ? 'log' : transform;
