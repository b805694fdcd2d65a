import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { FileReport } from '../../src/core/import-report.ts';
import { type ImportContext, importFiles } from '../../src/ingest/import.ts';
import { readFramework } from '../../src/ingest/read-framework.ts';
import { readRegister } from '../../src/ingest/register.ts';
import { describeShared, readShared, sharedPath } from '../support/shared.ts';
import { city, fileAt, valueAt } from './support.ts';

const key = z.tuple([z.string(), z.string(), z.number(), z.string()]);
const manifestSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      category: z.string(),
      expect: z.string(),
      also_accepted: z.array(z.string()).default([]),
      rows: z.number().optional(),
      rows_flagged: z.number().default(0),
      values: z.array(z.object({ key, value: z.number().nullable() })).default([]),
      problems: z
        .array(
          z.object({ line: z.number(), column: z.number().optional(), column_name: z.string().optional() }),
        )
        .default([]),
    }),
  ),
});
const catalogueSchema = z.object({ cities: z.record(z.string(), z.tuple([z.string(), z.string()])) });

const EXACT = 'loads exactly';
const REPORTED = 'loads with a reported problem';
const REFUSED = 'refused with a clear error, earlier data intact';

function classOf({ state, issues }: FileReport): string {
  if (state === 'refused') return REFUSED;
  return issues.length === 0 ? EXACT : REPORTED;
}

describeShared('awkward files', 'badcsv', () => {
  const { framework } = readFramework(fileAt(sharedPath('badcsv', 'framework.json')));
  if (framework === null) throw new Error('the framework of the awkward files does not load');
  const catalogue = catalogueSchema.parse(JSON.parse(readShared('badcsv', 'catalogue.json')));
  const small = Object.entries(catalogue.cities).map(([code, [name, economy]]) => ({
    ...(/\p{Script=Han}/u.test(name) ? city(code, '', '', name) : city(code, '', name, '')),
    economy,
  }));
  const ours = readRegister(readFileSync('datasets/cities/cities.csv', 'utf8'));
  const { cases } = manifestSchema.parse(JSON.parse(readShared('badcsv', 'manifest.json')));

  it('are all run', () => {
    expect(cases).toHaveLength(79);
  });

  for (const [which, register] of [
    ['small', small],
    ['own', ours],
  ] as const) {
    const context: ImportContext = { frameworks: [framework], register, existing: null };
    const baseline = importFiles([fileAt(sharedPath('badcsv', 'baseline.csv'))], context).dataset;

    it.each(cases)(`$id with the ${which} register`, wanted => {
      const existing = { ...context, existing: baseline };
      const { dataset, files } = importFiles([fileAt(sharedPath('badcsv', wanted.file))], existing);
      const [report] = files;
      if (report === undefined) throw new Error('no report');
      expect([wanted.expect, ...wanted.also_accepted]).toContain(classOf(report));
      expect(report.loaded + report.setAside + report.blank).toBe(report.rowsRead);
      if (report.state === 'refused') {
        expect(dataset).toEqual(baseline);
        expect(report.issues.some(issue => issue.severity === 'error')).toBe(true);
        return;
      }
      const added = dataset.observations.length - baseline.observations.length;
      if (wanted.rows !== undefined) {
        const totals = [wanted.rows, wanted.rows + wanted.rows_flagged];
        expect(totals.includes(added) || totals.includes(report.loaded)).toBe(true);
      }
      for (const { key, value } of wanted.values) expect(valueAt(dataset, key)).toBe(value);
      for (const { line, column, column_name } of wanted.problems) {
        const there = report.issues.filter(issue => issue.where.line === line).map(issue => issue.where);
        expect(there).not.toHaveLength(0);
        const fits = there.some(where => where.column === column || where.columnName === column_name);
        if (column !== undefined) expect(fits).toBe(true);
      }
    });
  }
});
