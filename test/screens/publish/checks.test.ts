import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/i18n/index.ts';
import { checksOf, smallestLetter } from '../../../src/screens/publish/checks.ts';

const facts = {
  texts: {
    label: '',
    title: 'Alba leads',
    subtitle: 's',
    note: 'Not ranked: Cima and Dora.',
    description: 'dots',
  },
  provenance: {
    source: 'x',
    dataHash: 'a',
    methodHash: 'b',
    id: 'R-0000',
    isSynthetic: true,
    isScenario: false,
  },
  missing: ['Cima', 'Dora'],
  licence: 'MIT',
  smallestLetter: 6.1,
};
const found = (change: Partial<typeof facts> & { readonly interval?: string } = {}) =>
  Object.fromEntries(checksOf(englishWords, { ...facts, ...change }).map(c => [c.id, c]));
const texts = (change: Partial<typeof facts.texts>) => ({ texts: { ...facts.texts, ...change } });

describe('the checks before publishing', () => {
  it('pass for a figure that says everything; the interval is only a note', () => {
    const states = Object.values(found()).map(c => [c.id, c.state]);
    expect(states.filter(([, state]) => state !== 'ok')).toEqual([['interval', 'note']]);
    expect(found().interval?.about).toContain('none is drawn');
  });

  it('say what the intervals drawn hold', () => {
    const { interval } = found({ interval: '90%, 1,000 runs' });
    expect(interval).toMatchObject({ state: 'ok', about: '90%, 1,000 runs' });
  });

  it('warn of an empty title and an empty description', () => {
    expect(found(texts({ title: ' ' })).title?.state).toBe('warn');
    expect(found(texts({ description: '' })).alt?.state).toBe('warn');
  });

  it('name the city that was deleted from the note', () => {
    const { missing } = found(texts({ note: 'Not ranked: Dora.' }));
    expect(missing?.state).toBe('warn');
    expect(missing?.about).toContain('Cima');
    expect(missing?.about).not.toContain('Dora');
  });

  it('warn of letters under 6 pt and of a framework without a licence', () => {
    expect(found({ smallestLetter: 5.96 }).letter?.state).toBe('warn');
    expect(found({ smallestLetter: 6 }).letter?.state).toBe('ok');
    expect(found({ licence: '' }).licence?.state).toBe('warn');
  });

  it('speak of the scenario mark only in a scenario', () => {
    expect(found().scenario).toBeUndefined();
    expect(found({ provenance: { ...facts.provenance, isScenario: true } }).scenario?.state).toBe('ok');
  });
});

describe('the smallest letter', () => {
  const svg = '<svg><text font-size="18">A</text><text font-size="11">b</text></svg>';

  it('is measured in pt at the size on paper', () => {
    expect(smallestLetter({ svg, width: 440, widthMm: 82 })).toBeCloseTo(5.81, 2);
    expect(smallestLetter({ svg, width: 760, widthMm: 170 })).toBeCloseTo(6.97, 2);
  });

  it('does not exist without letters', () => {
    expect(smallestLetter({ svg: '<svg/>', width: 440, widthMm: 82 })).toBeNull();
  });
});
