import { describe, expect, it } from 'vitest';
import { createWords, englishWords } from '../../../src/i18n/index.ts';
import { zh } from '../../../src/i18n/zh/index.ts';
import { fieldAt } from '../../../src/screens/city/field-at.ts';
import { modelOf } from '../../../src/screens/city/model.ts';
import { postsOf } from '../../../src/screens/city/posts.ts';
import { type TraceExtra, traceSteps } from '../../../src/screens/city/trace-steps.ts';
import { traceText } from '../../../src/screens/city/trace-text.ts';
import { trialFacts } from './facts.ts';

const model = modelOf(trialFacts);
const carried = {
  year: 2023,
  observation: { value: 80, flag: '', unit: 'kWh', source: '', file: 'b.csv', line: 9, column: 4 },
};

function stepsFor(code: string, extra: TraceExtra, words = englishWords) {
  const walked = model.walk.get(code);
  if (walked === undefined) throw new Error(`no such node: ${code}`);
  return traceSteps(words, model, walked, extra);
}

describe('the walk from the index to a file', () => {
  it('has six steps with the arithmetic written out', () => {
    const steps = stepsFor('i1', { posts: [0, 80], carried: null });
    expect(steps.map(s => s.value)).toEqual(['57.5', '37.50', '75.0', '60%', 'no', '60%']);
    expect(steps[0]?.text).toContain('50.0% × 75.0 + 50.0% × 40.0 = 57.5');
    expect(steps[1]?.text).toBe('Weight 50.0% × 75.0 = 37.50 points. Full marks would add 12.50.');
    expect(steps[2]?.text).toBe('Goalposts: (60 − 0) ÷ (80 − 0) × 100 = 75.0.');
    expect(steps[5]?.text).toBe('Observed; stands in a.csv, line 3, column 2.');
  });

  it('turns the share round where less is better, and says from which year a value was carried', () => {
    const steps = stepsFor('i2', { posts: [20, 120], carried });
    expect(steps[2]?.text).toBe('Goalposts: (120 − 80) ÷ (120 − 20) × 100 = 40.0.');
    expect(steps[4]?.text).toContain('carried from 2023');
    expect(steps[5]?.text).toContain('b.csv, line 9, column 4');
  });

  it('says why there is nothing where an indicator does not apply', () => {
    const steps = stepsFor('i3', { posts: null, carried: null });
    expect(steps.map(s => s.value)).toEqual(['57.5', '–', '–', '–', 'no', '–']);
    expect(steps[5]?.text).toContain('Not applicable here');
  });

  it('leads from a pillar to its parts, and the index is its own walk', () => {
    expect(stepsFor('P2', { posts: null, carried: null }).map(s => s.key)).toEqual([
      'city.step.index',
      'city.step.contribution',
      'city.step.parts',
    ]);
    expect(stepsFor('I', { posts: null, carried: null })).toHaveLength(1);
  });

  it('is told in Chinese without Latin punctuation at the end', () => {
    const steps = stepsFor('i1', { posts: [0, 80], carried: null }, createWords('zh', zh));
    expect(steps.every(s => s.text.endsWith('。'))).toBe(true);
  });

  it('becomes lines of text', () => {
    const steps = stepsFor('i1', { posts: [0, 80], carried: null });
    const observation = trialFacts.cells[0]?.observation ?? null;
    const text = traceText(englishWords, { title: 'i1 Share', where: 'A', steps, observation });
    expect(text.split('\n')).toHaveLength(2 + 1 + 6 + 1 + 2);
    expect(text).toContain('6. Raw: 60%.');
  });
});

describe('the numbers of a normalisation', () => {
  const [, i2] = trialFacts.place.framework.indicators;
  if (i2 === undefined) throw new Error('fixture without i2');
  const base = trialFacts.cells[1];
  if (base === undefined) throw new Error('fixture without cells');
  const cells = [80, 100, 30].map((treated, at) => ({ ...base, treated, year: 2024 - (at === 2 ? 1 : 0) }));
  const { method } = trialFacts.place;

  it('are the limits of the framework', () => {
    expect(postsOf(method, i2, cells, { sector: 's', year: 2024 })).toEqual([20, 120]);
  });

  it('are the extremes of the window, in raw orientation', () => {
    const pooled = { ...method, normalise: { method: 'min-max' } as const };
    expect(postsOf(pooled, i2, cells, { sector: 's', year: 2024 })).toEqual([30, 100]);
    const yearly = { ...pooled, window: 'year' as const };
    expect(postsOf(yearly, i2, cells, { sector: 's', year: 2024 })).toEqual([80, 100]);
  });

  it('no value gives none', () => {
    expect(postsOf(method, i2, [], { sector: 's', year: 2024 })).toBeNull();
  });
});

describe('a field of a line', () => {
  it.each([
    ['a,b,c', 2, 'b'],
    ['a,"x,""y""",c', 2, '"x,""y"""'],
    ['a,b', 3, ''],
    ['a,b,', 3, ''],
  ])('%s, field %s', (line, column, expected) => {
    expect(line.slice(...fieldAt(line, ',', column))).toBe(expected);
  });
});
