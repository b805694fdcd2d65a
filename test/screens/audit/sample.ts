import type { ColumnAudit, CorrelationTable, GroupAudit, SectorAudit } from '../../../src/core/audit.ts';
import { frameworkSchema } from '../../../src/core/framework.ts';
import type { Language } from '../../../src/core/name.ts';
import { type AuditFacts, auditFacts } from '../../../src/screens/audit/facts.ts';
import { cityNamed } from '../rankings/place.ts';

/** Two pillars: three indicators of policy, two of energy. */
const framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'f',
  name: { en: 'Test index', zh: '试验指数' },
  nodes: [
    { code: 'I', name: { en: 'Index', zh: '指数' }, parent: null },
    { code: 'P1', name: { en: 'Policy', zh: '政策' }, parent: 'I' },
    { code: 'P2', name: { en: 'Energy', zh: '能源' }, parent: 'I' },
  ],
  indicators: [
    { code: 'a', name: { en: 'Plans', zh: '规划' }, parent: 'P1' },
    { code: 'b', name: { en: 'Standards', zh: '标准' }, parent: 'P1' },
    { code: 'c', name: { en: 'Awards', zh: '奖励' }, parent: 'P1' },
    { code: 'd', name: { en: 'Power use', zh: '用电量' }, unit: 'kWh', direction: -1, parent: 'P2' },
    { code: 'e', name: { en: 'Renewables', zh: '可再生能源' }, parent: 'P2' },
  ],
  denominators: [{ code: 'pop', name: { en: 'population', zh: '人口' } }],
});

export const CITIES = ['Alba', 'Bora', 'Cima', 'Dora'];

/** A column whose one far value treatment pulled in, unless told otherwise. */
export const column = (indicator: string, patch: Partial<ColumnAudit> = {}): ColumnAudit => ({
  indicator,
  available: 4,
  missing: 0,
  min: 1,
  max: 30,
  mean: 9,
  median: 2.5,
  sd: 14,
  skew: 1.2,
  kurtosis: 1.1,
  skewAfter: 1.2,
  kurtosisAfter: 1.1,
  outliers: 0,
  treated: 0,
  transform: null,
  before: [1, 2, 3, 30],
  after: [1, 2, 3, 30],
  ...patch,
});

const CODES = ['a', 'b', 'c', 'd', 'e'];

/** A symmetric table from its pairs; every other pair is 0.2. */
function tableOf(
  measure: CorrelationTable['measure'],
  pairs: Readonly<Record<string, number>>,
): CorrelationTable {
  const cells = CODES.flatMap(a => CODES.map(b => (a === b ? 1 : (pairs[a + b] ?? pairs[b + a] ?? 0.2))));
  return {
    measure,
    codes: CODES,
    r: Float64Array.from(cells),
    p: Float64Array.from(cells, r => (r > 0.9 ? 0.0004 : 0.2)),
    n: Int32Array.from(cells, () => 4),
  };
}

/** A group that holds together, unless told otherwise. */
export const group = (
  node: string,
  members: readonly string[],
  patch: Partial<GroupAudit> = {},
): GroupAudit => ({
  node,
  members,
  correlations: [],
  alpha: 0.82,
  alphaIfDropped: members.map(() => 0.75),
  kmo: 0.7,
  kmoByMember: members.map(() => 0.7),
  bartlett: { chiSquare: 30.25, df: 3, p: 0.0002 },
  vif: members.map(() => 2.5),
  pca: {
    eigenvalues: members.map((_, i) => (i === 0 ? 1.5 : 0.5 / (members.length - 1))),
    explained: members.map((_, i) => (i === 0 ? 0.75 : 0.25 / (members.length - 1))),
    loadings: members.map((_, row) => members.map((_, i) => (i === 0 ? 0.9 : row === i ? 0.6 : -0.3))),
    retained: 1,
  },
  ...patch,
});

/** An audit in which energy moves more than it says, policy less, with one pair of each kind. */
export const audit = (patch: Partial<SectorAudit> = {}): SectorAudit => ({
  sector: 'all',
  year: 2024,
  cities: CITIES,
  columns: [
    column('a'),
    column('b'),
    column('c', { skew: 2.6, kurtosis: 6.1, skewAfter: 2.6, kurtosisAfter: 6.1 }),
    column('d', {
      outliers: 1,
      treated: 1,
      skew: 3.12,
      kurtosis: 10.9,
      skewAfter: 0.67,
      kurtosisAfter: -0.1,
    }),
    column('e'),
  ],
  correlations: [
    tableOf('pearson', { ab: 0.93, de: -0.46 }),
    tableOf('spearman', { ab: 0.8, de: -0.35 }),
    tableOf('kendall', { ab: 0.67, de: -0.33 }),
  ],
  flags: [
    { kind: 'collinear', node: 'P1', a: 'a', b: 'b', r: 0.93 },
    { kind: 'negative', node: 'P2', a: 'd', b: 'e', r: -0.46 },
  ],
  groups: [
    group('I', ['P1', 'P2']),
    group('P1', ['a', 'b', 'c']),
    group('P2', ['d', 'e'], { alpha: 0.44, alphaIfDropped: [null, null], kmo: 0.5 }),
  ],
  denominators: [{ indicator: 'd', denominator: 'pop', r: 0.71, p: 0.0003 }],
  weights: [
    { node: 'I', level: 3, nominal: 1, effective: 1, realised: 1 },
    { node: 'P1', level: 2, nominal: 0.6, effective: 0.6, realised: 0.45 },
    { node: 'P2', level: 2, nominal: 0.4, effective: 0.4, realised: 0.55 },
    { node: 'a', level: 1, nominal: 0.5, effective: 0.3, realised: 0.12 },
    { node: 'd', level: 1, nominal: 0.5, effective: 0.2, realised: 0.4 },
  ],
  removals: [
    { node: 'a', level: 1, meanShift: 0.4, maxShift: 1, city: 'Bora', changesTop: false },
    { node: 'P2', level: 2, meanShift: 1.25, maxShift: 3, city: 'Cima', changesTop: true },
  ],
  ...patch,
});

/** An audit of too few cities: nothing can be measured. */
export const barren = (): SectorAudit =>
  audit({
    columns: CODES.map(code =>
      column(code, { available: 1, skew: null, kurtosis: null, skewAfter: null, kurtosisAfter: null }),
    ),
    cities: ['Alba'],
    correlations: [{ ...tableOf('pearson', {}), r: new Float64Array(25).fill(Number.NaN) }],
    flags: [],
    groups: [
      group('P1', ['a', 'b', 'c'], {
        alpha: null,
        alphaIfDropped: [null, null, null],
        kmo: null,
        kmoByMember: [null, null, null],
        bartlett: null,
        vif: [null, null, null],
        pca: null,
      }),
    ],
    denominators: [],
    weights: [{ node: 'P1', level: 2, nominal: 0.6, effective: 0.6, realised: null }],
    removals: [],
  });

/** The facts of an audit, own city Bora. */
export const factsOf = (of: SectorAudit = audit(), language: Language = 'en'): AuditFacts =>
  auditFacts(of, framework, { own: cityNamed('Bora'), cityOf: cityNamed }, language);
