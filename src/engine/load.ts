import type { City, GroupLabel } from '../core/city.ts';
import type { ObservationTable } from '../core/observation.ts';
import { float64, int32, optionalFloat64, text, uint8 } from './arrow.ts';
import type { Connection } from './connection.ts';
import { createInput, INPUT, TERM_LISTS, type TermList } from './schema.ts';
import { type Columns, replaceWhole, stretches } from './transaction.ts';

/** Replaces everything that was loaded; on failure the old tables stay. */
export async function loadDataset(
  connection: Connection,
  cities: readonly City[],
  observations: ObservationTable,
  groups: readonly GroupLabel[],
): Promise<void> {
  await replaceWhole(connection, INPUT, createInput(), {
    city: [cityColumns(cities)],
    city_tag: [tagColumns(cities)],
    city_group: [groupColumns(groups)],
    term: [termColumns(observations)],
    observation: observationPieces(observations),
  });
}

const cityColumns = (cities: readonly City[]): Columns => ({
  place: int32(Int32Array.from(cities, (_, i) => i)),
  code: text(cities.map(c => c.code)),
  gb2260: text(cities.map(c => c.gb2260)),
  name_en: text(cities.map(c => c.nameEn)),
  name_zh: text(cities.map(c => c.nameZh)),
  economy: text(cities.map(c => c.economy)),
  lat: optionalFloat64(cities.map(c => c.lat)),
  lon: optionalFloat64(cities.map(c => c.lon)),
  member: uint8(Uint8Array.from(cities, c => Number(c.member))),
});

function tagColumns(cities: readonly City[]): Columns {
  const tags = cities.flatMap((city, i) => city.tags.map(tag => ({ city: i, tag })));
  return { city: int32(Int32Array.from(tags, t => t.city)), tag: text(tags.map(t => t.tag)) };
}

const groupColumns = (groups: readonly GroupLabel[]): Columns => ({
  city: text(groups.map(g => g.city)),
  year: int32(Int32Array.from(groups, g => g.year)),
  name: text(groups.map(g => g.group)),
  label: text(groups.map(g => g.label)),
});

function termColumns(table: ObservationTable): Columns {
  const lists: Readonly<Record<TermList, readonly string[]>> = {
    city: table.cities,
    sector: table.sectors,
    indicator: table.indicators,
    unit: table.units,
    source: table.sources,
    file: table.files,
  };
  const terms = TERM_LISTS.flatMap(list => lists[list].map((term, id) => ({ list, id, term })));
  return {
    list: text(terms.map(t => t.list)),
    id: int32(Int32Array.from(terms, t => t.id)),
    text: text(terms.map(t => t.term)),
  };
}

function* observationPieces(table: ObservationTable): Generator<Columns> {
  for (const [from, to] of stretches(table.length)) {
    yield {
      city: int32(table.city.subarray(from, to)),
      sector: int32(table.sector.subarray(from, to)),
      year: int32(table.year.subarray(from, to)),
      indicator: int32(table.indicator.subarray(from, to)),
      value: float64(table.value.subarray(from, to)),
      flag: uint8(table.flag.subarray(from, to)),
      unit: int32(table.unit.subarray(from, to)),
      source: int32(table.source.subarray(from, to)),
      file: int32(table.file.subarray(from, to)),
      line: int32(table.line.subarray(from, to)),
      field: int32(table.column.subarray(from, to)),
    };
  }
}
