import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../../src/core/framework.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { correlation } from '../../../src/methods/statistics/correlation.ts';
import { auditOne } from '../../../src/scoring/audit/audit-dataset.ts';
import { auditRows } from '../../../src/scoring/audit/audit-rows.ts';
import { datasetOf, type Observed } from '../../support/dataset.ts';
import { observedIn, type Table, TREE } from '../small-tree.ts';

const GOALPOSTS = { normalise: { method: 'goalposts' } };

function audit(observed: readonly Observed[], input: unknown = GOALPOSTS, year: number | null = null) {
  const audited = auditOne({
    dataset: datasetOf(observed),
    frameworks: [TREE],
    method: parseMethod(input).method!,
    sector: 'all',
    year,
  });
  return { ...audited!.audit, issues: audited!.issues };
}
const auditTable = (table: Table, input: unknown = GOALPOSTS) => audit(observedIn(table), input);

const FIVE: Table = { A: [1, 2, 9], B: [2, 4, 3], C: [5, 3, 1], D: [7, 9, 6], E: [9, 8, 2] };
const group = (found: ReturnType<typeof audit>, node: string) => found.groups.find(g => g.node === node)!;

describe('the audit of a sector', () => {
  it('gives shapes in raw orientation, with what treatment and imputing did', () => {
    const table: Table = { ...FIVE, F: [null, 100, 4] };
    const { columns } = auditTable(table, {
      impute: { method: 'mean' },
      treat: { method: 'winsorise', skew: 1, kurtosis: 1 },
    });
    expect(columns.map(c => c.indicator)).toEqual(['a', 'b', 'c']);
    expect(columns[0]).toMatchObject({ available: 5, missing: 1, min: 1, max: 9, mean: 4.8, median: 4.9 });
    expect(columns[1]).toMatchObject({ outliers: 1, treated: 1, max: 100, before: [2, 4, 3, 9, 8, 100] });
    expect(columns[1]!.after.at(-1)).toBe(9);
    expect(columns[1]!.skewAfter).toBeLessThan(columns[1]!.skew!);
  });

  it('flags pairs of a group that say the same or pull apart, and the same across groups', () => {
    const same: Table = { A: [1, 2, 9], B: [2, 4, 7], C: [3, 6, 6], D: [4, 8, 4], E: [5, 9, 2] };
    expect(auditTable(same).flags).toMatchObject([
      { kind: 'collinear', node: 'P', a: 'a', b: 'b' },
      { kind: 'collinear', node: null, a: 'a', b: 'c' },
      { kind: 'collinear', node: null, a: 'b', b: 'c' },
    ]);
    const apart: Table = { A: [1, 9, 5], B: [3, 7, 1], C: [5, 5, 9], D: [9, 1, 5] };
    expect(auditTable(apart).flags).toMatchObject([{ kind: 'negative', node: 'P', a: 'a', b: 'b' }]);
  });

  it('looks at one year, or at all', () => {
    const observed = [...observedIn(FIVE, 2023), ...observedIn({ A: [1, 1, 1], B: [2, 5, 3] }, 2024)];
    expect(audit(observed, GOALPOSTS, 2024)).toMatchObject({ year: 2024, cities: ['A', 'B'] });
    expect(audit(observed, GOALPOSTS, 2024).columns[1]).toMatchObject({ available: 2, min: 1, max: 5 });
    expect(audit(observed).cities).toHaveLength(7);
    expect(audit(observed, GOALPOSTS, 2023).groups).toEqual(audit(observedIn(FIVE, 2023)).groups);
  });

  it('has nothing to say of a year or a sector without units', () => {
    const question = {
      dataset: datasetOf(observedIn(FIVE)),
      frameworks: [TREE],
      method: parseMethod(GOALPOSTS).method!,
    };
    expect(auditOne({ ...question, sector: 'all', year: 1999 })).toBeNull();
    expect(auditOne({ ...question, sector: 'shops', year: null })).toBeNull();
  });

  it('counts the values beyond one and a half quartile ranges', () => {
    const table: Table = { A: [1, 1, 1], B: [2, 2, 2], C: [3, 3, 3], D: [4, 4, 4], E: [7.1, 6.9, -1.1] };
    expect(auditTable(table).columns.map(c => c.outliers)).toEqual([1, 0, 0]);
    expect(auditTable({ ...table, E: [7, 6.9, -3] }).columns.map(c => c.outliers)).toEqual([0, 0, 1]);
  });

  it('finds what still follows a denominator, before it divides and after', () => {
    const framework = frameworkSchema.parse({
      ...TREE,
      indicators: TREE.indicators.map(i => (i.code === 'a' ? { ...i, denominator: 'people' } : i)),
      denominators: [{ code: 'people' }],
    });
    const people: Observed[] = [1, 2, 4].map((value, i) => ({
      city: 'ABC'.charAt(i),
      year: 2024,
      indicator: 'people',
      value,
    }));
    const denominators = (denominate: boolean) =>
      auditOne({
        dataset: datasetOf([...observedIn({ A: [2, 7, 1], B: [4, 2, 1], C: [7, 5, 1] }), ...people]),
        frameworks: [framework],
        method: parseMethod({ ...GOALPOSTS, denominate }).method!,
        sector: 'all',
        year: null,
      })?.audit.denominators;
    const [r, other] = [69, -15].map(cross => cross / Math.sqrt(114 * 42));
    expect(denominators(false)).toEqual([
      {
        indicator: 'a',
        denominator: 'people',
        r: expect.closeTo(r!, 12),
        p: expect.closeTo(1 - (2 * Math.asin(r!)) / Math.PI, 9),
      },
      { indicator: 'b', denominator: 'people', r: expect.closeTo(other!, 12), p: expect.any(Number) },
    ]);
    expect(denominators(true)?.[0]?.r).toBeLessThan(-0.9);
  });

  it('a unit that was screened out is in no shape and no correlation', () => {
    const found = auditTable(
      { ...FIVE, F: [null, 10, null] },
      { ...GOALPOSTS, screen: { minCoverage: 0.5 } },
    );
    expect(found.columns[1]!.max).toBe(9);
    expect(found.correlations[0]!.n[1]).toBe(5);
  });
});

describe('groups', () => {
  it('of fewer cities than members say so, with the place and the remedy', () => {
    const found = auditTable({ A: [1, 2, 9], B: [2, 4, 3] });
    expect(group(found, 'P')).toMatchObject({ kmo: null, bartlett: null, pca: null, vif: [null, null] });
    expect(found.issues).toContainEqual({
      severity: 'warning',
      code: 'audit-few-units',
      where: { path: 'node P' },
      params: { sector: 'all', node: 'P', members: 2, units: 2, years: '2024' },
    });
  });

  it('whose members say the same have no KMO and VIF, but components', () => {
    const found = auditTable({ A: [1, 1, 1], B: [2, 2, 5], C: [4, 4, 2], D: [5, 5, 3] });
    expect(group(found, 'P')).toMatchObject({ kmo: null, alpha: expect.closeTo(1, 12) });
    expect(group(found, 'P').pca?.explained[0]).toBeCloseTo(1, 12);
    expect(found.issues.map(i => `${i.code} ${i.params?.node}`)).toEqual(['audit-singular P']);
  });

  it('leave a flat member out and keep its place', () => {
    const found = auditTable({ A: [1, 3, 9], B: [2, 3, 3], C: [5, 3, 1] });
    expect(group(found, 'P')).toMatchObject({ members: ['a', 'b'], vif: [null, null], pca: null });
    expect(found.columns[1]).toMatchObject({ sd: 0, skew: null, kurtosis: null });
    expect(found.issues.filter(i => i.params?.node === 'P')).toEqual([]);
  });
});

/** Squared correlations of P and Q with the index ¾P + ¼Q, P's over Q's: P is (a + b)/2, Q is 10 − c. */
function realisedRatio(): number {
  const [p, q] = [
    [1.5, 3, 4, 8, 8.5],
    [1, 7, 9, 4, 8],
  ].map(values => Float64Array.from(values));
  const index = p!.map((v, i) => 0.75 * v + 0.25 * q![i]!);
  return (correlation(p!, index) / correlation(q!, index)) ** 2;
}

describe('weights and removals', () => {
  it('set nominal, effective and realised weights beside each other', () => {
    const { weights } = auditTable(FIVE);
    expect(weights.find(w => w.node === 'P')).toMatchObject({ level: 2, nominal: 0.75, effective: 0.75 });
    expect(weights.find(w => w.node === 'a')).toMatchObject({ level: 1, nominal: 0.5, effective: 0.375 });
    const [p, q] = ['P', 'Q'].map(code => weights.find(w => w.node === code)!.realised!);
    const pillars = group(auditTable(FIVE), 'index').correlations[0]!;
    expect(pillars.codes).toEqual(['P', 'Q']);
    expect(p! / q!).toBeCloseTo(realisedRatio(), 9);
    for (const level of [1, 2, 3]) {
      const shares = weights.filter(w => w.level === level).map(w => w.realised!);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('without a pillar, the places are those of the others', () => {
    const { removals } = auditTable({ A: [9, 9, 9], B: [5, 5, 5], C: [1, 1, 1] });
    expect(removals.map(r => r.node)).toEqual(['P', 'Q', 'a', 'b', 'c']);
    expect(removals.find(r => r.node === 'P')).toEqual({
      node: 'P',
      level: 2,
      meanShift: 4 / 3,
      maxShift: 2,
      city: 'A',
      changesTop: true,
    });
    expect(removals.find(r => r.node === 'a')).toMatchObject({
      meanShift: 0,
      maxShift: 0,
      changesTop: false,
    });
  });

  it('an only child takes its pillar along', () => {
    const { removals } = auditTable(FIVE);
    const of = (node: string) => removals.find(r => r.node === node)!;
    expect({ ...of('c'), node: '', level: 0 }).toEqual({ ...of('Q'), node: '', level: 0 });
  });

  it('an only child leaves no gap where most of the weight must be there', () => {
    const { removals } = auditTable(FIVE, {
      ...GOALPOSTS,
      aggregate: { method: 'arithmetic', minCoverage: 0.9 },
    });
    expect(removals.map(r => r.node)).toEqual(['P', 'Q', 'a', 'b', 'c']);
  });

  it('a mean that looks past weights loses the child too', () => {
    const table: Table = { A: [9, 2, 1], B: [1, 8, 6] };
    const { removals } = auditTable(table, { ...GOALPOSTS, aggregate: { method: 'median' } });
    expect(removals.find(r => r.node === 'a')).toMatchObject({ meanShift: 1, maxShift: 1, changesTop: true });
  });

  it('the only pillar of an index cannot be removed', () => {
    const only = frameworkSchema.parse({
      ...TREE,
      nodes: TREE.nodes.filter(n => n.code !== 'Q'),
      indicators: TREE.indicators.filter(i => i.parent === 'P'),
    });
    const audited = auditOne({
      dataset: datasetOf(observedIn(FIVE)),
      frameworks: [only],
      method: parseMethod(GOALPOSTS).method!,
      sector: 'all',
      year: null,
    });
    expect(audited?.audit.removals.map(r => r.node)).toEqual(['a', 'b']);
  });
});

describe('lines of audit.csv', () => {
  it('name measure, scope and members', () => {
    const rows = auditRows(auditTable(FIVE), { namesSector: false });
    const of = (measure: string) => rows.filter(r => r.measure === measure);
    expect(of('pearson').map(r => [r.scope, r.a, r.b])).toEqual([
      ['pillar:P', 'a', 'b'],
      ['index:index', 'a', 'c'],
      ['index:index', 'b', 'c'],
      ['index:index', 'P', 'Q'],
    ]);
    expect(of('cronbach-alpha').map(r => r.scope)).toEqual(['index:index', 'pillar:P', 'pillar:Q']);
    expect(of('skewness').map(r => [r.scope, r.a, r.b])).toEqual([
      ['indicator:a', '', ''],
      ['indicator:b', '', ''],
      ['indicator:c', '', ''],
    ]);
    expect(of('remove-max-shift')).toHaveLength(5);
    expect(of('pca-loading')).toHaveLength(8);
  });

  it('hold no number that is none', () => {
    const rows = auditRows(auditTable({ A: [1, null, 3] }), { namesSector: true });
    expect(rows.every(r => r.value === null || Number.isFinite(r.value))).toBe(true);
    expect(rows.every(r => r.scope.endsWith('@all'))).toBe(true);
  });
});
