import { expect, it } from 'vitest';
import { sensitivityCsv } from '../../../src/publish/results/sensitivity-csv.ts';

it('sensitivity.csv has a row a factor; what could not be estimated is empty', () => {
  const effect = {
    factor: 'weights:1',
    firstOrder: -0.01,
    firstLow: -0.05,
    firstHigh: 0.02,
    total: 0.25,
    totalLow: Number.NaN,
    totalHigh: Number.NaN,
  };
  const text = sensitivityCsv({ sectors: ['all'], rows: 8, runs: 24, seed: 1, effects: [effect] });
  expect(text).toBe(
    'factor,first_order,first_lo,first_hi,total,total_lo,total_hi\nweights:1,-0.01,-0.05,0.02,0.25,,\n',
  );
});
