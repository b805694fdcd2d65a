// Source of the expectations: golden/peers/ahp_pymcdm.json (pymcdm) and golden/asem/weights_pca_raw.csv (COINr), whose
// loadings are those of imputed, treated and normalised indicators. Signs of loadings carry no meaning.
import { expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { ahpOf, type Judgements } from '../../src/methods/weight/ahp.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { csvRows } from '../support/csv.ts';
import { readPeerData, readPeerFramework } from '../support/peer-form.ts';
import { describeShared, readShared } from '../support/shared.ts';

interface JudgedCase {
  readonly name: string;
  readonly matrix: Judgements;
  readonly weights_eigen: readonly number[];
  readonly lambda_max: number;
  readonly ci: number;
}

const near = (found: number, wanted: number) =>
  expect(Math.abs(found - wanted), `${found} beside ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(wanted)),
  );

describeShared('judgements in pairs of the peer', 'golden', () => {
  const { matrices } = JSON.parse(readShared('golden', 'peers', 'ahp_pymcdm.json')) as {
    matrices: JudgedCase[];
  };

  it.each(matrices)('$name', ({ matrix, weights_eigen, lambda_max, ci }) => {
    const found = ahpOf(matrix);
    expect(found.weights).toHaveLength(weights_eigen.length);
    found.weights.forEach((weight, i) => {
      near(weight, weights_eigen[i]!);
    });
    near(found.lambda, lambda_max);
    near(found.ci, ci);
  });
});

describeShared('first principal components of the peer', 'golden', () => {
  const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
  const dataset = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
  const expected = new Map(
    csvRows(readShared('golden', 'asem', 'weights_pca_raw.csv')).map(r => [
      r.iCode ?? '',
      Number(r.WeightAbs),
    ]),
  );
  const { method } = parseMethod({
    impute: { method: 'group-mean', group: 'EurAsia_group' },
    treat: { method: 'winsorise', then: 'log-ct' },
    weight: { method: 'pca-first' },
  });
  const { nodes, weights } = scoreDataset(dataset, [framework], method!).sectors[0]!;

  it.each(
    framework.nodes.filter(node => framework.indicators.some(i => i.parent === node.code)).map(n => n.code),
  )('weigh %s', pillar => {
    const members = framework.indicators.filter(i => i.parent === pillar).map(i => i.code);
    const total = members.reduce((sum, code) => sum + expected.get(code)!, 0);
    for (const code of members) {
      const found = weights[0]!.weight[nodes.findIndex(node => node.code === code)]!;
      near(found, expected.get(code)! / total);
    }
  });
});
