// Source of the expectations: golden/sensitivity/estimator_replay_64.csv and its indices (COINr 1.1.14).
import { expect, it } from 'vitest';
import { factorEffects } from '../../src/scoring/sensitivity/effects.ts';
import { csvRows } from '../support/csv.ts';
import { describeShared, readShared } from '../support/shared.ts';

describeShared('effects of the peer', 'golden', () => {
  const runs = csvRows(readShared('golden', 'sensitivity', 'estimator_replay_64.csv'));
  const expected = csvRows(readShared('golden', 'sensitivity', 'estimator_replay_64_indices.csv'));
  const columns = ['X1', 'X2', 'X3'];

  it('lie A, B, then A with one column of B', () => {
    runs.slice(128).forEach((run, i) => {
      const from = (column: string) => (columns.indexOf(column) === Math.floor(i / 64) ? 64 : 0);
      for (const column of columns) expect(run[column]).toBe(runs[(i % 64) + from(column)]![column]);
    });
  });

  it('agree from the same output', () => {
    const output = Float64Array.from(runs, run => Number(run.y));
    factorEffects(output, columns, 0, Math.random).forEach((effect, i) => {
      expect(Math.abs(effect.firstOrder - Number(expected[i]!.Si))).toBeLessThan(1e-9);
      expect(Math.abs(effect.total - Number(expected[i]!.STi))).toBeLessThan(1e-9);
    });
  });
});
