import { expect, it } from 'vitest';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { renewScoring, scoreInWorker } from '../../../src/scoring/client.ts';
import { scoreDataset } from '../../../src/scoring/score.ts';
import { observedIn, TREE } from '../../scoring/small-tree.ts';
import { datasetOf } from '../../support/dataset.ts';

const dataset = datasetOf(observedIn({ A: [1, 2, 3], B: [4, 5, 6], C: [7, 3, 1] }));
const { method } = parseMethod({ weight: { method: 'entropy' } });

it('a real worker gives the same bits as the page, and leaves the data where they are', async () => {
  const result = await scoreInWorker(dataset, [TREE], method!);
  expect(result).toEqual(scoreDataset(dataset, [TREE], method!));
  expect(dataset.observations.value.length).toBe(9);
});

it('a cancelled job rejects, and the next one is scored', async () => {
  const job = scoreInWorker(dataset, [TREE], method!);
  renewScoring();
  await expect(job).rejects.toThrow('cancelled');
  expect((await scoreInWorker(dataset, [TREE], method!)).sectors).toHaveLength(1);
});
