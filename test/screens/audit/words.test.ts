import { describe, expect, it } from 'vitest';
import type { SectorAudit } from '../../../src/core/audit.ts';
import { englishWords, wordsFor } from '../../../src/i18n/index.ts';
import {
  correlationSentence,
  denominatorSentence,
  pairSentence,
} from '../../../src/screens/audit/relation-words.ts';
import { probability } from '../../../src/screens/audit/sentences.ts';
import {
  alphaSentence,
  componentSentence,
  fitSentence,
  memberSentence,
} from '../../../src/screens/audit/structure-words.ts';
import {
  citiesFarOut,
  columnsSentence,
  columnToShow,
  outlierSentence,
  shapeSentence,
} from '../../../src/screens/audit/value-words.ts';
import {
  auditHeadline,
  auditLead,
  eachWeightSentence,
  removalSentence,
  weightSentence,
} from '../../../src/screens/audit/weight-words.ts';
import { audit, barren, column, factsOf, group } from './sample.ts';

const chinese = await wordsFor('zh');
const pearson = (of: SectorAudit) => of.correlations[0]!;

describe('the heading of the audit', () => {
  it('says which pillar counts more than it says, and which less', () => {
    expect(auditHeadline(englishWords, factsOf())).toBe(
      'The framework measures energy more than it says, policy less',
    );
    expect(auditHeadline(chinese, factsOf(audit(), 'zh'))).toBe(
      '“能源”的实际影响大于设定权重，“政策”的实际影响小于设定权重',
    );
  });

  it('gives the numbers and the flagged pairs', () => {
    expect(auditLead(englishWords, factsOf())).toBe(
      'Energy carries 40.0% on paper and moves 55.0% of the ranking. 1 pair of indicators repeats itself. 1 pair pulls apart.',
    );
  });

  it('names no pillar where all are within two points', () => {
    const even = audit({
      weights: [
        { node: 'P1', level: 2, nominal: 0.6, effective: 0.6, realised: 0.595 },
        { node: 'P2', level: 2, nominal: 0.4, effective: 0.4, realised: 0.405 },
      ],
    });
    expect(auditHeadline(englishWords, factsOf(even))).toContain('about as much as the framework says');
    expect(weightSentence(englishWords, factsOf(even))).toContain('No pillar is more than two points away');
  });
});

describe('each block', () => {
  it('says what its numbers mean here and what one could do', () => {
    const facts = factsOf();
    expect(correlationSentence(englishWords, facts, pearson(facts.audit))).toMatch(
      /^2 of 10 pairs are flagged/,
    );
    expect(facts.audit.flags.map(f => pairSentence(englishWords, facts, f))).toEqual([
      'Both say nearly the same in Policy. Drop one, or halve the weight of both. Only 4 cities have both: it may be chance, so wait for more data before acting.',
      'Cities strong in one tend to be weak in the other, so in Energy they cancel out. Check both directions, or move one. Only 4 cities have both: it may be chance, so wait for more data before acting.',
    ]);
    expect(denominatorSentence(englishWords, facts)).toContain(
      'd Power use moves with population (r 0.71, p < 0.001)',
    );
    expect(alphaSentence(englishWords, facts)).toMatch(/^Energy holds together least \(α 0\.44\)/);
    expect(fitSentence(englishWords, facts)).toMatch(/^2 of the 3 groups that can be tested do/);
    expect(memberSentence(englishWords, facts)).toMatch(/^No VIF is above 10 \(most: a Plans, 2\.5\)/);
    expect(outlierSentence(englishWords, facts)).toMatch(/^1 value lies .*in d Power use; treatment set 1\./);
    expect(columnsSentence(englishWords, facts)).toMatch(
      /^2 indicators are led by a few cities .*, 1 after it/,
    );
    expect(weightSentence(englishWords, facts)).toMatch(
      /^Energy decides more of the order than intended \(\+15\.0 points\), policy less \(−15\.0\)/,
    );
    expect(eachWeightSentence(englishWords, facts)).toMatch(/^d Power use moves the index most \(40\.0%/);
    expect(removalSentence(englishWords, facts)).toBe(
      'Without P2 Energy cities move 1.3 places on average, Cima 3: the ranking rests on it most, so its data deserve the most care. Leaving 1 of them out changes the first place.',
    );
  });

  it('says it of few cities too, in both languages, without a hole or a missing number', () => {
    for (const words of [englishWords, chinese]) {
      const facts = factsOf(barren(), words.language);
      const [pillar] = facts.audit.groups;
      const texts = [
        auditHeadline(words, facts),
        auditLead(words, facts),
        correlationSentence(words, facts, pearson(facts.audit)),
        denominatorSentence(words, facts),
        alphaSentence(words, facts),
        fitSentence(words, facts),
        memberSentence(words, facts),
        componentSentence(words, facts, pillar!),
        weightSentence(words, facts),
        eachWeightSentence(words, facts),
        removalSentence(words, facts),
        shapeSentence(words, facts.audit.columns[0]!),
      ];
      for (const text of texts) expect(text).not.toMatch(/NaN|null|undefined|\{|audit\./);
    }
  });
});

describe('the shape of an indicator', () => {
  it('is told by what treatment did: set values, another scale, nothing where something should be', () => {
    expect(shapeSentence(englishWords, column('d', { treated: 3 }))).toMatch(
      /^3 values were set by treatment/,
    );
    expect(shapeSentence(englishWords, column('d', { transform: 'log' }))).toMatch(
      /^The scale was changed \(log\)/,
    );
    expect(shapeSentence(englishWords, column('d', { skew: 2.5, kurtosis: 4 }))).toContain(
      'lie beyond 2 and 3.5',
    );
    expect(shapeSentence(englishWords, column('d', { skew: 2.5, kurtosis: 3 }))).toContain(
      'no treatment is needed',
    );
  });

  it('is shown first where most values were set', () => {
    expect(columnToShow(audit())?.indicator).toBe('d');
    expect(columnToShow(audit({ columns: [] }))).toBeNull();
  });
});

describe('the cities far out', () => {
  it('are named as many as are counted, gaps and all', () => {
    const cities = ['A', 'B', 'C', 'D', 'E', 'F'];
    const before = [3, null, 4, 40, 5, -30];
    expect(citiesFarOut(audit({ cities }), column('a', { before }))).toEqual(['F', 'D']);
    expect(citiesFarOut(audit({ cities }), column('a', { before: [null, 2] }))).toEqual([]);
  });
});

describe('principal components', () => {
  it('of one strong, one thin, and several components read differently', () => {
    const { pca } = group('P1', ['a', 'b', 'c']);
    const told = (patch: Partial<NonNullable<typeof pca>>): string =>
      componentSentence(
        englishWords,
        factsOf(),
        group('P1', ['a', 'b', 'c'], { pca: pca && { ...pca, ...patch } }),
      );
    expect(told({})).toContain('One component carries 75%');
    expect(told({ explained: [0.4, 0.3, 0.3] })).toContain('no more than 40%');
    expect(told({ retained: 2, explained: [0.5, 0.4, 0.1] })).toContain(
      '2 components have an eigenvalue above 1 and carry 90% together; the second is led by b Standards',
    );
  });
});

describe('an α under 0.7', () => {
  it('names the indicator without which it would be clearly higher', () => {
    const groups = [group('P1', ['a', 'b', 'c'], { alpha: 0.5, alphaIfDropped: [0.52, 0.68, 0.4] })];
    expect(alphaSentence(englishWords, factsOf(audit({ groups })))).toContain(
      'Without b Standards α would be 0.68',
    );
  });

  it('is all pillars’ or none', () => {
    const groups = [group('P1', ['a', 'b', 'c'])];
    expect(alphaSentence(englishWords, factsOf(audit({ groups })))).toMatch(/^Every pillar holds together/);
  });
});

describe('a p-value', () => {
  it('under a thousandth is not printed as nought', () => {
    expect(probability(englishWords, 0.0004)).toBe('< 0.001');
    expect(probability(chinese, 0.0004)).toBe('<0.001');
    expect(probability(englishWords, 0.0123)).toBe('0.012');
    expect(probability(englishWords, Number.NaN)).toBe('–');
  });
});
