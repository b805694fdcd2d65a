import { flagNumber, type ObservationTable } from '../core/observation.ts';
import { dictionary, type Growing, growing } from './growing.ts';

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

/** A builder that begins with what is there. */
export function tableBuilder(start: ObservationTable | null) {
  const cities = dictionary(start?.cities ?? []);
  const sectors = dictionary(start?.sectors ?? []);
  const indicators = dictionary(start?.indicators ?? []);
  const units = dictionary(start?.units ?? []);
  const sources = dictionary(start?.sources ?? []);
  const files = dictionary(start?.files ?? []);
  const columns = {
    city: growing(n => new Int32Array(n)),
    sector: growing(n => new Int32Array(n)),
    year: growing(n => new Int32Array(n)),
    indicator: growing(n => new Int32Array(n)),
    value: growing(n => new Float64Array(n)),
    flag: growing(n => new Uint8Array(n)),
    unit: growing(n => new Int32Array(n)),
    source: growing(n => new Int32Array(n)),
    file: growing(n => new Int32Array(n)),
    line: growing(n => new Int32Array(n)),
    column: growing(n => new Int32Array(n)),
  };
  const gone = growing(n => new Uint8Array(n));
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const unitOf = new Map<number, number>();
  const rowOf = new Map<number, number>();
  let length = 0;
  let file = 0;

  /** Targets stand beside results, so they have keys of their own. */
  function keyOf(cell: Pick<Cell, 'city' | 'sector' | 'year' | 'indicator' | 'flag'>): number {
    const place = (cell.city * LANE + cell.sector) * 4096 + cell.year;
    let unit = unitOf.get(place);
    if (unit === undefined) {
      unit = unitOf.size;
      unitOf.set(place, unit);
    }
    return (unit * LANE + cell.indicator) * 2 + (cell.flag === TARGET ? 1 : 0);
  }

  function register(row: number): void {
    const at = (column: Growing<Int32Array> | Growing<Uint8Array>): number => column.items[row] ?? 0;
    const { city, sector, year, indicator, flag } = columns;
    const key = {
      city: at(city),
      sector: at(sector),
      year: at(year),
      indicator: at(indicator),
      flag: at(flag),
    };
    rowOf.set(keyOf(key), row);
  }

  if (start !== null) {
    for (; length < start.length; length += 1) {
      for (const name of names) columns[name].push(start[name][length] ?? 0);
      gone.push(0);
      register(length);
    }
  }

  return {
    cities,
    sectors,
    indicators,
    units,
    sources,
    /** Starts a file: rows added from here on are its. Gives the first row it will have. */
    openFile(name: string): number {
      file = files.position(name);
      return length;
    },
    /** Row that has the cell's key, let go or not; −1 when none has. */
    rowLike: (cell: Cell): number => rowOf.get(keyOf(cell)) ?? -1,
    isGone: (row: number): boolean => gone.items[row] === 1,
    letGo(row: number): void {
      gone.items[row] = 1;
    },
    /** Lets go all rows that came from one line of the file that is open, given one of them. */
    letGoLine(row: number): void {
      const line = columns.line.items[row];
      const same = (at: number): boolean =>
        at >= 0 && at < length && columns.line.items[at] === line && columns.file.items[at] === file;
      for (let at = row; same(at); at -= 1) gone.items[at] = 1;
      for (let at = row + 1; same(at); at += 1) gone.items[at] = 1;
    },
    at: (row: number) => ({
      value: columns.value.items[row] ?? Number.NaN,
      line: columns.line.items[row] ?? 0,
      column: columns.column.items[row] ?? 0,
      file: files.texts[columns.file.items[row] ?? 0] ?? '',
    }),
    add(cell: Cell): void {
      columns.city.push(cell.city);
      columns.sector.push(cell.sector);
      columns.year.push(cell.year);
      columns.indicator.push(cell.indicator);
      columns.value.push(cell.value);
      columns.flag.push(cell.flag);
      columns.unit.push(cell.unit);
      columns.source.push(cell.source);
      columns.file.push(file);
      columns.line.push(cell.line);
      columns.column.push(cell.column);
      gone.push(0);
      rowOf.set(keyOf(cell), length);
      length += 1;
    },
    /** The table without the rows let go, its dictionaries without the texts nobody uses. */
    table(): ObservationTable {
      const kept: number[] = [];
      for (let row = 0; row < length; row += 1) if (gone.items[row] === 0) kept.push(row);
      const whole = kept.length === length;
      const int = (column: Growing<Int32Array>): Int32Array =>
        whole ? column.items.slice(0, length) : Int32Array.from(kept, row => column.items[row] ?? 0);
      const city = usedOnly(cities.texts, int(columns.city));
      const sector = usedOnly(sectors.texts, int(columns.sector));
      const indicator = usedOnly(indicators.texts, int(columns.indicator));
      const unit = usedOnly(units.texts, int(columns.unit));
      const source = usedOnly(sources.texts, int(columns.source));
      const from = usedOnly(files.texts, int(columns.file));
      return {
        length: kept.length,
        cities: city.texts,
        sectors: sector.texts,
        indicators: indicator.texts,
        units: unit.texts,
        sources: source.texts,
        files: from.texts,
        city: city.column,
        sector: sector.column,
        year: int(columns.year),
        indicator: indicator.column,
        value: Float64Array.from(kept, row => columns.value.items[row] ?? Number.NaN),
        flag: Uint8Array.from(kept, row => columns.flag.items[row] ?? 0),
        unit: unit.column,
        source: source.column,
        file: from.column,
        line: int(columns.line),
        column: int(columns.column),
      };
    },
  };
}

/** The texts that the column points at, in their old order, and the column pointing at their new places. */
function usedOnly(texts: readonly string[], column: Int32Array): { texts: string[]; column: Int32Array } {
  const used = new Uint8Array(texts.length);
  for (const position of column) used[position] = 1;
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
