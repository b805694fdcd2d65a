// Source of the expectations: golden/peers (pymcdm) and golden/asem/effective_weights_equal.csv (COINr).
import { expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { WEIGHTERS } from '../../src/methods/weight/index.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { csvRows } from '../support/csv.ts';
import { readPeerData, readPeerFramework } from '../support/peer-form.ts';
import { describeShared, readShared } from '../support/shared.ts';

describeShared('weights of the peers', 'golden', () => {
  const pillars = csvRows(readShared('golden', 'peers', 'asem_pillars_gmean.csv'));
  const expected = csvRows(readShared('golden', 'peers', 'asem_pillars_objective_weights_pymcdm.csv'));
  const codes = expected.map(row => row.indicator ?? '');
  const scores = codes.map(code => Float64Array.from(pillars, row => Number(row[code])));

  const sharesBy = (id: string): number[] => {
    const raw = WEIGHTERS.find(w => w.id === id)!.weigh(
      { scores, given: codes.map(() => 1) },
      { method: 'equal' },
    );
    const total = raw.reduce((sum, w) => sum + w, 0);
    return raw.map(w => w / total);
  };

  it.each([['critic', 'critic_weights']])('%s, defined as here, agrees', (id, column) => {
    sharesBy(id).forEach((share, i) => {
      expect(Math.abs(share - Number(expected[i]![column!]))).toBeLessThan(1e-9);
    });
  });

  it('standard deviation and entropy are taken on other values there, and so differ', () => {
    const differs = (id: string, column: string) =>
      sharesBy(id).some((share, i) => Math.abs(share - Number(expected[i]![column])) > 1e-6);
    expect([
      differs('standard-deviation', 'standard_deviation_weights'),
      differs('entropy', 'entropy_weights'),
    ]).toEqual([true, true]);
  });

  it('effective weights of the tree agree', () => {
    const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
    const dataset = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
    const { nodes, weights } = scoreDataset(dataset, [framework], parseMethod({}).method!).sectors[0]!;
    const effective = new Map(nodes.map((node, at) => [node.code, weights[0]!.effective[at]!]));
    for (const row of csvRows(readShared('golden', 'asem', 'effective_weights_equal.csv'))) {
      expect(Math.abs(effective.get(row.iCode!)! - Number(row.EffWeight)), row.iCode).toBeLessThan(1e-12);
    }
  });
});
