import { describe, expect, it } from 'vitest';
import { DEFAULT_UNCERTAINTY } from '../../../src/core/method.ts';
import { englishWords } from '../../../src/i18n/index.ts';
import { certaintyOf } from '../../../src/screens/parts/certainty.ts';
import {
  cityCertaintyText,
  convergenceText,
  groupText,
  rankWithRange,
  settingsText,
  shareText,
  verdictText,
} from '../../../src/screens/parts/certainty-words.ts';
import { leadText, titleText } from '../../../src/screens/rankings/finding.ts';
import { rowTies } from '../../../src/screens/rankings/ties.ts';
import { rankingRow } from '../city/rows.ts';
import { cityNamed, placeAt } from '../rankings/place.ts';
import { sampleRuns } from './sample-runs.ts';

const certainty = certaintyOf(sampleRuns, 2024);
const rows = ['Alba', 'Bora', 'Cima'].map((city, i) => rankingRow(city, { rank: i + 1, score: 78 - i * 8 }));

describe('how sure the ranks of a year are', () => {
  it('holds the ranked cities of that year only, best first', () => {
    expect(certainty.cities.map(c => c.city)).toEqual(['Alba', 'Bora', 'Cima']);
    expect(certainty.of('Dora')).toBeNull();
    expect(certaintyOf(sampleRuns, 2023).cities).toHaveLength(1);
  });

  it('joins the cities of a tie group', () => {
    const shared = { number: 1, first: 1, last: 2, cities: ['Alba', 'Bora'] };
    expect(certainty.of('Alba')?.group).toEqual(shared);
    expect(certainty.of('Cima')?.group).toMatchObject({ number: 2, cities: ['Cima'] });
  });

  it('knows how often one city is above another; nothing of cities without a rank', () => {
    expect(certainty.above('Alba', 'Bora')).toBe(0.75);
    expect(certainty.above('Bora', 'Alba')).toBe(0.25);
    expect(certainty.above('Alba', 'Dora')).toBeNull();
  });
});

describe('certainty in words', () => {
  const words = englishWords;

  it('gives a rank with its interval, and one number where it never moves', () => {
    expect(rankWithRange(words, 1, certainty.of('Alba'))).toBe('1 (1–2)');
    expect(rankWithRange(words, 3, certainty.of('Cima'))).toBe('3 (3)');
    expect(rankWithRange(words, 4, null)).toBe('4');
  });

  it('names a tie group', () => {
    const group = certainty.of('Bora')?.group;
    expect(group && groupText(words, group)).toBe('1–2, shared');
  });

  it.each([
    [1, 'Alba is above, certain'],
    [0.92, 'Alba is above, very likely'],
    [0.75, 'Alba is above, likely, not certain'],
    [0.61, 'Alba is above in most runs, far from certain'],
    [0.57, 'Neither can be put first'],
    [0.08, 'Bora is above, very likely'],
    [null, 'Not ranked together in any run'],
  ])('says of a share of %s: %s', (share, text) =>
    expect(verdictText(words, share, ['Alba', 'Bora'], placeAt())).toBe(text),
  );

  it('rounds no share up to all runs, and none down to no run', () => {
    expect(shareText(words, 0.999, 1000)).toBe('99.9%');
    expect(shareText(words, 0.001, 1000)).toBe('0.1%');
    expect(shareText(words, 1, 1000)).toBe('100%');
    expect(shareText(words, 0.714, 1000)).toBe('71%');
  });

  it('says what was varied', () => {
    expect(settingsText(words, DEFAULT_UNCERTAINTY)).toBe('1,000 runs, weights ±25%, seed 1');
    expect(
      settingsText(words, {
        ...DEFAULT_UNCERTAINTY,
        weightNoise: { 1: 0.1, 2: 0.2 },
        alternatives: [{ step: 'normalise', options: [{ method: 'min-max' }, { method: 'z-score' }] }],
        leaveOneOut: true,
      }),
    ).toBe(
      '1,000 runs, weights of level 1 ±10% and level 2 ±20%, alternatives for Normalisation, one indicator left out, seed 1',
    );
  });

  it('says whether the runs were enough', () => {
    expect(convergenceText(words, 1)).toBe(
      'The last quarter of the runs moved no rank quantile by more than 1 place.',
    );
    expect(convergenceText(words, 2.04)).toContain('2.1 places. More runs would settle');
  });

  it('tells a city with whom it shares its place', () => {
    const told = (city: string): string => {
      const certain = certainty.of(city);
      return certain === null ? '' : cityCertaintyText(words, certainty, certain, cityNamed);
    };
    expect(told('Bora')).toBe(
      'In 90% of 4 runs Bora is 1st–2nd. It shares 1st–2nd place with Alba: the runs do not put them in order.',
    );
    expect(told('Cima')).toContain('set it apart from every other city. It is among the first ten in 50%');
  });

  it('puts the share of the lead into the sentences over the ranking', () => {
    const place = placeAt({ own: cityNamed('Bora') });
    expect(titleText(words, rows, place, certainty)).toContain('Alba leads, but not certainly');
    expect(titleText(words, rows, place)).not.toContain('certainly');
    expect(leadText(words, rows, place, certainty)).toBe(
      'Alba is above Bora in 75% of 4 runs. Bora is 2nd (1–2), in a group of 2 that the runs do not put in order.',
    );
  });
});

describe('the brackets of the ranking', () => {
  it('join neighbours of a group and leave a city by itself alone', () => {
    const ties = rowTies(rows, certainty, true);
    expect(ties.get('Alba')).toMatchObject({ isJoined: true, isFirst: true, isLast: false, isParted: false });
    expect(ties.get('Bora')).toMatchObject({ isJoined: true, isFirst: false, isLast: true });
    expect(ties.get('Cima')).toMatchObject({ isJoined: false, isParted: true });
  });

  it('are not there in another order than by rank, nor before the runs', () => {
    expect(rowTies(rows, certainty, false).size).toBe(0);
    expect(rowTies(rows, null, true).size).toBe(0);
  });

  it('join nothing with a city that the search has left out', () =>
    expect(rowTies(rows.slice(1), certainty, true).get('Bora')?.isJoined).toBe(false));
});
