import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/core/framework.ts';
import { buildMatrices } from '../../src/scoring/matrix.ts';
import { datasetOf } from '../support/dataset.ts';
import { observedIn, TREE } from './small-tree.ts';

const claiming = (id: string, ...sectors: string[]): Framework => ({
  ...TREE,
  id,
  sectors: sectors.map(code => ({ code, name: { en: code, zh: code } })),
});

describe('matrices', () => {
  it('are one a sector, units by year, then city code', () => {
    const dataset = datasetOf([
      ...observedIn({ 'CN-SZ': [1, 2, 3], 'CN-DG': [4, 5, 6] }, 2024, 'shoes'),
      ...observedIn({ 'CN-DG': [7, 8, 9] }, 2023, 'shoes'),
      ...observedIn({ 'CN-DG': [1, null, 2] }, 2023, 'building'),
    ]);
    const { matrices, issues } = buildMatrices(dataset, [TREE]);
    expect(issues).toEqual([]);
    expect(matrices.map(m => m.sector)).toEqual(['building', 'shoes']);
    expect(matrices[1]!.cities).toEqual(['CN-DG', 'CN-DG', 'CN-SZ']);
    expect([...matrices[1]!.years]).toEqual([2023, 2024, 2024]);
    expect([...matrices[1]!.values]).toEqual([7, 4, 1, 8, 5, 2, 9, 6, 3]);
    expect([...matrices[0]!.status]).toEqual([1, 0, 1]);
  });

  it('give each sector to the framework that claims it', () => {
    const dataset = datasetOf([
      ...observedIn({ A: [1, 2, 3] }, 2024, 'shoes'),
      ...observedIn({ A: [1, 2, 3] }, 2024, 'building'),
    ]);
    const { matrices } = buildMatrices(dataset, [claiming('b', 'building'), { ...TREE, id: 'rest' }]);
    expect(matrices.map(m => `${m.sector} ${m.framework.id}`)).toEqual(['building b', 'shoes rest']);
  });

  it('say where a sector stands that nobody claims, and score the others', () => {
    const dataset = datasetOf([
      ...observedIn({ A: [1, 2, 3] }, 2024, 'building'),
      ...observedIn({ A: [1, 2, 3] }, 2024, 'shoes'),
    ]);
    const { matrices, issues } = buildMatrices(dataset, [claiming('b', 'building')]);
    expect(matrices.map(m => m.sector)).toEqual(['building']);
    expect(issues).toMatchObject([
      { severity: 'error', code: 'sector-unclaimed', found: 'shoes', where: { file: 'data.csv', line: 5 } },
    ]);
  });

  it('are none where two frameworks claim a sector', () => {
    const { matrices, issues } = buildMatrices(datasetOf(observedIn({ A: [1, 2, 3] }, 2024, 'x')), [
      claiming('one', 'x', 'y'),
      claiming('two', 'x'),
    ]);
    expect(matrices).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'framework-overlap', params: { sector: 'x', first: 'one', second: 'two' } },
    ]);
  });

  it('know a unit whose only row says that there is no value', () => {
    const dataset = datasetOf([
      { city: 'A', year: 2024, indicator: 'a', value: null, flag: 'confidential' },
      { city: 'B', year: 2024, indicator: 'zzz', value: 3 },
    ]);
    const [matrix] = buildMatrices(dataset, [TREE]).matrices;
    expect(matrix!.cities).toEqual(['A']);
    expect(matrix!.values.every(Number.isNaN)).toBe(true);
    expect(matrix!.flag[0]).toBe(8);
  });
});
