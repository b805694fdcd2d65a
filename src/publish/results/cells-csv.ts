import { cellFlags } from '../../core/cell-flags.ts';
import { type Dataset, FLAGS } from '../../core/observation.ts';
import type { ScoreResult, SectorResult } from '../../core/result.ts';
import { NOT_APPLICABLE } from '../../scoring/matrix.ts';
import { windowsOf } from '../../scoring/windows.ts';
import { csvText, type Field } from './csv-text.ts';

const HEADER = [
  'city',
  'sector',
  'year',
  'indicator',
  'raw',
  'denominated',
  'imputed',
  'treated',
  'normalised',
  'flags',
];

/** Text of `cells.csv`: each unit and indicator through all steps. */
export function cellsCsv(result: ScoreResult, dataset: Dataset): string {
  return csvText(HEADER, records(result, dataset));
}

function* records(result: ScoreResult, dataset: Dataset): Iterable<readonly Field[]> {
  for (const sector of result.sectors) yield* sectorRecords(sector, observationFlags(sector, dataset));
}

function* sectorRecords(result: SectorResult, observed: Uint8Array): Iterable<readonly Field[]> {
  const { sector, cities, years, indicators, raw, denominated, imputed, treated, normalised } = result;
  const n = cities.length;
  const methods = new Map(result.columns.map(c => [c.indicator, c.imputeMethod]));
  for (const { start, end } of windowsOf(years, 'year')) {
    for (const [j, indicator] of indicators.entries()) {
      const imputeMethod = methods.get(indicator) ?? '';
      for (let unit = start; unit < end; unit++) {
        const cell = j * n + unit;
        const flags = cellFlags({
          bits: result.flags[cell]!,
          imputeMethod,
          imputedFrom: result.imputedFrom[cell]!,
          isNotApplicable: result.status[cell] === NOT_APPLICABLE,
          observationFlag: FLAGS[observed[cell]!] ?? '',
        });
        const values = [raw[cell]!, denominated[cell]!, imputed[cell]!, treated[cell]!, normalised[cell]!];
        yield [cities[unit]!, sector, years[unit]!, indicator, ...values, flags];
      }
    }
  }
}

const TARGET = FLAGS.indexOf('target');

/** Position in FLAGS of the observation behind each cell of a sector; 0 where there is none. */
function observationFlags(
  { sector, cities, years, indicators }: SectorResult,
  { observations: table }: Dataset,
): Uint8Array {
  const n = cities.length;
  const flags = new Uint8Array(n * indicators.length);
  const units = new Map(cities.map((city, unit) => [`${years[unit]} ${city}`, unit]));
  const columns = new Map(indicators.map((code, j) => [code, j]));
  const wanted = table.sectors.indexOf(sector);
  for (let row = 0; row < table.length; row++) {
    const flag = table.flag[row]!;
    if (flag === 0 || flag === TARGET || table.sector[row] !== wanted) continue;
    const unit = units.get(`${table.year[row]} ${table.cities[table.city[row]!]}`);
    const column = columns.get(table.indicators[table.indicator[row]!] ?? '');
    if (unit !== undefined && column !== undefined) flags[column * n + unit] = flag;
  }
  return flags;
}
