import { frameworkSchema } from '../../src/core/framework.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import type { FactorEffect } from '../../src/core/uncertainty.ts';
import { placesOf } from '../../src/methods/statistics/ranking.ts';
import { auditOne } from '../../src/scoring/audit/audit-dataset.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { runSensitivity } from '../../src/scoring/sensitivity/run-sensitivity.ts';
import { csvRows } from '../support/csv.ts';
import { datasetOf, type Observed } from '../support/dataset.ts';
import { readPeerData, readPeerFramework } from '../support/peer-form.ts';
import { readShared } from '../support/shared.ts';
import type { LiteralCase } from './literal-cases.ts';

const codes = Array.from({ length: 10 }, (_, j) => `i${j}`);
const ten = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'ten',
  name: 'ten',
  nodes: [{ code: 'index', parent: null }],
  indicators: codes.map(code => ({ code, parent: 'index' })),
});

/** Which units the case's missing and zero cells leave in, under a screen. */
export function screenedBy(test: LiteralCase, screen: Readonly<Record<string, number>>): boolean[] {
  const missing = test.missing as number[];
  const zeros = test.zeros as number[];
  const observed = missing.flatMap((gaps, unit) =>
    codes.flatMap((indicator, j): Observed[] => {
      if (j < gaps) return [];
      return [
        {
          city: `C${unit}`,
          year: 2024,
          indicator,
          value: j >= codes.length - zeros[unit]! ? 0 : unit + j + 1,
        },
      ];
    }),
  );
  const { method } = parseMethod({ screen });
  const [sector] = scoreDataset(datasetOf(observed), [ten], method!).sectors;
  return sector!.exclusions.map(e => e === null);
}

/** The case's value divided by its denominator. */
export function scaledDenominator(test: LiteralCase): number {
  const framework = frameworkSchema.parse({
    schema: 'gsc-framework/1',
    id: 'one',
    name: 'one',
    nodes: [{ code: 'index', parent: null }],
    indicators: [{ code: 'x', parent: 'index', denominator: 'd', denominatorScale: test.scale }],
    denominators: [{ code: 'd' }],
  });
  const dataset = datasetOf([
    { city: 'A', year: 2024, indicator: 'x', value: test.x as number },
    { city: 'A', year: 2024, indicator: 'd', value: test.denominator as number },
  ]);
  const { method } = parseMethod({});
  return scoreDataset(dataset, [framework], method!).sectors[0]!.denominated[0]!;
}

/** Sums of effective weights level by level on the peer's own tree. */
export function effectiveWeightSums(): number[] {
  const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
  const dataset = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
  const { nodes, weights } = scoreDataset(dataset, [framework], parseMethod({}).method!).sectors[0]!;
  const sums = [0, 0, 0, 0];
  nodes.forEach(({ level }, at) => {
    sums[level - 1]! += weights[0]!.effective[at]!;
  });
  return sums;
}

/** Mean change of place on the peer's own tree when a pillar is removed, that weighs as given or nothing already. */
export function meanShiftWithout(pillar: string, weight?: number): number {
  const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
  const dataset = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
  const { method } = parseMethod({
    impute: { method: 'group-mean', group: 'EurAsia_group' },
    treat: { method: 'winsorise', then: 'log-ct', on: 'original' },
    ...(weight === undefined ? {} : { weight: { method: 'given', values: { [pillar]: weight } } }),
  });
  const audited = auditOne({ dataset, frameworks: [framework], method: method!, sector: 'all', year: null });
  return audited!.audit.removals.find(removal => removal.node === pillar)!.meanShift;
}

/** The same by the rule, from the scores the peer found with and without the pillar. */
export function meanShiftByRule(pillar: string): number {
  const rows = csvRows(readShared('golden', 'asem', 'remove_level2_scores.csv'));
  const [nominal, without] = ['Nominal', pillar].map(name => {
    const places = new Float64Array(rows.length);
    placesOf(
      Float64Array.from(rows, row => Number(row[name])),
      'min',
      places,
    );
    return places;
  });
  return nominal!.reduce((sum, place, unit) => sum + Math.abs(place - without![unit]!), 0) / rows.length;
}

/** Effect of a choice between two equal alternatives on the peer's own tree, beside drawn weights. */
export function effectOfEqualAlternatives(): FactorEffect {
  const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
  const dataset = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
  const zScore = { method: 'z-score', mean: 50, sd: 10 };
  const { method } = parseMethod({
    uncertainty: {
      weightNoise: { '2': 0.25 },
      alternatives: [{ step: 'normalise', options: [zScore, zScore] }],
    },
  });
  const input = { dataset, frameworks: [framework], method: method!, step: method!.uncertainty! };
  const { sensitivity } = runSensitivity(input, { runs: 16, bootstrap: 0 });
  const [weights, normalise] = sensitivity!.effects;
  if (!(weights!.total > 0)) throw new Error('weights that move no rank');
  return normalise!;
}
