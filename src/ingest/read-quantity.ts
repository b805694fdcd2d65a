import type { Indicator } from '../core/framework.ts';
import { error, type Issue, type IssuePlace, warning } from '../core/issue.ts';
import type { FileContext } from './file-context.ts';
import { unitFactor } from './unit.ts';

/** An indicator or denominator that a row may carry in its sector, with what its values are checked against. */
export interface Quantity {
  /** Position in the builder's indicators. */
  readonly position: number;
  readonly code: string;
  readonly unit: string;
  readonly isPercent: boolean;
  /** Values outside are impossible. */
  readonly min: number;
  readonly max: number;
}

/** Why a word is no quantity in a sector: said as an issue, or quietly when the cell is blank anyway. */
export type Refusal = { readonly refused: Issue };

/** Finds quantities by word and sector, each looked up once. */
export function quantityReader({
  catalogue,
  builder,
}: FileContext): (word: string, sector: string) => Quantity | Refusal {
  const known = new Map<string, Map<string, Quantity | Refusal>>();
  return (word, sector) => {
    let inSector = known.get(sector);
    if (inSector === undefined) {
      inSector = new Map();
      known.set(sector, inSector);
    }
    let quantity = inSector.get(word);
    if (quantity === undefined) {
      quantity = look(word, sector);
      inSector.set(word, quantity);
    }
    return quantity;
  };

  function look(word: string, sector: string): Quantity | Refusal {
    const match = catalogue.find(word.trim(), sector);
    switch (match.kind) {
      case 'indicator':
        return {
          position: builder.indicators.position(match.code),
          code: match.code,
          ...limits(match.indicator),
        };
      case 'denominator': {
        const position = builder.indicators.position(match.code);
        return {
          position,
          code: match.code,
          unit: match.unit,
          isPercent: false,
          min: -Infinity,
          max: Infinity,
        };
      }
      case 'elsewhere': {
        const params = { indicator: match.code, sector };
        return { refused: warning('indicator-not-applicable', { found: word, params }) };
      }
      case 'unknown': {
        const { suggestion } = match;
        if (suggestion === null) return { refused: error('indicator-unlisted', { found: word }) };
        return { refused: error('indicator-unknown', { found: word, params: { suggestion } }) };
      }
    }
  }
}

/** A share in % lies between 0 and 100, unless the goalposts reach further. */
function limits({ unit, goalposts }: Indicator): Pick<Quantity, 'unit' | 'isPercent' | 'min' | 'max'> {
  const isPercent = /^[%％](\s+of\s.*)?$/.test(unit.trim());
  if (!isPercent) return { unit, isPercent, min: -Infinity, max: Infinity };
  const [lower, upper] = goalposts ?? [0, 100];
  return { unit, isPercent, min: Math.min(0, lower), max: Math.max(100, upper) };
}

/**
 * What values in a unit as written are multiplied by to be in that of the quantity; null where they can't be. Each pair
 * is judged once: a factor is said the first time, a misfit every time.
 */
export type UnitReader = (
  unit: string,
  quantity: Pick<Quantity, 'unit' | 'isPercent'>,
  where: () => IssuePlace,
) => number | null;

/** A reader of units for one file. */
export function unitReader({ log }: Pick<FileContext, 'log'>): UnitReader {
  const judged = new Map<string, number | Issue>();
  return (found, { unit, isPercent }, where) => {
    if (found === '') return 1;
    const key = `${found}\n${unit}`;
    let factor = judged.get(key);
    if (factor === undefined) {
      factor = isPercent && unitFactor(found, unit) !== 1 ? unitFactor(found, '%') : unitFactor(found, unit);
      judged.set(key, factor);
      if (typeof factor === 'number' && factor !== 1) {
        const params = { expected: unit, factor };
        log.add(warning('unit-converted', { where: where(), found, params }));
      }
    }
    if (typeof factor === 'number') return factor;
    log.add({ ...factor, where: where() });
    return null;
  };
}

/** A value in another unit, to the digits a double is sure of. */
export const converted = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15));
