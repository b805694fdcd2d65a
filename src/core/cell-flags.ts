import { CELL_FLAG } from './result.ts';

/** What is known about a cell when its flags are written out. */
export interface FlaggedCell {
  /** Bits of CELL_FLAG. */
  readonly bits: number;
  /** Method that filled the indicator's gaps. */
  readonly imputeMethod: string;
  /** Year an imputed value was carried from; 0 = none. */
  readonly imputedFrom: number;
  readonly isNotApplicable: boolean;
  /** Flag of the observation; empty where it has none. */
  readonly observationFlag: string;
}

/** The `flags` field of cells.csv, e.g. `imputed:latest;from:2022;winsorised`; empty for a plain cell. */
export function cellFlags(cell: FlaggedCell): string {
  const { bits, imputeMethod, imputedFrom, isNotApplicable, observationFlag } = cell;
  const isImputed = (bits & CELL_FLAG.imputed) !== 0;
  return [
    isNotApplicable ? 'not-applicable' : observationFlag,
    isImputed ? `imputed:${imputeMethod}` : '',
    isImputed && imputedFrom !== 0 ? `from:${imputedFrom}` : '',
    (bits & CELL_FLAG.winsorised) !== 0 ? 'winsorised' : '',
    (bits & CELL_FLAG.transformed) !== 0 ? 'log' : '',
    (bits & CELL_FLAG.clamped) !== 0 ? 'clamped' : '',
  ]
    .filter(flag => flag !== '')
    .join(';');
}
