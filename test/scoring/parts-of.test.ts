import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { compareParts } from '../../src/scoring/moves.ts';
import { leadingPart, partsOf } from '../../src/scoring/parts-of.ts';
import { observedIn, rowOf, score, TREE } from './small-tree.ts';

const INPUT = { normalise: { method: 'goalposts' } };
const { method } = parseMethod(INPUT);

/** Parts and score of a city from a full run of the scorer. */
function partsIn(table: Parameters<typeof observedIn>[0], city: string) {
  const sector = score(observedIn(table), INPUT).sectors[0]!;
  const unit = sector.cities.indexOf(city);
  const scores = sector.nodes.map(({ code, level }) => {
    const value = rowOf(sector, sector.score, code)[unit] ?? null;
    return { node: code, level, score: value, rank: null, coverage: 1 };
  });
  const weights = sector.nodes.map(({ code, parent }, at) => ({
    node: code,
    parent: parent < 0 ? '' : sector.nodes[parent]!.code,
    weight: sector.weights[0]!.weight[at]!,
    effective: sector.weights[0]!.effective[at]!,
  }));
  return {
    parts: partsOf({ framework: TREE, method: method!, scores, weights }),
    score: sector.score[unit]!,
  };
}

describe('the points of a city by indicator', () => {
  it('sum to its score, and their differences to its change', () => {
    const before = partsIn({ A: [2, 2, 8], B: [5, 4, 6] }, 'B');
    const after = partsIn({ A: [2, 2, 8], B: [5, 9, 7] }, 'B');
    const sum = [...after.parts.values()].reduce<number>((total, p) => total + (p ?? 0), 0);
    expect(sum).toBeCloseTo(after.score, 10);
    const changes = compareParts(before.parts, after.parts);
    expect(changes.reduce((total, c) => total + (c.change ?? 0), 0)).toBeCloseTo(
      after.score - before.score,
      10,
    );
    expect(leadingPart(changes, 1)?.node).toBe('b');
    expect(leadingPart(changes, -1)?.node).toBe('c');
  });

  it('name nobody where nothing went the way the city went', () => {
    expect(leadingPart([{ node: 'a', before: 1, after: 2, change: 1 }], -3)).toBeNull();
    expect(leadingPart([{ node: 'a', before: null, after: null, change: null }], 3)).toBeNull();
  });
});
