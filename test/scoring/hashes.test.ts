import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/core/hash.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import { dataHash, frameworkHash, methodHash } from '../../src/scoring/hashes.ts';
import { datasetOf } from '../support/dataset.ts';
import { observedIn, TREE } from './small-tree.ts';

const observed = [
  ...observedIn({ A: [1, 2.5, 3], B: [4, 5, 6] }, 2023),
  ...observedIn({ A: [1, 2, 3] }, 2024, 'x'),
];
const hash = dataHash(datasetOf(observed));
const methodOf = (input: unknown) => parseMethod(input).method!;

describe('the hash of the data', () => {
  it('is the same whatever file, line or order the rows came from', () => {
    const turned = datasetOf([...observed].reverse());
    const elsewhere = { ...turned, observations: { ...turned.observations, files: ['other.csv'] } };
    expect(dataHash(elsewhere)).toBe(hash);
  });

  it.each([
    ['a value', { ...observed[0]!, value: 1.0000000000000002 }],
    ['a flag', { ...observed[0]!, flag: 'synthetic' as const }],
    ['a year', { ...observed[0]!, year: 2022 }],
    ['a city', { ...observed[0]!, city: 'Z' }],
    ['a sector', { ...observed[0]!, sector: 'z' }],
  ])('changes with %s', (_what, row) => {
    expect(dataHash(datasetOf([row, ...observed.slice(1)]))).not.toBe(hash);
  });

  it('is that of the lines as JavaScript writes their numbers', () => {
    const values = fc.oneof(
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.integer({ min: -3e9, max: 3e9 }).map(thousandths => thousandths / 1000),
    );
    const one = (value: number) => ({ city: '城\u{1F600}', sector: 's', year: 2024, indicator: 'A', value });
    fc.assert(
      fc.property(values, value => {
        const line = `s\t城\u{1F600}\t2024\tA\t${value}\t\t`;
        expect(dataHash(datasetOf([one(value)]))).toBe(hashOf(`${line}\n`));
      }),
      { examples: [0, -0, 5e-324, 1e21, 2 ** 31 / 1000, -(2 ** 31) / 1000, -0.001].map(v => [v] as const) },
    );
  });

  it('changes with a group label', () => {
    const labelled = datasetOf(observed, [{ city: 'A', year: 2023, group: 'size', label: 'large' }]);
    expect(dataHash(labelled)).not.toBe(hash);
  });
});

describe('the hash of the method', () => {
  it('is one for two files that score alike', () => {
    expect(methodHash(methodOf({ normalise: { range: [0, 100] }, rank: { ties: 'min' } }))).toBe(
      methodHash(methodOf({})),
    );
    expect(methodHash(methodOf({ aggregate: { method: 'geometric' } }))).toBe(
      methodHash(methodOf({ normalise: { range: [1, 100] }, aggregate: { method: 'geometric' } })),
    );
  });

  it('changes with a choice', () => {
    expect(methodHash(methodOf({ weight: { method: 'equal' } }))).not.toBe(methodHash(methodOf({})));
  });
});

it('the hash of the frameworks does not depend on their order', () => {
  const other = { ...TREE, id: 'other' };
  expect(frameworkHash([TREE, other])).toBe(frameworkHash([other, TREE]));
  expect(frameworkHash([TREE])).not.toBe(frameworkHash([other]));
});
