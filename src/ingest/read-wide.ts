import { type Issue, warning } from '../core/issue.ts';
import type { Cell } from './builder.ts';
import { committer } from './commit.ts';
import { cellPlace, type FileContext } from './file-context.ts';
import type { ValueColumn } from './header.ts';
import { cityReader, peerCityReader } from './read-city.ts';
import { sectorReader, yearReader } from './read-place.ts';
import { type Quantity, quantityReader } from './read-quantity.ts';
import type { RowReader } from './read-rows.ts';
import { BLANK, valueReader } from './read-value.ts';
import { unitIssue } from './unit.ts';

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
  const unitProblems = new Map<ValueColumn, Issue | null>();
  const takenOn = new Map<number, number>();

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
    const yearRead = year(row, line);
    const named = sector.named(row, line);
    if (cityAt < 0 || yearRead === null || named === null) return null;
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
    if (hasOtherUnit(column, found)) return isBlank ? null : 'fault';
    const taken = isBlank ? BLANK : number(raw, '', found, place.line, column);
    if (taken === null) return 'fault';
    return {
      city: place.city,
      sector: builder.sectors.position(sectorCode),
      year: place.year,
      indicator: found.position,
      value: taken.value,
      flag: taken.flag,
      unit: builder.units.position(column.unit),
      source: builder.sources.position(sourceOf(row)),
      line: place.line,
      column: column.number,
    };
  }

  function sourceOf(row: readonly string[]): string {
    const { source } = header.fields;
    return source === undefined ? '' : (row[source.number - 1] ?? '');
  }

  /** A unit in the heading that is not the framework's is said once, and the column left out. */
  function hasOtherUnit(column: ValueColumn, { unit }: Quantity): boolean {
    let problem = unitProblems.get(column);
    if (problem === undefined) {
      problem = column.unit === '' ? null : unitIssue(column.unit, unit);
      unitProblems.set(column, problem);
      if (problem !== null) log.add({ ...problem, where: cellPlace(header.line, column) });
    }
    return problem !== null;
  }
}
