import { error, warning } from '../core/issue.ts';
import type { Flag } from '../core/observation.ts';
import type { Cell } from './builder.ts';
import { committer } from './commit.ts';
import { answered, cellPlace, type FileContext } from './file-context.ts';
import { readFlag, readStatus } from './flag.ts';
import { foldTight, looksLikeFormula } from './fold.ts';
import type { Column } from './header.ts';
import { cityReader } from './read-city.ts';
import { futureYear, sectorReader, yearReader } from './read-place.ts';
import { type Quantity, quantityReader, unitReader } from './read-quantity.ts';
import type { RowOutcome, RowReader } from './read-rows.ts';
import { valueReader } from './read-value.ts';

const ASIDE: RowOutcome = { taken: -1, undone: 0, lost: 0 };

/** Reads rows of one value each; `value` is a column of the header. */
export function longReader(context: FileContext, file: string, value: Column): RowReader {
  const cellOf = longCells(context, value);
  const commit = committer(context, file);
  return (row, line) => {
    const cell = cellOf(row, line);
    if (cell === null) return ASIDE;
    const done = commit([cell]);
    const undone = done.undone.length;
    return { taken: done.taken === 0 ? -1 : done.taken, undone, lost: undone };
  };
}

/** Reads the value that a row has in one column; null when the row must be set aside, the reason is then logged. */
export function longCells(
  context: FileContext,
  value: Column,
): (row: readonly string[], line: number) => Cell | null {
  const { header, builder, log, catalogue, choice, thisYear } = context;
  const { indicator, indicator_name, unit, source, flag } = header.fields;
  const city = cityReader(context);
  const sector = sectorReader(context);
  const year = yearReader(context);
  const quantity = quantityReader(context);
  const factorOf = unitReader(context);
  const number = valueReader(context);
  const text = (row: readonly string[], column: Column | undefined): string =>
    column === undefined ? '' : (row[column.number - 1] ?? '');
  const warned = new Set<string>();
  const isStatus = flag !== undefined && foldTight(flag.name) === 'obsstatus';

  /** '' for an indicator that no framework has: that is the problem to tell then. */
  function sectorOf(row: readonly string[], line: number, word: string): string | null {
    const named = sector.named(row, line);
    if (named !== '') return named;
    const implied = sector.implied(word);
    if (implied !== null) return implied;
    if (!catalogue.knows(word)) return '';
    sector.sayMissing(line);
    return null;
  }

  function quantityOf(word: string, line: number, sectorCode: string): Quantity | null {
    const column = indicator ?? indicator_name;
    if (word === '') {
      log.add(error('indicator-missing', { where: cellPlace(line, column) }));
      return null;
    }
    const found = quantity(word, sectorCode);
    if (!('refused' in found)) return found;
    log.add({ ...found.refused, where: cellPlace(line, column) });
    return null;
  }

  let lastSource: string | null = null;
  let lastPosition = 0;

  function sourceOf(row: readonly string[], line: number): number {
    const written = text(row, source);
    if (written === lastSource) return lastPosition;
    if (source !== undefined && looksLikeFormula(written) && !warned.has(written)) {
      warned.add(written);
      log.add(warning('formula-text', { where: cellPlace(line, source), found: written }));
    }
    lastSource = written;
    lastPosition = builder.sources.position(written);
    return lastPosition;
  }

  function flagOf(row: readonly string[], line: number) {
    const written = text(row, flag);
    const read = isStatus ? readStatus(written) : readFlag(written);
    if (read === null) log.add(error('flag-unknown', { where: cellPlace(line, flag), found: written }));
    return read;
  }

  return (row, line) => {
    const cityAt = city(row, line);
    const yearRead = year(row, line);
    const written = text(row, indicator).trim() || text(row, indicator_name).trim();
    const word = answered(choice.indicators, written);
    const sectorCode = sectorOf(row, line, word);
    const found = sectorCode === null ? null : quantityOf(word, line, sectorCode);
    const flagRead = flagOf(row, line);
    const unitText = text(row, unit).trim();
    const factor =
      found === null ? null : unitText === '' ? 1 : factorOf(unitText, found, () => cellPlace(line, unit));
    const taken =
      found === null || flagRead === null
        ? null
        : number(text(row, value), flagRead, found, line, value, factor ?? 1);
    if (cityAt < 0 || yearRead === null || sectorCode === null || found === null) return null;
    if (taken === null || factor === null || flagRead === null) return null;
    if (yearRead > thisYear && !PLANNED.includes(flagRead)) {
      const column = header.fields.year ?? header.fields.Time ?? value;
      log.add(futureYear(cellPlace(line, column), yearRead, thisYear));
      return null;
    }
    return {
      city: cityAt,
      sector: builder.sectors.position(sectorCode),
      year: yearRead,
      indicator: found.position,
      value: taken.value,
      flag: taken.flag,
      unit: builder.units.position(factor === 1 ? unitText : found.unit),
      source: sourceOf(row, line),
      line,
      column: value.number,
    };
  };
}

/** Flags of values that may be of a year to come. */
const PLANNED: readonly Flag[] = ['target', 'estimated', 'provisional', 'synthetic'];
