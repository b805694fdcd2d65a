import type { Framework } from '../../src/core/framework.ts';
import {
  DEFAULT_METHOD,
  DEFAULT_UNCERTAINTY,
  type Method,
  type UncertaintyStep,
} from '../../src/core/method.ts';
import type { Dataset } from '../../src/core/observation.ts';
import type { SectorMatrix } from '../../src/scoring/matrix.ts';
import { type RunPort, runOnPool } from '../../src/scoring/uncertainty/pool.ts';
import { createReweigher } from '../../src/scoring/uncertainty/reweigh.ts';
import { datasetOf } from '../support/dataset.ts';
import { startThread } from '../support/run-threads.ts';
import { frameworkOfSize, matrixOfSize } from './kernel.ts';

/** How long uncertainty runs of 300 cities × 60 indicators take, statistics and opening of the data included. */
export interface UncertaintyTiming {
  /** 10,000 runs of weights, aggregation and prepared normalisations, two workers. */
  readonly preparedMs: number;
  /** 1000 runs that impute, treat and normalise anew, two workers. */
  readonly rebuiltMs: number;
  /** The latter on one worker over the latter on two. */
  readonly twoOverOne: number;
  /** Twice that on one worker over two workers that each make all runs by themselves: what the machine gives at most. */
  readonly machineGives: number;
  /** Time of 20,000 prepared runs over that of 10,000. */
  readonly twiceTheRuns: number;
  /** One weight moved to new ranks, here. */
  readonly stepMs: number;
}

const METHOD: Method = { ...DEFAULT_METHOD, impute: { method: 'mean' }, treat: { method: 'winsorise' } };
const PREPARED: UncertaintyStep = {
  ...DEFAULT_UNCERTAINTY,
  runs: 10_000,
  alternatives: [
    { step: 'normalise', options: [{ method: 'min-max' }, { method: 'z-score' }, { method: 'rank' }] },
  ],
};
const REBUILT: UncertaintyStep = { ...PREPARED, runs: 1000, perIndicatorNoise: 0.05 };

/** Times of warm workers; medians of the runs. */
export async function measureUncertainty(runs: number): Promise<UncertaintyTiming> {
  const framework = frameworkOfSize(60);
  const matrix = matrixOfSize(framework, { cities: 300, years: 1, indicators: 60 });
  const dataset = datasetOfMatrix(matrix);
  const ports = [startThread(), startThread()];
  const time = (count: number, step: UncertaintyStep): Promise<number> =>
    timeRuns(ports.slice(0, count), { dataset, framework, step }, runs);
  await time(2, PREPARED);
  const preparedMs = await time(2, PREPARED);
  const rebuiltMs = await time(2, REBUILT);
  const onOneMs = await time(1, REBUILT);
  const input = { dataset, framework, step: REBUILT };
  const apartMs = medianOf(
    await inTurn(runs, async () => {
      const start = performance.now();
      await Promise.all(ports.map(port => timeRuns([port], input, 1)));
      return performance.now() - start;
    }),
  );
  const twiceMs = await time(2, { ...PREPARED, runs: 20_000 });
  for (const port of ports) port.terminate();
  return {
    preparedMs,
    rebuiltMs,
    twoOverOne: onOneMs / rebuiltMs,
    machineGives: (2 * onOneMs) / apartMs,
    twiceTheRuns: twiceMs / preparedMs,
    stepMs: timeSteps(matrix, framework),
  };
}

interface Timed {
  readonly dataset: Dataset;
  readonly framework: Framework;
  readonly step: UncertaintyStep;
}

async function timeRuns(
  ports: readonly RunPort[],
  { dataset, framework, step }: Timed,
  runs: number,
): Promise<number> {
  const input = { dataset, frameworks: [framework], method: METHOD, step };
  const unheard = { onProgress: () => undefined, signal: new AbortController().signal };
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { sectors } = await runOnPool(ports, input, unheard);
    if (sectors[0]?.runs !== step.runs) throw new Error('benchmark without runs');
    times.push(performance.now() - start);
  }
  return medianOf(times);
}

function timeSteps(matrix: SectorMatrix, framework: Framework): number {
  const reweigh = createReweigher(matrix, framework, METHOD);
  const times = Array.from({ length: 200 }, (_, step) => {
    const start = performance.now();
    reweigh({ P1: 1 + step / 100 });
    return performance.now() - start;
  });
  return medianOf(times);
}

async function inTurn<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let i = 0; i < count; i++) made.push(await make());
  return made;
}

const medianOf = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

function datasetOfMatrix({ values, cities, years, indicators }: SectorMatrix): Dataset {
  const n = cities.length;
  return datasetOf(
    [...values.keys()].flatMap(cell => {
      const value = values[cell]!;
      const unit = cell % n;
      const indicator = indicators[Math.floor(cell / n)]!;
      return Number.isNaN(value) ? [] : [{ city: cities[unit]!, year: years[unit]!, indicator, value }];
    }),
  );
}
