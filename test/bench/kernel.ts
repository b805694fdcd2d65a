import { type Framework, frameworkSchema } from '../../src/core/framework.ts';
import { DEFAULT_METHOD, type Method } from '../../src/core/method.ts';
import { OBSERVED, type SectorMatrix } from '../../src/scoring/matrix.ts';
import { scoreSector } from '../../src/scoring/score.ts';

/** Size of a benchmark. */
export interface KernelSize {
  readonly cities: number;
  readonly years: number;
  readonly indicators: number;
}

/** The size the project aims at: 360,000 cells under 60 ms. */
export const KERNEL_SIZE: KernelSize = { cities: 300, years: 20, indicators: 60 };

/** What a benchmark of the kernel found. */
export interface KernelTiming {
  readonly size: KernelSize;
  readonly cells: number;
  /** Median over the runs. */
  readonly medianMs: number;
  readonly fastestMs: number;
}

/**
 * Time of the kernel alone, after warm-up: impute over years, winsorise, min–max, three levels, ranks.
 * One cell in twenty is missing, one column in three has outliers.
 */
export function measureKernel(runs = 9, size: KernelSize = KERNEL_SIZE): KernelTiming {
  const framework = frameworkOfSize(size.indicators);
  const matrix = matrixOfSize(framework, size);
  const method: Method = { ...DEFAULT_METHOD, impute: { method: 'linear' }, treat: { method: 'winsorise' } };
  for (let i = 0; i < 3; i++) scoreSector(matrix, framework, method);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { result } = scoreSector(matrix, framework, method);
    if (result === null || Number.isNaN(result.score[0])) throw new Error('benchmark without a score');
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { size, cells: matrix.values.length, medianMs: times[runs >> 1] ?? 0, fastestMs: times[0] ?? 0 };
}

/** Indicators in pillars of six under one index. */
export function frameworkOfSize(indicators: number): Framework {
  const pillars = Array.from({ length: Math.ceil(indicators / 6) }, (_, i) => `P${i}`);
  return frameworkSchema.parse({
    schema: 'gsc-framework/1',
    id: 'bench',
    name: 'bench',
    nodes: [{ code: 'index', parent: null }, ...pillars.map(code => ({ code, parent: 'index' }))],
    indicators: Array.from({ length: indicators }, (_, j) => ({
      code: `i${j}`,
      parent: `P${Math.floor(j / 6)}`,
      direction: j % 4 === 3 ? -1 : 1,
      weight: 1 + (j % 3),
    })),
  });
}

/** Values of every city and year: one in twenty missing, one column in three with outliers. */
export function matrixOfSize(framework: Framework, { cities, years }: KernelSize): SectorMatrix {
  const n = cities * years;
  const random = generator(20261123);
  const indicators = framework.indicators.map(i => i.code);
  const values = new Float64Array(n * indicators.length);
  const status = new Uint8Array(values.length);
  for (let cell = 0; cell < values.length; cell++) {
    const column = Math.floor(cell / n);
    const value = 50 + 10 * (random() + random() + random() - 1.5) + column;
    const isMissing = random() < 0.05;
    values[cell] = isMissing ? Number.NaN : column % 3 === 0 && random() < 0.0005 ? value * 20 : value;
    status[cell] = isMissing ? 0 : OBSERVED;
  }
  return {
    sector: 'all',
    framework,
    cities: Array.from({ length: n }, (_, unit) => `C${String(unit % cities).padStart(5, '0')}`),
    years: Int32Array.from({ length: n }, (_, unit) => 2000 + Math.floor(unit / cities)),
    indicators,
    values,
    status,
    flag: new Uint8Array(values.length),
    denominators: new Map(),
    groups: new Map(),
  };
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
