import { describe, expect, it } from 'vitest';
import { largest, scoreText } from '../../src/charts/score-text.ts';
import { englishWords } from '../../src/i18n/index.ts';

describe('a score in a chart', () => {
  it('has one decimal on 0–100 and is cut under a grade', () => {
    expect(scoreText(englishWords, 69.97, 78)).toBe('69.9');
    expect(scoreText(englishWords, -3.25, 78)).toBe('−3.3');
  });

  it('has three on 0–1', () => {
    expect(scoreText(englishWords, 0.8746, 0.9)).toBe('0.875');
  });

  it('is an en dash where there is none', () => {
    expect(scoreText(englishWords, null, 0.9)).toBe('–');
  });

  it('goes by the largest size, whatever its sign', () => {
    expect(largest([1, null, -30])).toBe(30);
    expect(largest([])).toBe(0);
  });
});
