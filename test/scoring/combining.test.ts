import { describe, expect, it } from 'vitest';
import { CELL_FLAG } from '../../src/core/result.ts';
import { codesOf, observedIn, score, scoresOf } from './small-tree.ts';

const POSTS = { normalise: { method: 'goalposts' } };
const observed = observedIn({ A: [9, 1, 5], B: [5, 5, 1], C: [1, 9, 9] });
const only = (input: unknown, cells = observed) => {
  const { sectors, issues } = score(cells, input);
  expect(issues.filter(i => i.severity === 'error')).toEqual([]);
  return sectors[0]!;
};

describe('the choice of a mean', () => {
  it('may differ by node', () => {
    const sector = only({ ...POSTS, aggregate: { byNode: { P: { method: 'owa', orness: 0 } } } });
    expect(scoresOf(sector, 'P')).toEqual([10, 50, 10]);
    expect(scoresOf(sector)).toEqual([10, 50, 10].map((p, i) => (3 * p + [50, 90, 10][i]!) / 4));
  });

  it('may differ by level, a node’s own coming first', () => {
    const aggregate = {
      byLevel: { 2: { method: 'owa', orness: 1 } },
      byNode: { P: { method: 'median' } },
    };
    const sector = only({ ...POSTS, aggregate });
    expect(scoresOf(sector, 'P')).toEqual([50, 50, 50]);
    expect(scoresOf(sector, 'Q')).toEqual([50, 90, 10]);
  });

  it('penalises uneven pillars by the adjusted Mazziotta–Pareto index on a base of 70', () => {
    const normalise = { method: 'scaled', scale: 60, base: 70 };
    const sector = only({ normalise, aggregate: { byNode: { P: { method: 'penalised-mean' } } } });
    expect(scoresOf(sector, 'a')).toEqual([124, 100, 76]);
    expect(scoresOf(sector, 'P')).toEqual([100 - 24 ** 2 / 100, 100, 100 - 24 ** 2 / 100]);
    expect(sector.grades).toEqual(['', '', '']);
  });

  it('gives the Mazziotta–Pareto index on z-scores of mean 100 and deviation 10', () => {
    const normalise = { method: 'z-score', mean: 100, sd: 10 };
    const sector = only({ normalise, aggregate: { byLevel: { 2: { method: 'penalised-mean' } } } });
    expect(scoresOf(sector, 'a')).toEqual([110, 100, 90]);
    expect(scoresOf(sector, 'P')).toEqual([99, 100, 99]);
  });
});

describe('a threshold of coverage', () => {
  const thin = observedIn({ A: [9, null, 5], B: [5, 5, null] });

  it('may be asked of one level alone', () => {
    const sector = only({ ...POSTS, aggregate: { minCoverage: { 2: 0.6 } } }, thin);
    expect(scoresOf(sector, 'P')).toEqual([null, 50]);
    expect(scoresOf(sector)).toEqual([50, 50]);
    const upper = only({ ...POSTS, aggregate: { minCoverage: { 3: 0.8 } } }, thin);
    expect(scoresOf(upper, 'P')).toEqual([90, 50]);
    expect(scoresOf(upper)).toEqual([80, null]);
  });

  it('holds for every mean', () => {
    for (const method of ['owa', 'topsis', 'penalised-mean', 'copeland']) {
      const sector = only({ ...POSTS, aggregate: { method, minCoverage: { 2: 0.6 } } }, thin);
      expect(scoresOf(sector, 'P')[0], method).toBeNull();
    }
  });

  it('is met by the share named, not only beyond it', () => {
    const sector = only({ ...POSTS, aggregate: { minCoverage: { 2: 0.5 } } }, thin);
    expect(scoresOf(sector, 'P')).toEqual([90, 50]);
  });
});

describe('TOPSIS over a tree', () => {
  it('reads treated values below, scores above, and gives no grades', () => {
    const result = score(observed, { aggregate: { method: 'topsis' } });
    const [sector] = result.sectors;
    // a and b of P are mirror images, so A and C are equally far; c of Q is better when less
    expect(scoresOf(sector!, 'Q')).toEqual([expect.closeTo(0.5, 12), 1, 0]);
    expect(scoresOf(sector!, 'P')[0]).toBeCloseTo(0.5, 12);
    expect(codesOf(result)).toEqual(['note grade-scale ']);
  });

  it('does not depend on how the values were normalised', () => {
    const aggregate = { byNode: { P: { method: 'topsis' }, Q: { method: 'topsis' } } };
    const scored = ['min-max', 'z-score', 'rank'].map(method =>
      scoresOf(only({ normalise: { method }, aggregate }), 'P'),
    );
    expect(scored[1]).toEqual(scored[0]);
    expect(scored[2]).toEqual(scored[0]);
  });

  it('compares inside its own window', () => {
    const years = [...observed, ...observedIn({ A: [90, 90, 1], B: [80, 80, 2] }, 2025)];
    const sector = only({ aggregate: { method: 'topsis', window: 'year' } }, years);
    expect(scoresOf(sector, 'Q')).toEqual([expect.closeTo(0.5, 12), 1, 0, 1, 0]);
  });
});

describe('pairs without meaning', () => {
  const refusal = (input: unknown) => {
    const { sectors, issues } = score(observed, input);
    expect(sectors).toEqual([]);
    expect(issues.map(i => i.code)).not.toContain('grade-scale');
    return issues.filter(i => i.severity === 'error').map(i => [i.code, i.params]);
  };

  it.each([
    ['copeland', 'geometric'],
    ['copeland', 'penalised-mean'],
    ['topsis', 'harmonic'],
  ])('%s below the %s is blamed on the nodes below', (below, above) => {
    const aggregate = { method: below, byNode: { index: { method: above } } };
    expect(refusal({ normalise: { range: [1, 100] }, aggregate })).toEqual([
      ['method-needs-positive-below', { sector: 'all', node: 'index', aggregate: above, part: 'P', below }],
    ]);
  });

  it.each(['owa', 'median'])('a %s in between passes the blame on to the normalisation', method => {
    const aggregate = { method, byNode: { index: { method: 'geometric' } } };
    expect(refusal({ normalise: { range: [0, 100] }, aggregate })).toEqual([
      [
        'method-needs-positive',
        { sector: 'all', node: 'index', aggregate: 'geometric', normalise: 'min-max' },
      ],
    ]);
  });

  it('the normalisation blamed is that of the indicator', () => {
    const normalise = { range: [1, 100], overrides: { c: { method: 'borda' } } };
    const [[code, params]] = refusal({
      normalise,
      aggregate: { byNode: { Q: { method: 'geometric' } } },
    }) as [[string, object]];
    expect([code, params]).toEqual([
      'method-needs-positive',
      expect.objectContaining({ normalise: 'borda' }),
    ]);
  });

  it('a penalised mean of z-scores around 0 is refused', () => {
    const input = { normalise: { method: 'z-score' }, aggregate: { method: 'penalised-mean' } };
    expect(refusal(input).map(([code]) => code)).toContain('method-needs-positive');
  });

  it('closeness beside points is refused, save where the parent compares', () => {
    const byNode = { P: { method: 'topsis' } };
    expect(refusal({ ...POSTS, aggregate: { byNode } })).toEqual([
      [
        'method-scales-mixed',
        { sector: 'all', node: 'index', aggregate: 'arithmetic', part: 'P', below: 'topsis' },
      ],
    ]);
    expect(refusal({ ...POSTS, aggregate: { byNode: { Q: { method: 'copeland' } } } })[0]?.[1]).toMatchObject(
      {
        part: 'Q',
        below: 'copeland',
      },
    );
    only({ ...POSTS, aggregate: { byNode: { ...byNode, index: { method: 'copeland' } } } });
  });

  it('TOPSIS above TOPSIS is none', () => {
    expect(scoresOf(only({ aggregate: { method: 'topsis' } })).every(s => s !== null)).toBe(true);
  });
});

describe('imputing from other indicators', () => {
  const gaps = observedIn({ A: [null, 5, 1], B: [0, 0, 5], C: [10, 10, 9], D: [null, 10, null] });

  it('takes those of the pillar, and flags the cells', () => {
    const sector = only({ impute: { method: 'row' } }, gaps);
    expect([...sector.imputed.subarray(0, 4)]).toEqual([5, 0, 10, 10]);
    expect([...sector.flags.subarray(0, 4)]).toEqual([CELL_FLAG.imputed, 0, 0, CELL_FLAG.imputed]);
    expect(sector.imputed[11]).toBeNaN();
    expect(sector.columns[0]).toMatchObject({ imputed: 2, imputeMethod: 'row' });
  });

  it('neither takes from nor gives to a unit that was screened out', () => {
    const sector = only({ impute: { method: 'row' }, screen: { minCoverage: 0.6 } }, gaps);
    expect(sector.imputed[3]).toBeNaN();
    const near = only(
      { impute: { method: 'nearest', k: 1 }, screen: { perPillar: { Q: 1 } } },
      observedIn({ A: [null, 5, 5], B: [8, 9, 9], C: [1, 5, null], D: [2, 0, 0] }),
    );
    expect(near.imputed[0]).toBe(8);
  });

  it('never follows from what was itself filled', () => {
    const both = observedIn({ A: [null, null, 1], B: [0, 0, 5], C: [10, 10, 9] });
    const sector = only({ impute: { method: 'mean', overrides: { b: { method: 'row' } } } }, both);
    expect(sector.imputed[0]).toBe(5);
    expect(sector.imputed[3]).toBeNaN();
  });

  it('looks at the indicators of all pillars for the nearest units', () => {
    const sector = only(
      { impute: { method: 'nearest', k: 1 } },
      observedIn({
        A: [null, null, 1],
        B: [3, 0, 1.1],
        C: [10, 10, 9],
      }),
    );
    expect([sector.imputed[0], sector.imputed[3]]).toEqual([3, 0]);
  });
});
