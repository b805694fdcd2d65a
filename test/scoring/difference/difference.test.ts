import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { compareCells } from '../../../src/scoring/difference/cells.ts';
import { differenceOf } from '../../../src/scoring/difference/difference.ts';
import { datasetOf, type Observed } from '../../support/dataset.ts';
import { observedIn, TREE } from '../small-tree.ts';

const at = (city: string, indicator: string, value: number | null): Observed => ({
  city,
  indicator,
  value,
  year: 2024,
});
const cells = (before: readonly Observed[], after: readonly Observed[]) =>
  compareCells(datasetOf(before).observations, datasetOf(after).observations);

describe('the cells of two data sets', () => {
  it('are added, changed, removed or the same, whatever their order', () => {
    const before = [at('A', 'a', 1), at('A', 'b', 2), at('B', 'a', 3)];
    const after = [at('C', 'a', 9), at('B', 'a', 4), at('A', 'a', 1)];
    expect(cells(before, after)).toMatchObject({ added: 1, changed: 1, removed: 1, same: 1 });
    expect(cells(before, after).changes).toEqual([
      {
        ...at('B', 'a', null),
        value: undefined,
        sector: 'all',
        before: 3,
        after: 4,
        file: 'data.csv',
        line: 3,
      },
    ]);
  });

  it('missing equals missing, and a value that came is a change', () => {
    expect(cells([at('A', 'a', null)], [at('A', 'a', null)])).toMatchObject({ same: 1, changed: 0 });
    const came = cells([at('A', 'a', null)], [at('A', 'a', 5)]);
    expect(came.changes.map(c => [c.before, c.after])).toEqual([[null, 5]]);
  });

  it('a target stands beside the value, not in its place', () => {
    const target: Observed = { ...at('A', 'a', 7), flag: 'target' };
    expect(cells([at('A', 'a', 5)], [at('A', 'a', 5), target])).toMatchObject({ added: 1, changed: 0 });
  });

  it('the largest relative change comes first', () => {
    const before = [at('A', 'a', 1000), at('B', 'a', 1)];
    const after = [at('A', 'a', 1010), at('B', 'a', 2)];
    expect(cells(before, after).changes.map(c => c.city)).toEqual(['B', 'A']);
  });

  it('nothing against something is only added, or only removed', () => {
    expect(cells([], [at('A', 'a', 1)])).toMatchObject({ added: 1, changed: 0, removed: 0, same: 0 });
    expect(cells([at('A', 'a', 1)], [])).toMatchObject({ added: 0, changed: 0, removed: 1, same: 0 });
  });
});

describe('the rankings of two data sets', () => {
  const method = parseMethod({ normalise: { method: 'goalposts' } }).method;
  const difference = (before: ReturnType<typeof observedIn>, after: ReturnType<typeof observedIn>) => {
    if (method === null) throw new Error('method not read');
    return differenceOf({ before: datasetOf(before), after: datasetOf(after), frameworks: [TREE], method })
      .rankings;
  };
  const three = observedIn({ A: [10, 0, 5], B: [5, 5, 0], C: [0, 10, 10] });

  it('equal data give no difference', () => expect(difference(three, three)).toEqual([]));

  it('name who moved and how far, who came and who left', () => {
    const [ranking, ...others] = difference(
      three,
      observedIn({ A: [10, 10, 0], B: [5, 5, 0], D: [0, 0, 0] }),
    );
    expect(others).toEqual([]);
    expect(ranking?.moves.map(m => [m.city, m.rankBefore, m.rankAfter, m.gained])).toEqual(
      [
        ['B', 1, 2, -1],
        ['A', 2, 1, 1],
      ].toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
    );
    expect(ranking).toMatchObject({ entered: ['D'], left: ['C'] });
  });

  it('say how much is observed before and after, though nobody moved', () => {
    const [ranking] = difference(observedIn({ A: [10, null, 5] }), observedIn({ A: [10, 0, 5] }));
    expect(ranking?.observed).toEqual({ before: 2 / 3, after: 1 });
    expect(ranking?.moves).toEqual([]);
  });
});
