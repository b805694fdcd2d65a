// Source: UNDP, Human Development Report 2023/24, composite indices time series (golden/hdi, see its hdi.json).
import { expect, it } from 'vitest';
import { type Framework, frameworkSchema } from '../../src/core/framework.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { csvRows, numberOrNaN } from '../support/csv.ts';
import { datasetOf, type Observed } from '../support/dataset.ts';
import { describeShared, readShared } from '../support/shared.ts';

/** The index of 2022: health, education of two halves, income in logarithms; fixed goalposts. */
const HDI: Framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'hdi',
  name: 'Human Development Index',
  nodes: [
    { code: 'hdi', parent: null },
    { code: 'health', parent: 'hdi' },
    { code: 'education', parent: 'hdi' },
    { code: 'income', parent: 'hdi' },
  ],
  indicators: [
    { code: 'le', parent: 'health', goalposts: [20, 85] },
    { code: 'eys', parent: 'education', goalposts: [0, 18] },
    { code: 'mys', parent: 'education', goalposts: [0, 15] },
    { code: 'gnipc', parent: 'income', goalposts: [100, 75000], transform: 'ln' },
  ],
});

/** Arithmetic below, geometric on top; nothing unless every part is there. */
const HDI_METHOD = {
  normalise: { method: 'goalposts', scale: 1 },
  aggregate: { method: 'arithmetic', byNode: { hdi: { method: 'geometric' } }, minCoverage: 1 },
};

describeShared('Human Development Index', 'golden', () => {
  const rows = csvRows(readShared('golden', 'hdi', 'hdi_1990_2022.csv'));
  const observed = rows.flatMap(row =>
    HDI.indicators.flatMap(({ code }): Observed[] => {
      const value = numberOrNaN(row[code]);
      return Number.isNaN(value) ? [] : [{ city: row.iso3!, year: Number(row.year), indicator: code, value }];
    }),
  );
  const { method, issues } = parseMethod(HDI_METHOD);
  const result = scoreDataset(datasetOf(observed), [HDI], method!);
  const sector = result.sectors[0]!;
  const units = new Map(sector.cities.map((city, unit) => [`${city} ${sector.years[unit]}`, unit]));
  const unitOf = (row: Record<string, string>) => units.get(`${row.iso3} ${row.year}`);
  const top = (row: Record<string, string>) => sector.score[unitOf(row) ?? -1] ?? Number.NaN;

  it('gets no grade, as its scores are 0–1, and names the node that meets a zero', () => {
    expect(issues).toEqual([]);
    expect(result.issues.map(i => i.code)).toEqual(['aggregate-not-positive', 'grade-scale']);
    expect(result.issues[0]?.params).toMatchObject({ node: 'hdi', aggregate: 'geometric' });
    expect(new Set(sector.grades)).toEqual(new Set(['']));
  });

  it('equals the published index at three decimals on every row', () => {
    const published = rows.filter(row => row.hdi_published !== '' && row.hdi_computed !== '');
    const wrong = published.filter(row => Math.abs(top(row) - Number(row.hdi_published)) > 0.0005 + 1e-12);
    expect(published).toHaveLength(6171);
    expect(wrong.map(row => `${row.iso3} ${row.year}: ${top(row)}, published ${row.hdi_published}`)).toEqual(
      [],
    );
  });

  it('equals the reference computation to twelve digits, and is missing where that is', () => {
    const wrong = rows.filter(row => {
      const computed = numberOrNaN(row.hdi_computed);
      const expected = computed === 0 ? Number.NaN : computed; // a zero has no logarithm here: no score, a warning
      const found = top(row);
      return Number.isNaN(expected) ? !Number.isNaN(found) : !(Math.abs(found - expected) <= 1e-12);
    });
    expect(wrong.map(row => `${row.iso3} ${row.year}: ${top(row)}, expected ${row.hdi_computed}`)).toEqual(
      [],
    );
  });
});
