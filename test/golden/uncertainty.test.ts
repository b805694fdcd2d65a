// Source of the expectations: golden/sensitivity (COINr 1.1.14): choices, weights and scores of a Monte Carlo run.
import { expect, it } from 'vitest';
import { buildMatrices } from '../../src/scoring/matrix.ts';
import { createReplicator, type Replicator } from '../../src/scoring/uncertainty/replicate.ts';
import { methodOf } from '../scoring/uncertainty/input.ts';
import { csvRows } from '../support/csv.ts';
import { readPeerData, readPeerFramework } from '../support/peer-form.ts';
import { describeShared, readShared } from '../support/shared.ts';

const NORMALISERS = ['minmax_1_100', 'zscore_50_10'];
const AGGREGATORS = ['a_amean', 'a_gmean', 'a_hmean'];
const WINSORISED_CELLS = [1, 2, 3, 4, 5];
const METHOD = {
  impute: { method: 'group-mean', group: 'EurAsia_group' },
  treat: { method: 'winsorise', maxPoints: 5, then: 'log-ct' },
  normalise: { method: 'min-max', range: [1, 100] },
  uncertainty: {
    alternatives: {
      treat: WINSORISED_CELLS.map(maxPoints => ({ method: 'winsorise', maxPoints, then: 'log-ct' })),
      normalise: [
        { method: 'min-max', range: [1, 100] },
        { method: 'z-score', mean: 50, sd: 10 },
      ],
      aggregate: [{ method: 'arithmetic' }, { method: 'geometric' }, { method: 'harmonic' }],
    },
  },
};

describeShared('the sampled replicates of the peer, as drawn choices', 'golden', () => {
  const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
  const dataset = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
  const weights = csvRows(readShared('golden', 'sensitivity', 'weight_sets_200.csv'));
  const expected = csvRows(readShared('golden', 'sensitivity', 'ua_scores_first20.csv'));
  const replicates = csvRows(readShared('golden', 'sensitivity', 'ua_replicates.csv')).slice(0, 20);

  const open = (): { cities: readonly string[]; replicator: Replicator } => {
    const matrix = buildMatrices(dataset, [framework]).matrices[0]!;
    const method = methodOf(METHOD);
    const replicator = createReplicator({ matrix, framework, method, step: method.uncertainty! });
    return { cities: matrix.cities, replicator };
  };

  it('start from the nominal ranks', () => {
    const { cities, replicator } = open();
    const nominal = csvRows(readShared('golden', 'sensitivity', 'nominal.csv'));
    expect(cities.map((_, unit) => replicator.nominalRank[unit])).toEqual(
      cities.map(city => Number(nominal.find(row => row.uCode === city)?.Rank)),
    );
  });

  it('agree in every score', () => {
    const { cities, replicator } = open();
    const { nodes } = replicator.space;
    const given = new Map([...framework.nodes, ...framework.indicators].map(n => [n.code, n.weight]));
    const scores = new Float64Array(cities.length);
    const off = replicates.flatMap(({ rep, winmax, norm, weight_set, agg }) => {
      const options = [
        WINSORISED_CELLS.indexOf(Number(winmax)),
        NORMALISERS.indexOf(norm ?? ''),
        AGGREGATORS.indexOf(agg ?? ''),
      ];
      const drawn = new Map(weights.map(row => [row.iCode, Number(row[`w${weight_set}`])]));
      const factors = Float64Array.from(nodes, ({ code }) => (drawn.get(code) ?? 1) / (given.get(code) ?? 1));
      replicator.run({ options, leftOut: -1, factors, noise: null }, scores, new Float64Array(cities.length));
      return expected.filter(row => {
        const wanted = Number(row[`r_${rep}`]);
        return !(Math.abs(scores[cities.indexOf(row.uCode ?? '')]! - wanted) <= 1e-9 * Math.abs(wanted));
      });
    });
    expect(replicates).toHaveLength(20);
    expect(off).toEqual([]);
  });
});
