import { describe, expect, it } from 'vitest';
import { englishWords, wordsFor } from '../../../src/i18n/index.ts';
import { leadText, titleText } from '../../../src/screens/rankings/finding.ts';
import { rankingRow } from '../city/rows.ts';
import { cityNamed, framework, placeAt } from './place.ts';

const rows = [
  rankingRow('A', { rank: 1, score: 78.31 }),
  rankingRow('B', { rank: 2, score: 70 }),
  rankingRow('C', { rank: 3, score: 61.4, previousRank: 5, previousYear: 2022, coverage: 0.97 }),
  rankingRow('D', {
    rank: null,
    score: null,
    grade: 'NR',
    exclusion: { reason: 'coverage', coverage: 0.63, threshold: 0.7 },
  }),
];
const title = (list = rows, patch = {}) => titleText(englishWords, list, placeAt(patch));

describe('the heading of a ranking', () => {
  it('names the leader, and the place of the own city among the ranked ones', () => {
    expect(title(rows, { own: cityNamed('C') })).toBe(
      'Paper sector 2024: A leads; C is 3rd of 3, up 2 on 2022',
    );
  });

  it('says the same in Chinese', async () => {
    const zh = await wordsFor('zh');
    expect(titleText(zh, rows, placeAt({ own: cityNamed('C') }))).toBe(
      '2024年造纸业：A市居首；C市在3个城市中居第3位，较2022年上升2位',
    );
  });

  it('gives the leader with its score where there is no own city', () => {
    expect(title()).toBe('Paper sector 2024: A leads with 78.3');
  });

  it('says that the own city leads', () => {
    expect(title(rows, { own: cityNamed('A') })).toBe('Paper sector 2024: A leads 3 cities');
  });

  it('says why the own city is not ranked', () => {
    expect(title(rows, { own: cityNamed('D') })).toBe(
      'Paper sector 2024: A leads; D is not ranked: indicator coverage 63% is under 70%',
    );
  });

  it('says that there are no data on the own city', () => {
    expect(title(rows, { own: cityNamed('E') })).toBe('Paper sector 2024: A leads; there are no data on E');
  });

  it('names those who share the lead, and counts them when they are many', () => {
    const tied = ['A', 'B', 'C', 'D'].map(city => rankingRow(city, { rank: 1 }));
    expect(title(tied.slice(0, 2))).toBe('Paper sector 2024: A and B share the lead with 50.0');
    expect(title(tied)).toBe('Paper sector 2024: 4 cities share the lead with 50.0');
  });

  it('stays right for one city, for none ranked and for no data', () => {
    expect(title(rows.slice(0, 1))).toBe('Paper sector 2024: A is the only city ranked, with 78.3');
    expect(title(rows.slice(3))).toBe('Paper sector 2024: no city is ranked');
    expect(title([])).toBe('Paper sector 2024: there are no data');
  });

  it('leaves out year 0, and calls data without sectors by the name of the framework', () => {
    const plain = { ...framework, sectors: null };
    expect(title(rows, { sector: 'all', year: 0, framework: plain })).toBe('Test index: A leads with 78.3');
    expect(title(rows, { sector: 'steel', framework: plain })).toBe('steel 2024: A leads with 78.3');
  });
});

describe('the lead of a ranking', () => {
  it('says who follows how closely, and what the own city has', () => {
    expect(leadText(englishWords, rows, placeAt({ own: cityNamed('C') }))).toBe(
      'B follows 8.3 points behind. C scores 61.4, grade BB; 97% of its weight is observed.',
    );
  });

  it('is silent about a gap that prints as nothing, and about a shared lead', () => {
    const close = [rankingRow('A', { score: 50.01 }), rankingRow('B', { rank: 2, score: 50 })];
    expect(leadText(englishWords, close, placeAt())).toBeNull();
    const tied = [rankingRow('A'), rankingRow('B')];
    expect(leadText(englishWords, tied, placeAt())).toBeNull();
  });

  it('gives small scores their decimals', () => {
    const small = [
      rankingRow('A', { score: 0.952, grade: '' }),
      rankingRow('B', { rank: 2, score: 0.9, grade: '' }),
    ];
    expect(leadText(englishWords, small, placeAt({ own: cityNamed('B') }))).toBe(
      'B follows 0.052 behind. B scores 0.900; 100% of its weight is observed.',
    );
  });
});
