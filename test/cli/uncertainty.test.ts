import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder, put, rowsOf } from './files.ts';
import { type Run, score } from './score.ts';
import { DATA, FRAMEWORK } from './small.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = newFolder();
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (method: unknown, ...more: readonly string[]): Run =>
  score(
    '--framework',
    put(folder, 'framework.json', JSON.stringify(FRAMEWORK)),
    '--data',
    put(folder, 'data.csv', DATA),
    '--method',
    put(folder, 'method.json', JSON.stringify(method)),
    '--out',
    out,
    ...more,
  );
const text = (name = 'uncertainty.csv'): string => readFileSync(join(out, name), 'utf8');
const METHOD = { uncertainty: { runs: 40, seed: 7, weightNoise: 0.8 } };

describe('score with an uncertainty step', () => {
  it('writes uncertainty.csv with the columns of the contract, by sector, year and city', () => {
    expect(run(METHOD).exit).toBe(0);
    expect(text().split('\n')[0]).toBe('city,sector,year,nominal_rank,mean,median,p05,p95,top10_share');
    const rows = rowsOf(join(out, 'uncertainty.csv'));
    expect(rows).toHaveLength(12);
    expect(rows.slice(0, 4)).toMatchObject([
      { city: 'CN-DG', sector: 'building', year: '2023', top10_share: '1' },
      { city: 'CN-TJ', sector: 'building', year: '2023' },
      { city: 'SG-SG', sector: 'building', year: '2023' },
      { city: 'CN-DG', sector: 'building', year: '2024' },
    ]);
    const ranks = rowsOf(join(out, 'scores.csv')).filter(row => row.node === 'IX');
    for (const row of rows) {
      const scored = ranks.find(r => r.city === row.city && r.sector === row.sector && r.year === row.year);
      expect(row.nominal_rank).toBe(scored?.rank);
    }
  });

  it('names the seed in the manifest, and gives the same bytes for it again', () => {
    run(METHOD);
    const first = text();
    expect(JSON.parse(text('manifest.json')).seed).toBe(7);
    run(METHOD);
    expect(text()).toBe(first);
  });

  it('writes the wanted sector and year as they stand among all', () => {
    run(METHOD);
    const wanted = rowsOf(join(out, 'uncertainty.csv')).filter(
      r => r.sector === 'retail' && r.year === '2024',
    );
    run(METHOD, '--sector', 'retail', '--year', '2024');
    expect(rowsOf(join(out, 'uncertainty.csv'))).toEqual(wanted);
  });

  it('writes none where the method has no such step', () => {
    run({});
    expect(existsSync(join(out, 'uncertainty.csv'))).toBe(false);
  });

  it('refuses a step that names what nothing has, and writes nothing', () => {
    const { exit, err } = run({ uncertainty: { perIndicatorNoise: { z: 1 } } });
    expect(exit).toBe(2);
    expect(err).toContain('uncertainty.perIndicatorNoise.z');
    expect(existsSync(out)).toBe(false);
  });
});
