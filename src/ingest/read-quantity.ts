import type { Indicator } from '../core/framework.ts';
import { error, type Issue, warning } from '../core/issue.ts';
import { cellPlace, type FileContext } from './file-context.ts';
import type { Column } from './header.ts';
import { unitIssue } from './unit.ts';

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

/** Says whether a unit as written fits a quantity; each pair is judged once, misfits are logged every time. */
export function unitReader({
  log,
}: FileContext): (unit: string, quantity: Quantity, line: number, column: Column) => boolean {
  const judged = new Map<string, Issue | null>();
  return (unit, quantity, line, column) => {
    if (unit === '') return true;
    const key = `${unit}\n${quantity.unit}`;
    let issue = judged.get(key);
    if (issue === undefined) {
      issue = unitIssue(unit, quantity.unit);
      judged.set(key, issue);
    }
    if (issue === null) return true;
    log.add({ ...issue, where: cellPlace(line, column) });
    return false;
  };
}
