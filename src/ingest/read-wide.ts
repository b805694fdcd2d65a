import { warning } from '../core/issue.ts';
import type { Cell } from './builder.ts';
import { committer } from './commit.ts';
import { cellPlace, type FileContext } from './file-context.ts';
import type { ValueColumn } from './header.ts';
import { cityReader, peerCityReader } from './read-city.ts';
import { futureYear, sectorReader, yearReader } from './read-place.ts';
import { type Quantity, quantityReader, unitReader } from './read-quantity.ts';
import type { RowReader } from './read-rows.ts';
import { BLANK, valueReader } from './read-value.ts';

interface RowPlace {
  readonly city: number;
  readonly year: number;
  /** '' where the row names none and each indicator must imply it. */
  readonly sector: string;
  readonly line: number;
}

/** Reads rows of one city and year with a column per indicator; `isPeer` takes cities as they are written. */
export function wideReader(context: FileContext, file: string, isPeer: boolean): RowReader {
  const { header, builder, log } = context;
  const city = isPeer ? peerCityReader(context) : cityReader(context);
  const sector = sectorReader(context);
  const year = yearReader(context);
  const quantity = quantityReader(context);
  const number = valueReader(context);
  const commit = committer(context, file);
  const factors = new Map<ValueColumn, number | null>();
  const factorOf = unitReader(context);
  const takenOn = new Map<number, number>();
  const hasYears = header.values.some(column => column.year !== undefined);

  return (row, line) => {
    const place = placeOf(row, line);
    if (place === null) return { taken: -1, undone: 0, lost: 0 };
    const cells: Cell[] = [];
    let faults = 0;
    for (const column of header.values) {
      const cell = cellOf(column, row, place);
      if (cell === 'fault') faults += 1;
      else if (cell !== null) cells.push(cell);
    }
    const hasValue = cells.some(cell => !Number.isNaN(cell.value));
    if (cells.length === 0 || (faults > 0 && !hasValue)) {
      if (faults === 0) log.add(warning('row-without-values', { where: { line } }));
      return { taken: -1, undone: 0, lost: 0 };
    }
    const { taken, undone } = commit(cells);
    if (taken > 0) keep(row, place, taken);
    const lost = undone.reduce((sum, undoneLine) => sum + (takenOn.get(undoneLine) ?? 0), 0);
    return { taken: taken === 0 ? -1 : taken, undone: undone.length, lost };
  };

  function placeOf(row: readonly string[], line: number): RowPlace | null {
    const cityAt = city(row, line);
    const yearRead = hasYears ? 0 : year(row, line);
    const named = sector.named(row, line);
    if (cityAt < 0 || yearRead === null || named === null) return null;
    const latest = hasYears ? Math.max(...header.values.map(column => column.year ?? 0)) : yearRead;
    if (latest > context.thisYear && !isPeer) {
      const { year: named, Time } = header.fields;
      log.add(futureYear(cellPlace(line, named ?? Time), latest, context.thisYear));
      return null;
    }
    if (named === '' && header.values.every(column => sector.implied(column.word) === null)) {
      sector.sayMissing(line);
      return null;
    }
    return { city: cityAt, year: yearRead, sector: named, line };
  }

  function keep(row: readonly string[], { city: at, year: of, line }: RowPlace, taken: number): void {
    takenOn.set(line, taken);
    for (const { number: place, group } of header.groups) {
      const label = (row[place - 1] ?? '').trim();
      if (label === '' || label === 'NA') continue;
      context.groups.push({ city: builder.cities.texts[at] ?? '', year: of, group, label });
    }
  }

  function cellOf(column: ValueColumn, row: readonly string[], place: RowPlace): Cell | 'fault' | null {
    const raw = row[column.number - 1] ?? '';
    const isBlank = raw.trim() === '';
    const sectorCode = place.sector === '' ? sector.implied(column.word) : place.sector;
    if (sectorCode === null) {
      if (isBlank) return null;
      sector.sayMissing(place.line);
      return 'fault';
    }
    const found = quantity(column.word, sectorCode);
    if ('refused' in found) {
      if (isBlank) return null;
      log.add({ ...found.refused, where: cellPlace(place.line, column) });
      return 'fault';
    }
    const factor = factorIn(column, found);
    if (factor === null) return isBlank ? null : 'fault';
    const taken = isBlank ? BLANK : number(raw, '', found, place.line, column, factor);
    if (taken === null) return 'fault';
    return {
      city: place.city,
      sector: builder.sectors.position(sectorCode),
      year: column.year ?? place.year,
      indicator: found.position,
      value: taken.value,
      flag: taken.flag,
      unit: builder.units.position(factor === 1 ? column.unit : found.unit),
      source: builder.sources.position(sourceOf(row)),
      line: place.line,
      column: column.number,
    };
  }

  function sourceOf(row: readonly string[]): string {
    const { source } = header.fields;
    return source === undefined ? '' : (row[source.number - 1] ?? '');
  }

  /** What takes the values of a column to the framework's unit; a misfit is said once, and the column left out. */
  function factorIn(column: ValueColumn, found: Quantity): number | null {
    let factor = factors.get(column);
    if (factor === undefined) {
      factor = factorOf(column.unit, found, () => cellPlace(header.line, column));
      factors.set(column, factor);
    }
    return factor;
  }
}
