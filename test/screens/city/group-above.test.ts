import { describe, expect, it } from 'vitest';
import { groupAbove } from '../../../src/screens/city/group-above.ts';
import { certaintyOf } from '../../../src/screens/parts/certainty.ts';
import { sampleRuns } from '../parts/sample-runs.ts';
import { rankingRow } from './rows.ts';

const certainty = certaintyOf(sampleRuns, 2024);
const ranking = [
  rankingRow('Alba', { rank: 1, score: 78 }),
  rankingRow('Bora', { rank: 2, score: 70 }),
  rankingRow('Cima', { rank: 3, score: 55 }),
];

describe('the tie group above', () => {
  it('needs the score of its last city, not of the next city up', () => {
    expect(groupAbove(certainty, ranking, 'Cima')).toEqual({ first: 1, last: 2, score: 70 });
  });

  it('is none for the first group, for a city without a rank, and without runs', () => {
    expect(groupAbove(certainty, ranking, 'Bora')).toBeNull();
    expect(groupAbove(certainty, ranking, 'Dora')).toBeNull();
    expect(groupAbove(null, ranking, 'Cima')).toBeNull();
  });
});
