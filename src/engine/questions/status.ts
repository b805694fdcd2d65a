import { CELL_STATUS } from '../../core/result.ts';

/** Numbers the states of a cell are stored as. */
export const MISSING = CELL_STATUS.indexOf('missing');
export const OBSERVED = CELL_STATUS.indexOf('observed');
export const NOT_APPLICABLE = CELL_STATUS.indexOf('not-applicable');

/** The word for a stored state. */
export function statusOf(stored: number): (typeof CELL_STATUS)[number] {
  const status = CELL_STATUS[stored];
  if (status === undefined) throw new Error(`unknown cell status: ${stored}`);
  return status;
}
