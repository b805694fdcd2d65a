import { describe, expect, it } from 'vitest';
import type { FactorEffect } from '../../../src/core/uncertainty.ts';
import { factorName, leadingAssumption, leadingShare } from '../../../src/i18n/factors.ts';
import { englishWords, wordsFor } from '../../../src/i18n/languages.ts';
import { leadingFactor } from '../../../src/scoring/sensitivity/leading-factor.ts';

const effect = (factor: string, total: number, totalLow: number, totalHigh: number): FactorEffect => ({
  factor,
  firstOrder: 0,
  firstLow: 0,
  firstHigh: 0,
  total,
  totalLow,
  totalHigh,
});

const NOISE = effect('noise', 0.1, 0.05, 0.2);
const WEIGHTS = effect('weights:2', 0.4, 0.3, 0.5);
const NORMALISE = effect('normalise', 0.6, 0.45, 0.7);

describe('the assumption that matters most', () => {
  it('is the one with the greatest total effect; those whose intervals meet its own are its rivals', () => {
    expect(leadingFactor([NOISE, WEIGHTS, NORMALISE])).toEqual({
      ...NORMALISE,
      rivals: ['weights:2'],
      others: 2,
    });
    expect(leadingFactor([NOISE, WEIGHTS])?.rivals).toEqual([]);
  });

  it('is none where no rank moves', () => {
    expect(leadingFactor([effect('noise', 0, 0, 0), effect('treat', Number.NaN, 0, 0)])).toBeNull();
    expect(leadingFactor([])).toBeNull();
  });

  it('is told in a sentence, in both languages', async () => {
    const chineseWords = await wordsFor('zh');
    const all = leadingFactor([NOISE, WEIGHTS, NORMALISE]);
    expect(leadingAssumption(englishWords, all)).toBe(
      'Normalisation: probably the assumption that matters most, but not clearly ahead of others (Weights of pillars)',
    );
    expect(leadingAssumption(chineseWords, all)).toBe(
      '无量纲化对位次的影响可能最大，但与一级指标权重难以区分',
    );
    expect(leadingAssumption(englishWords, leadingFactor([NOISE, WEIGHTS]))).toContain('Weights of pillars');
    expect(leadingAssumption(englishWords, leadingFactor([NOISE]))).toContain('one assumption');
    expect(leadingAssumption(chineseWords, null)).toBe('所检验的各项设定均不改变位次');
    expect(leadingShare(englishWords, all!)).toContain('60% of the variance');
  });

  it('of a deep tree is named by its level', () => {
    expect(factorName(englishWords, 'weights:5')).toBe('Weights of level 5');
    expect(factorName(englishWords, 'something-new')).toBe('something-new');
  });
});
