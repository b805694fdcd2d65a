import { frameworkSchema } from '../../src/core/framework.ts';
import { DEFAULT_METHOD, type Method } from '../../src/core/method.ts';
import type { ObservationTable } from '../../src/core/observation.ts';
import { openBlockingEngine } from '../../src/engine/open-blocking.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { benchCities, observationsOfSize } from './engine.ts';

/** What the way from the database to ranks costs. */
export interface WayTiming {
  readonly cells: number;
  /** Median of reading the columns, building the matrix and scoring it, together. */
  readonly medianMs: number;
}

const INDICATORS = 60;

/** Time from 360,000 observations in the database to ranks: read, matrix, impute, treat, min–max, aggregate, rank. */
export async function measureDatabaseToRanks(runs = 5): Promise<WayTiming> {
  const engine = await openBlockingEngine();
  try {
    const table = withOutliers(observationsOfSize(360_000));
    const cities = benchCities();
    await engine.loadDataset(cities, table, []);
    const framework = frameworkSchema.parse({
      schema: 'gsc-framework/1',
      id: 'bench',
      name: 'bench',
      nodes: [
        { code: 'index', parent: null },
        ...Array.from({ length: INDICATORS / 6 }, (_, i) => ({ code: `P${i}`, parent: 'index' })),
      ],
      indicators: table.indicators.map((code, i) => ({ code, parent: `P${Math.floor(i / 6)}` })),
    });
    const method: Method = {
      ...DEFAULT_METHOD,
      impute: { method: 'linear' },
      treat: { method: 'winsorise' },
    };
    const times: number[] = [];
    for (let run = 0; run < runs + 2; run += 1) {
      const start = performance.now();
      const observations = await engine.observations();
      const result = scoreDataset({ cities, observations, groups: [] }, [framework], method);
      if (result.sectors.length === 0) throw new Error('benchmark without a score');
      times.push(performance.now() - start);
    }
    const counted = times.slice(2).sort((a, b) => a - b);
    return { cells: table.length, medianMs: counted[counted.length >> 1] ?? 0 };
  } finally {
    await engine.close();
  }
}

/** Every 101st value a thousand times as large, so that the treatment has something to do. */
const withOutliers = (table: ObservationTable): ObservationTable => ({
  ...table,
  value: table.value.map((v, i) => (i % 101 === 0 ? v * 1000 : v)),
});
