import { describe, expect, it } from 'vitest';
import { englishWords, wordsFor } from '../../../src/i18n/index.ts';
import type { Figure } from '../../../src/screens/figures/figure.ts';
import { sourceText, textsOf } from '../../../src/screens/publish/texts.ts';
import { framework } from '../rankings/place.ts';

const figure: Figure = {
  title: 'Alba leads',
  lead: 'Bora follows.',
  unit: 'score',
  legend: () => [],
  description: 'dots',
  table: { columns: [], rows: [] },
  draw: () => null,
};
const facts = { figure, scope: 'Paper 2024', missing: [], changedSteps: 0 };
const cities = Array.from({ length: 15 }, (_, i) => `City${i + 1}`);

describe('the words of a figure', () => {
  it('are its finding, what it is of with the unit, and its second sentence', () => {
    expect(textsOf(englishWords, facts)).toEqual({
      label: '',
      title: 'Alba leads',
      subtitle: 'Paper 2024; score',
      note: 'Bora follows.',
      description: 'dots',
    });
  });

  it('say what it is of only once', () => {
    const unit = 'Index score, Paper 2024';
    expect(textsOf(englishWords, { ...facts, figure: { ...figure, unit } }).subtitle).toBe(unit);
  });

  it('name the cities without a rank, and the scenario', () => {
    const { note } = textsOf(englishWords, { ...facts, missing: ['Cima', 'Dora'], changedSteps: 2 });
    expect(note).toBe(
      'Bora follows. Not ranked: Cima and Dora. Scenario: 2 steps of the method differ from the published one.',
    );
  });

  it('count the cities that would not fit', () => {
    const { note } = textsOf(englishWords, { ...facts, missing: cities });
    expect(note).toContain('City11 and City12, and 3 more.');
    expect(note).not.toContain('City13');
  });

  it('follow one another without a space in Chinese', async () => {
    const words = await wordsFor('zh');
    const { note } = textsOf(words, {
      ...facts,
      figure: { ...figure, lead: '乙市居次。' },
      missing: ['丙市'],
    });
    expect(note).toBe('乙市居次。未参与排名：丙市。');
  });
});

describe('the source of a figure', () => {
  const licensed = { ...framework, licence: 'CC-BY-4.0' };

  it('names data, framework, status and licence', () => {
    expect(sourceText(englishWords, 'My data', licensed)).toBe(
      'My data. Framework f 1 (proposed), licence CC-BY-4.0.',
    );
  });

  it('leaves out what the framework does not state', () => {
    expect(sourceText(englishWords, 'My data', { ...framework, status: '' })).toBe('My data. Framework f 1.');
    expect(sourceText(englishWords, 'My data', null)).toBe('My data');
  });

  it('keeps a status it does not know as it stands', () => {
    expect(sourceText(englishWords, 'D', { ...framework, status: 'Draft 3' })).toBe(
      'D. Framework f 1 (Draft 3).',
    );
  });
});
