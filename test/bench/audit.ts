import { frameworkSchema } from '../../src/core/framework.ts';
import { DEFAULT_METHOD } from '../../src/core/method.ts';
import { auditSector } from '../../src/scoring/audit/audit.ts';
import { partOf } from '../../src/scoring/audit/part.ts';
import { auditRemovals } from '../../src/scoring/audit/removals.ts';
import { OBSERVED, type SectorMatrix } from '../../src/scoring/matrix.ts';
import { planSector } from '../../src/scoring/plan.ts';
import { scoreSector } from '../../src/scoring/score.ts';

/** What a benchmark of the audit found; medians over the runs, in milliseconds. */
export interface AuditTiming {
  /** Every indicator and pillar removed in turn. */
  readonly removalsMs: number;
  /** The whole audit. */
  readonly wholeMs: number;
}

const CITIES = 51;
const INDICATORS = 49;
const PER_PILLAR = 7;

/** Time of an audit of 51 cities and 49 indicators in seven pillars, scored already. */
export function measureAudit(runs: number): AuditTiming {
  const matrix = matrixOfSize();
  const method = DEFAULT_METHOD;
  const { result } = scoreSector(matrix, matrix.framework, method);
  const part = result === null ? null : partOf(result, null);
  if (result === null || part === null) throw new Error('benchmark without a score');
  const plan = planSector(matrix, matrix.framework, method);
  return {
    removalsMs: medianTime(runs, () => auditRemovals(plan, part)),
    wholeMs: medianTime(runs, () => auditSector({ matrix, method, result }, null)),
  };
}

function medianTime(runs: number, work: () => unknown): number {
  for (let i = 0; i < 2; i++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}

/** Columns of waves that differ in length, one value in thirty missing. */
function matrixOfSize(): SectorMatrix {
  const pillars = Array.from({ length: INDICATORS / PER_PILLAR }, (_, i) => `P${i}`);
  const indicators = Array.from({ length: INDICATORS }, (_, j) => `i${j}`);
  const framework = frameworkSchema.parse({
    schema: 'gsc-framework/1',
    id: 'bench',
    name: 'bench',
    nodes: [{ code: 'index', parent: null }, ...pillars.map(code => ({ code, parent: 'index' }))],
    indicators: indicators.map((code, j) => ({ code, parent: `P${Math.floor(j / PER_PILLAR)}` })),
  });
  const values = Float64Array.from({ length: CITIES * INDICATORS }, (_, cell) => {
    const [j, unit] = [Math.floor(cell / CITIES), cell % CITIES];
    return cell % 30 === 7
      ? Number.NaN
      : 50 + 30 * Math.sin(unit * (1 + j / 9)) + 10 * Math.cos(unit * unit + j);
  });
  return {
    sector: 'all',
    framework,
    cities: Array.from({ length: CITIES }, (_, unit) => `C${String(unit).padStart(2, '0')}`),
    years: new Int32Array(CITIES).fill(2024),
    indicators,
    values,
    status: Uint8Array.from(values, value => (Number.isNaN(value) ? 0 : OBSERVED)),
    flag: new Uint8Array(values.length),
    denominators: new Map(),
    groups: new Map(),
  };
}
