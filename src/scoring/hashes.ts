import type { Framework } from '../core/framework.ts';
import { canonicalJson, type Hash, hashOf, hashOfBytes } from '../core/hash.ts';
import type { Method } from '../core/method.ts';
import { withMethodDefaults } from '../core/method-defaults.ts';
import { type Dataset, FLAGS, type ObservationTable } from '../core/observation.ts';
import { compare } from './units.ts';

/**
 * Hash of what the data say: observations by sector, city, year, indicator with value, flag and unit, then the
 * group labels. It does not depend on files, lines, sources or the order of loading.
 */
export const dataHash = (dataset: Dataset): Hash => hashOf(dataText(dataset));

/** The same, quicker where the browser has code of its own for it. */
export const dataHashSoon = (dataset: Dataset): Promise<Hash> =>
  hashOfBytes(new TextEncoder().encode(dataText(dataset)));

function dataText({ observations: table, groups }: Dataset): string {
  const lines: string[] = [];
  for (const row of canonicalOrder(table)) {
    const value = table.value[row]!;
    const flag = FLAGS[table.flag[row]!] ?? '';
    if (Number.isNaN(value) && flag === '') continue;
    const place = `${table.sectors[table.sector[row]!]}\t${table.cities[table.city[row]!]}\t${table.year[row]}`;
    const said = Number.isNaN(value) ? '' : value;
    const unit = table.units[table.unit[row]!];
    lines.push(`${place}\t${table.indicators[table.indicator[row]!]}\t${said}\t${flag}\t${unit}`);
  }
  const labels = groups.map(g => [g.group, g.city, g.year, g.label].join('\t')).sort(compare);
  return [...lines, '', ...labels].join('\n');
}

/** Hash of the method with every default written out: two files that score alike have one. */
export const methodHash = (method: Method): Hash => hashOf(canonicalJson(withMethodDefaults(method)));

/** Hash of the frameworks, whatever order they were given in. */
export const frameworkHash = (frameworks: readonly Framework[]): Hash =>
  hashOf(canonicalJson([...frameworks].sort((a, b) => compare(a.id, b.id))));

/** Hash of the text of `scores.csv`. */
export const resultsHash = (scoresCsv: string): Hash => hashOf(scoresCsv);

/** Rows by sector, city, year and indicator: four stable counting sorts, least significant first. */
function canonicalOrder(table: ObservationTable): Uint32Array {
  const years = [...new Set(table.year)].sort((a, b) => a - b);
  const yearRank = new Map(years.map((year, rank) => [year, rank]));
  const [sectors, cities, indicators] = [table.sectors, table.cities, table.indicators].map(ranksOf);
  const keys = [
    (row: number) => indicators![table.indicator[row]!]!,
    (row: number) => yearRank.get(table.year[row]!)!,
    (row: number) => cities![table.city[row]!]!,
    (row: number) => sectors![table.sector[row]!]!,
  ];
  const sizes = [table.indicators.length, years.length, table.cities.length, table.sectors.length];
  const start: Uint32Array = Uint32Array.from({ length: table.length }, (_, row) => row);
  return keys.reduce((order, key, i) => sortedBy(order, key, sizes[i]!), start);
}

/** Place of each dictionary entry in code-unit order. */
function ranksOf(dictionary: readonly string[]): Int32Array {
  const order = dictionary.map((_, i) => i).sort((a, b) => compare(dictionary[a]!, dictionary[b]!));
  const ranks = new Int32Array(dictionary.length);
  order.forEach((entry, rank) => {
    ranks[entry] = rank;
  });
  return ranks;
}

function sortedBy(order: Uint32Array, key: (row: number) => number, size: number): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const row of order) next[key(row) + 1]!++;
  for (let k = 0; k < size; k++) next[k + 1]! += next[k]!;
  const sorted = new Uint32Array(order.length);
  for (const row of order) sorted[next[key(row)]!++] = row;
  return sorted;
}
