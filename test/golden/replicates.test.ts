// Source of the expectations: golden/sensitivity (COINr 1.1.14): choices, weights and scores of a Monte Carlo run.
import { expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { csvRows } from '../support/csv.ts';
import { readPeerData, readPeerFramework } from '../support/peer-form.ts';
import { describeShared, readShared } from '../support/shared.ts';

/** The peer's names of choices, as a method file says them. */
const NORMALISERS: Readonly<Record<string, object>> = {
  minmax_1_100: { method: 'min-max', range: [1, 100] },
  zscore_50_10: { method: 'z-score', mean: 50, sd: 10 },
};
const AGGREGATORS: Readonly<Record<string, string>> = {
  a_amean: 'arithmetic',
  a_gmean: 'geometric',
  a_hmean: 'harmonic',
};

const TOLERANCE = 1e-9;

describeShared('the first twenty sampled replicates of the peer', 'golden', () => {
  const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
  const dataset = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
  const weightRows = csvRows(readShared('golden', 'sensitivity', 'weight_sets_200.csv'));
  const expected = csvRows(readShared('golden', 'sensitivity', 'ua_scores_first20.csv'));
  const replicates = csvRows(readShared('golden', 'sensitivity', 'ua_replicates.csv')).slice(0, 20);

  const methodOf = ({ winmax, norm, weight_set, agg }: Record<string, string>) => ({
    impute: { method: 'group-mean', group: 'EurAsia_group' },
    treat: { method: 'winsorise', maxPoints: Number(winmax), then: 'log-ct' },
    normalise: NORMALISERS[norm ?? ''],
    weight: {
      method: 'given',
      values: Object.fromEntries(weightRows.map(row => [row.iCode, Number(row[`w${weight_set}`])])),
    },
    aggregate: { method: AGGREGATORS[agg ?? ''] },
  });

  it.each(replicates.map(choices => [choices.rep ?? '', choices] as const))(
    '%s agrees in every score',
    (rep, choices) => {
      const { method, issues } = parseMethod(methodOf(choices));
      expect(issues).toEqual([]);
      const sector = scoreDataset(dataset, [framework], method!).sectors[0]!;
      const off = expected.flatMap(row => {
        const found = sector.score[sector.cities.indexOf(row.uCode ?? '')]!;
        const wanted = Number(row[`r_${rep}`]);
        return Math.abs(found - wanted) <= TOLERANCE * Math.abs(wanted)
          ? []
          : [`${row.uCode}: ${found}, expected ${wanted}`];
      });
      expect(expected).toHaveLength(51);
      expect(off).toEqual([]);
    },
  );
});
