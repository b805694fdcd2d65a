import type { City } from '../../src/core/city.ts';
import type { ObservationTable } from '../../src/core/observation.ts';
import type { ScoreResult, SectorResult } from '../../src/core/result.ts';
import { openBlockingEngine } from '../../src/engine/open-blocking.ts';
import type { Engine } from '../../src/engine/port.ts';

/** Median milliseconds of each thing the database does on the way to a ranking. */
export interface EngineTiming {
  readonly openMs: number;
  readonly load200kMs: number;
  readonly load360kMs: number;
  /** 360,000 observations as columns: the database half of “from the database to ranks”. */
  readonly read360kMs: number;
  /** 36 cities × 6 years × 6 sectors, 27 indicators each. */
  readonly storeDemonstrationMs: number;
  /** 300 cities × 20 years × 60 indicators. */
  readonly store360kMs: number;
  readonly rankingMs: number;
  /** Time for ten times the rows over the time for the rows: 200,000 and 2,000,000. */
  readonly loadRatio: number;
  readonly readRatio: number;
}

/** Times of the database in this thread, the same wasm and statements as in the browser, after a warm-up of each. */
export async function measureEngine(runs = 5): Promise<EngineTiming> {
  const start = performance.now();
  const engine = await openBlockingEngine();
  const openMs = performance.now() - start;
  try {
    const load200kMs = await medianMs(runs, loading(engine, 200_000));
    const read200kMs = await medianMs(runs, () => engine.observations());
    const load360kMs = await medianMs(runs, loading(engine, 360_000));
    const read360kMs = await medianMs(runs, () => engine.observations());
    const demonstration = resultOfSize({ sectors: 6, cities: 36, years: 6, indicators: 27 });
    const storeDemonstrationMs = await medianMs(runs, () => engine.storeResult(demonstration, 'current'));
    const rankingMs = await medianMs(runs, () => engine.ranking('s0', 2004, 'current'));
    const big = resultOfSize({ sectors: 1, cities: 300, years: 20, indicators: 60 });
    const store360kMs = await medianMs(runs, () => engine.storeResult(big, 'published'));
    const load2mMs = await medianMs(Math.min(runs, 3), loading(engine, 2_000_000));
    const read2mMs = await medianMs(Math.min(runs, 3), () => engine.observations());
    return {
      ...{ openMs, load200kMs, load360kMs, read360kMs, storeDemonstrationMs, store360kMs, rankingMs },
      loadRatio: load2mMs / load200kMs,
      readRatio: read2mMs / read200kMs,
    };
  } finally {
    await engine.close();
  }
}

const CITIES = 300;
const YEARS = 20;

function loading(engine: Engine, rows: number): () => Promise<void> {
  const cities = benchCities();
  const observations = observationsOfSize(rows);
  return () => engine.loadDataset(cities, observations, []);
}

async function medianMs(runs: number, job: () => Promise<unknown>): Promise<number> {
  await job();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await job();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** The cities of the observations below. */
export const benchCities = (): readonly City[] => Array.from({ length: CITIES }, (_, i) => cityNumber(i));

const cityNumber = (i: number): City => ({
  code: `C${i}`,
  gb2260: '',
  nameEn: `City ${i}`,
  nameZh: `市${i}`,
  economy: 'China',
  lat: null,
  lon: null,
  tags: [],
  member: true,
});

/** City, then year, then indicator; one value in seventeen is missing. */
export function observationsOfSize(rows: number): ObservationTable {
  const column = (value: (row: number) => number) =>
    Int32Array.from({ length: rows }, (_, row) => value(row));
  const codes = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  return {
    length: rows,
    cities: codes(CITIES, 'C'),
    sectors: ['s0'],
    indicators: codes(Math.ceil(rows / (CITIES * YEARS)), 'i'),
    units: ['kg'],
    sources: ['bench'],
    files: ['bench.csv'],
    city: column(row => row % CITIES),
    sector: column(() => 0),
    year: column(row => 2000 + (Math.floor(row / CITIES) % YEARS)),
    indicator: column(row => Math.floor(row / (CITIES * YEARS))),
    value: Float64Array.from({ length: rows }, (_, row) => (row % 17 === 0 ? Number.NaN : row * 1.1)),
    flag: new Uint8Array(rows),
    unit: column(() => 0),
    source: column(() => 0),
    file: column(() => 0),
    line: column(row => row + 2),
    column: column(() => 7),
  };
}

interface ResultSize {
  readonly sectors: number;
  readonly cities: number;
  readonly years: number;
  readonly indicators: number;
}

const resultOfSize = ({ sectors, ...size }: ResultSize): ScoreResult => ({
  sectors: Array.from({ length: sectors }, (_, i) => sectorOfSize(`s${i}`, size)),
  total: [],
  totalNode: 'total',
  totalLevel: 3,
  issues: [],
});

/** Indicators under three pillars under one index; one number in thirteen is missing. */
function sectorOfSize(sector: string, size: Omit<ResultSize, 'sectors'>): SectorResult {
  const n = size.cities * size.years;
  const m = size.indicators;
  const k = m + 4;
  const matrix = (rows: number) =>
    Float64Array.from({ length: rows * n }, (_, i) => (i % 13 === 0 ? Number.NaN : i));
  const pillar = (_: unknown, i: number) => ({ code: `P${i}`, parent: 0, level: 2, indicator: -1 });
  const leaf = (_: unknown, i: number) => ({ code: `i${i}`, parent: 1 + (i % 3), level: 1, indicator: i });
  return {
    sector,
    frameworkId: 'bench',
    cities: Array.from({ length: n }, (_, i) => `C${i % size.cities}`),
    years: Int32Array.from({ length: n }, (_, i) => 2000 + Math.floor(i / size.cities)),
    indicators: Array.from({ length: m }, (_, i) => `i${i}`),
    nodes: [
      { code: 'index', parent: -1, level: 3, indicator: -1 },
      ...Array.from({ length: 3 }, pillar),
      ...Array.from({ length: m }, leaf),
    ],
    ...{
      raw: matrix(m),
      denominated: matrix(m),
      imputed: matrix(m),
      treated: matrix(m),
      normalised: matrix(m),
    },
    status: new Uint8Array(m * n).fill(1),
    flags: new Uint8Array(m * n),
    imputedFrom: new Int32Array(m * n),
    ...{ score: matrix(k), rank: matrix(k), coverage: matrix(k) },
    available: new Float64Array(n).fill(1),
    grades: Array.from({ length: n }, () => 'A'),
    exclusions: Array.from({ length: n }, () => null),
    weights: [{ year: null, weight: new Float64Array(k).fill(1), effective: new Float64Array(k).fill(1) }],
    columns: [],
  };
}
