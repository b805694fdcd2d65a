import type { GroupLabel } from '../../src/core/city.ts';
import { type Framework, frameworkSchema } from '../../src/core/framework.ts';
import type { Dataset } from '../../src/core/observation.ts';
import { csvRows } from './csv.ts';
import { datasetOf, type Observed } from './dataset.ts';

/** The framework of a peer's metadata table. */
export function readPeerFramework(text: string): Framework {
  const rows = csvRows(text);
  const of = (type: string) => rows.filter(r => r.Type === type);
  const optional = (value: string | undefined) =>
    value === undefined || value === '' || value === 'NA' ? null : value;
  return frameworkSchema.parse({
    schema: 'gsc-framework/1',
    id: 'peer',
    name: 'peer',
    nodes: of('Aggregate').map(r => ({
      code: r.iCode,
      weight: Number(r.Weight),
      parent: optional(r.Parent),
    })),
    indicators: of('Indicator').map(r => ({
      code: r.iCode,
      direction: Number(r.Direction),
      weight: Number(r.Weight),
      parent: r.Parent,
      target: optional(r.Target) === null ? null : Number(r.Target),
      denominator: optional(r.Denominator),
    })),
    groups: of('Group').map(r => ({ code: r.iCode })),
    denominators: of('Denominator').map(r => ({ code: r.iCode })),
  });
}

/** The data of a peer's table under a framework: sector `all`, year of column `Time`. */
export function readPeerData(text: string, framework: Framework): Dataset {
  const rows = csvRows(text);
  const columns = [...framework.indicators, ...framework.denominators].map(c => c.code);
  const observed = rows.flatMap(row =>
    columns.flatMap((indicator): Observed[] => {
      const value = row[indicator] ?? '';
      if (value === '' || value === 'NA') return [];
      return [{ city: row.uCode ?? '', year: Number(row.Time ?? 0), indicator, value: Number(value) }];
    }),
  );
  const groups = rows.flatMap(row =>
    framework.groups.flatMap(({ code }): GroupLabel[] => {
      const label = row[code] ?? '';
      if (label === '' || label === 'NA') return [];
      return [{ city: row.uCode ?? '', year: Number(row.Time ?? 0), group: code, label }];
    }),
  );
  return datasetOf(observed, groups);
}
