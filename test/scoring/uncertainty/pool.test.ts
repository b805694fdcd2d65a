import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_METHOD } from '../../../src/core/method.ts';
import { uncertaintyCsv } from '../../../src/publish/results/uncertainty-csv.ts';
import { runOnPool } from '../../../src/scoring/uncertainty/pool.ts';
import { runDataset } from '../../../src/scoring/uncertainty/run-dataset.ts';
import { datasetOf } from '../../support/dataset.ts';
import { startThread } from '../../support/run-threads.ts';
import { observedIn, TREE } from '../small-tree.ts';
import { manyCities, stepOf } from './input.ts';

const dataset = datasetOf([
  ...observedIn(manyCities(true), 2024, 'A'),
  ...observedIn(manyCities(true, 30), 2023, 'B'),
  ...observedIn(manyCities(true, 25), 2024, 'B'),
]);
const step = stepOf({
  runs: 101,
  weightNoise: 0.5,
  perIndicatorNoise: 0.05,
  leaveOneOut: true,
  alternatives: { normalise: [{ method: 'min-max' }, { method: 'rank' }] },
});
const input = { dataset, frameworks: [TREE], method: DEFAULT_METHOD, step };
const unheard = { onProgress: () => undefined, signal: new AbortController().signal };

/** Threads that stay for all tests; a cancelled run ends its own. */
const ports = [startThread(), startThread()];
afterAll(() => {
  for (const port of ports) port.terminate();
});

describe('uncertainty runs on workers', () => {
  it('give the same bytes on one worker, on two and on none', async () => {
    const here = runDataset(input);
    const text = uncertaintyCsv(here.sectors);
    expect(text.split('\n')).toHaveLength(1 + 40 + 30 + 25 + 1);
    for (const count of [1, 2]) {
      const there = await runOnPool(ports.slice(0, count), input, unheard);
      expect(uncertaintyCsv(there.sectors)).toBe(text);
      expect(there).toEqual(here);
    }
  });

  it('tell how far they are, up to all runs of all sectors', async () => {
    const told: (readonly [number, number])[] = [];
    await runOnPool(ports, input, { ...unheard, onProgress: (done, of) => told.push([done, of]) });
    expect(told.at(-1)).toEqual([202, 202]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
  });

  it('run one sector alone when it is asked for', async () => {
    const { sectors } = await runOnPool(ports, { ...input, sector: 'B' }, unheard);
    expect(sectors.map(s => s.sector)).toEqual(['B']);
    expect(sectors).toEqual(runDataset(input).sectors.filter(s => s.sector === 'B'));
  });

  it('end within half a second when they are cancelled', async () => {
    const controller = new AbortController();
    const long = { ...input, step: { ...step, runs: 100_000 } };
    let cancelledAt = 0;
    const onProgress = (): void => {
      cancelledAt ||= performance.now();
      controller.abort();
    };
    const runs = runOnPool([startThread(), startThread()], long, { onProgress, signal: controller.signal });
    await expect(runs).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - cancelledAt).toBeLessThan(500);
  });

  it('leave their workers alive when the signal ends after them', async () => {
    const controller = new AbortController();
    const first = await runOnPool(ports, input, { ...unheard, signal: controller.signal });
    controller.abort();
    expect(await runOnPool(ports, input, unheard)).toEqual(first);
  });

  it('reject at once when they were cancelled before they began', async () => {
    const runs = runOnPool([startThread()], input, { ...unheard, signal: AbortSignal.abort() });
    await expect(runs).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('say which place of the method has no meaning, and give no sector then', async () => {
    const lost = stepOf({
      perIndicatorNoise: { nowhere: 1 },
      alternatives: { weight: [{ method: 'given', values: { x: 1 } }] },
    });
    const { sectors, issues } = await runOnPool(ports, { ...input, step: lost }, unheard);
    expect(sectors).toEqual([]);
    expect(issues.map(i => i.where.path)).toEqual([
      'uncertainty.alternatives.0.options.0.values.x',
      'uncertainty.perIndicatorNoise.nowhere',
    ]);
  });
});
