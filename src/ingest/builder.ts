import { flagNumber, type ObservationTable } from '../core/observation.ts';
import { COLUMNS, type Columns, columnsFor, keptRows, withRoom } from './columns.ts';
import { dictionary } from './dictionary.ts';
import { keyIndex } from './key-index.ts';

/** One value on its way into the table; numbers are positions in the builder's dictionaries. */
export interface Cell {
  readonly city: number;
  readonly sector: number;
  readonly year: number;
  readonly indicator: number;
  /** NaN when the cell says there is none. */
  readonly value: number;
  readonly flag: number;
  readonly unit: number;
  readonly source: number;
  readonly line: number;
  readonly column: number;
}

/** A table of observations that grows, knows what it holds by city, sector, year and indicator, and can let rows go. */
export type Builder = ReturnType<typeof tableBuilder>;

const TARGET = flagNumber('target');
const LANE = 2 ** 20;
const FIRST_ROWS = 1024;

/** A builder that begins with what is there. */
export function tableBuilder(start: ObservationTable | null) {
  const cities = dictionary(start?.cities ?? []);
  const sectors = dictionary(start?.sectors ?? []);
  const indicators = dictionary(start?.indicators ?? []);
  const units = dictionary(start?.units ?? []);
  const sources = dictionary(start?.sources ?? []);
  const files = dictionary(start?.files ?? []);
  let columns = columnsFor(FIRST_ROWS);
  let gone = new Uint8Array(FIRST_ROWS);
  const unitOf = keyIndex();
  const rowOf = keyIndex();
  let length = 0;
  let lost = 0;
  let file = 0;

  function makeRoom(rows: number): void {
    const room = columns.city.length;
    if (rows <= room) return;
    columns = withRoom(columns, Math.max(rows, room * 2));
    const marks = new Uint8Array(columns.city.length);
    marks.set(gone);
    gone = marks;
  }

  /** Targets stand beside results, so they have keys of their own. */
  function keyOf(cell: Pick<Cell, 'city' | 'sector' | 'year' | 'indicator' | 'flag'>): number {
    const unit = unitAt((cell.city * LANE + cell.sector) * 4096 + cell.year);
    return (unit * LANE + cell.indicator) * 2 + (cell.flag === TARGET ? 1 : 0);
  }

  function unitAt(place: number): number {
    const known = unitOf.get(place);
    if (known >= 0) return known;
    unitOf.set(place, unitOf.size);
    return unitOf.size - 1;
  }

  if (start !== null) {
    makeRoom(start.length);
    for (const name of COLUMNS) columns[name].set(start[name]);
    for (; length < start.length; length += 1) rowOf.set(keyOf(rowAt(columns, length)), length);
  }

  function letGo(row: number): void {
    if (gone[row] === 0) lost += 1;
    gone[row] = 1;
  }

  return {
    cities,
    sectors,
    indicators,
    units,
    sources,
    /** Makes room for the rows that a file may bring. */
    reserve(rows: number): void {
      makeRoom(length + rows);
      rowOf.reserve(length + rows);
    },
    /** Starts a file: rows added from here on are its. Gives the first row it will have. */
    openFile(name: string): number {
      file = files.position(name);
      return length;
    },
    /** Row that has the cell's key, let go or not; −1 when none has. */
    rowLike: (cell: Cell): number => rowOf.get(keyOf(cell)),
    isGone: (row: number): boolean => gone[row] === 1,
    letGo,
    /** Takes back a row that was let go. */
    takeBack(row: number): void {
      if (gone[row] === 1) lost -= 1;
      gone[row] = 0;
    },
    /** Lets go all rows that came from one line of the file that is open, given one of them. */
    letGoLine(row: number): void {
      const line = columns.line[row];
      const same = (at: number): boolean =>
        at >= 0 && at < length && columns.line[at] === line && columns.file[at] === file;
      for (let at = row; same(at); at -= 1) letGo(at);
      for (let at = row + 1; same(at); at += 1) letGo(at);
    },
    at: (row: number) => ({
      value: columns.value[row] ?? Number.NaN,
      line: columns.line[row] ?? 0,
      column: columns.column[row] ?? 0,
      file: files.texts[columns.file[row] ?? 0] ?? '',
    }),
    add(cell: Cell): void {
      makeRoom(length + 1);
      columns.city[length] = cell.city;
      columns.sector[length] = cell.sector;
      columns.year[length] = cell.year;
      columns.indicator[length] = cell.indicator;
      columns.value[length] = cell.value;
      columns.flag[length] = cell.flag;
      columns.unit[length] = cell.unit;
      columns.source[length] = cell.source;
      columns.file[length] = file;
      columns.line[length] = cell.line;
      columns.column[length] = cell.column;
      rowOf.set(keyOf(cell), length);
      length += 1;
    },
    /** The table without the rows let go, its dictionaries without the texts nobody uses. */
    table(): ObservationTable {
      const kept = keptRows(columns, length, lost === 0 ? null : gone);
      const city = usedOnly(cities.texts, kept.city);
      const sector = usedOnly(sectors.texts, kept.sector);
      const indicator = usedOnly(indicators.texts, kept.indicator);
      const unit = usedOnly(units.texts, kept.unit);
      const source = usedOnly(sources.texts, kept.source);
      const from = usedOnly(files.texts, kept.file);
      return {
        ...kept,
        length: length - lost,
        cities: city.texts,
        sectors: sector.texts,
        indicators: indicator.texts,
        units: unit.texts,
        sources: source.texts,
        files: from.texts,
        city: city.column,
        sector: sector.column,
        indicator: indicator.column,
        unit: unit.column,
        source: source.column,
        file: from.column,
      };
    },
  };
}

const rowAt = ({ city, sector, year, indicator, flag }: Columns, row: number) => ({
  city: city[row] ?? 0,
  sector: sector[row] ?? 0,
  year: year[row] ?? 0,
  indicator: indicator[row] ?? 0,
  flag: flag[row] ?? 0,
});

/** The texts that the column points at, in their old order, and the column pointing at their new places. */
function usedOnly(texts: readonly string[], column: Int32Array): { texts: string[]; column: Int32Array } {
  const used = new Uint8Array(texts.length);
  for (let i = 0; i < column.length; i += 1) used[column[i]!] = 1;
  if (!used.includes(0)) return { texts: [...texts], column };
  const moved = new Int32Array(texts.length);
  let count = 0;
  used.forEach((isUsed, position) => {
    moved[position] = count;
    count += isUsed;
  });
  return {
    texts: texts.filter((_, i) => used[i] === 1),
    column: column.map(position => moved[position] ?? 0),
  };
}
