import { error, note, warning } from '../core/issue.ts';
import { type Flag, flagNumber } from '../core/observation.ts';
import { cellPlace, type FileContext } from './file-context.ts';
import { VALUELESS } from './flag.ts';
import type { Column } from './header.ts';
import { type NumberReading, readNumber } from './number.ts';
import { converted, type Quantity, unitReader } from './read-quantity.ts';

/** A value and its flag as stored; `value` is NaN where there is none. */
export interface Taken {
  readonly value: number;
  readonly flag: number;
}

/**
 * Reads a value cell; null when it can't be used, the reason is then logged. `factor` takes values from the unit that
 * column or row state to that of the quantity; a sign in the cell itself stands above it.
 */
export type ValueReader = (
  raw: string,
  flag: Flag,
  quantity: Quantity,
  line: number,
  column: Column,
  factor?: number,
) => Taken | null;

const NOT_AVAILABLE = flagNumber('not-available');

/** A reader of value cells for one file. */
export function valueReader({ log, mark }: Pick<FileContext, 'log' | 'mark'>): ValueReader {
  const signFactor = unitReader({ log });
  return (raw, flag, quantity, line, column, factor = 1) => {
    const reading = readInFile(raw);
    if (reading.kind === 'bad') {
      log.add(
        error(reading.code, {
          where: cellPlace(line, column),
          found: raw.trim(),
          ...withParams(reading.params),
        }),
      );
      return null;
    }
    if (reading.kind === 'missing') {
      if (reading.flag === 'below-unit')
        log.add(note('value-below-unit', { where: cellPlace(line, column), found: raw.trim() }));
      const said = VALUELESS.includes(flag) ? flag : reading.flag;
      return { value: Number.NaN, flag: flagNumber(said) };
    }
    if (VALUELESS.includes(flag)) {
      log.add(
        error('flag-with-value', { where: cellPlace(line, column), found: raw.trim(), params: { flag } }),
      );
      return null;
    }
    const { sign } = reading;
    const by =
      sign === undefined || quantity.unit === ''
        ? factor
        : signFactor(sign, quantity, () => cellPlace(line, column));
    if (by === null) return null;
    const value = by === 1 ? reading.value : converted(reading.value, by);
    if (!isPossible(value, raw, quantity, line, column)) return null;
    remark(by === 1 ? reading : { ...reading, value }, by !== 1, raw, quantity, line, column);
    if (flag === 'target')
      log.add(warning('target-among-results', { where: cellPlace(line, column), found: raw.trim() }));
    return { value, flag: flagNumber(flag) };
  };

  /** Where the file's decimal mark is unclear, numbers without one still are clear. */
  function readInFile(raw: string): NumberReading {
    if (mark !== 'unclear') return readNumber(raw, mark);
    const asPoint = readNumber(raw, '.');
    const asComma = readNumber(raw, ',');
    if (asPoint.kind !== 'number' && asPoint.kind !== 'bad') return asPoint;
    const a = asPoint.kind === 'number' ? asPoint.value : null;
    const b = asComma.kind === 'number' ? asComma.value : null;
    if (a === b || b === null) return asPoint;
    if (a === null) return asComma;
    return { kind: 'bad', code: 'decimal-mark-unclear', params: { a: String(a), b: String(b) } };
  }

  function isPossible(
    value: number,
    raw: string,
    { min, max }: Quantity,
    line: number,
    column: Column,
  ): boolean {
    if (value >= min && value <= max) return true;
    log.add(
      error('value-out-of-range', {
        where: cellPlace(line, column),
        found: raw.trim(),
        params: { min, max },
      }),
    );
    return false;
  }

  function remark(
    reading: NumberOnly,
    isConverted: boolean,
    raw: string,
    quantity: Quantity,
    line: number,
    column: Column,
  ): void {
    const { value, multiplied, mark: footnote, imprecise, sign } = reading;
    const found = raw.trim();
    if (multiplied === true)
      log.add(warning('value-multiplied', { where: cellPlace(line, column), found, params: { value } }));
    if (footnote !== undefined) {
      log.add(
        note('value-footnote', { where: cellPlace(line, column), found, params: { mark: footnote, value } }),
      );
    }
    if (imprecise === true)
      log.add(
        warning('value-imprecise', {
          where: cellPlace(line, column),
          found,
          params: { value: String(value) },
        }),
      );
    if (quantity.isPercent && sign === undefined && !isConverted && value > 0 && value < 1) {
      const suggested = Number((value * 100).toPrecision(12));
      log.add(warning('percent-fraction', { where: cellPlace(line, column), found, params: { suggested } }));
    }
  }
}

type NumberOnly = Extract<NumberReading, { kind: 'number' }>;

const withParams = (params: Readonly<Record<string, string>> | undefined) =>
  params === undefined ? {} : { params };

/** What a blank cell in wide form stores. */
export const BLANK: Taken = { value: Number.NaN, flag: NOT_AVAILABLE };
