import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_EXPLAINED, explainedText } from '../../src/state/explained.ts';
import {
  AUDIT_SECTIONS,
  emptyView,
  FORMS,
  formatLink,
  parseLink,
  SCREENS,
  SORTS,
  type View,
} from '../../src/state/view.ts';

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
const view: fc.Arbitrary<View> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  sector: fc.option(text),
  year: fc.option(fc.integer({ min: 0, max: 9999 })),
  peers: fc.option(text),
  city: fc.option(text),
  cities: fc.uniqueArray(text, { maxLength: 8 }),
  sort: fc.constantFrom(...SORTS),
  form: fc.constantFrom(...FORMS),
  indicator: fc.option(text),
  trace: fc.option(text),
  explain: fc.option(fc.constantFrom(...EVERY_EXPLAINED.map(explainedText))),
  figure: fc.option(text),
  section: fc.constantFrom(...AUDIT_SECTIONS),
  lang: fc.constantFrom('en' as const, 'zh' as const),
  whatIf: fc.string({ maxLength: 200 }),
});

describe('a link', () => {
  it('of a view leads back to that view, and is the same each time', () => {
    fc.assert(
      fc.property(view, wanted => {
        const link = formatLink(wanted);
        const { view: found, notices } = parseLink(link, 'en');
        expect(found).toEqual(wanted);
        expect(notices).toEqual([]);
        expect(formatLink(found)).toBe(link);
      }),
    );
  });

  it('says nothing that the usual view would show anyway', () => {
    expect(formatLink(emptyView('en'))).toBe('#/overview?lang=en');
  });

  it('keeps its keys in one order, whatever order they were read in', () => {
    const one = parseLink('#/rankings?year=2024&sector=building&lang=zh', 'en').view;
    const other = parseLink('#/rankings?lang=zh&sector=building&year=2024', 'en').view;
    expect(formatLink(one)).toBe(formatLink(other));
  });

  it.each([
    ['#/rankings?colour=blue', 'unknown-key', 'colour'],
    ['#/rankings?year=20x4', 'bad-value', 'year'],
    ['#/rankings?lang=fr', 'bad-value', 'lang'],
    ['#/rankings?sort=sideways', 'bad-value', 'sort'],
    ['#/rankings?cities=a,b,c,d,e,f,g,h,i', 'bad-value', 'cities'],
    ['#/rankings?sector=', 'bad-value', 'sector'],
    ['#/method?explain=normalise.magic', 'bad-value', 'explain'],
    ['#/elsewhere', 'unknown-screen', 'screen'],
  ])('%s falls back and says so', (link, kind, key) => {
    expect(parseLink(link, 'en').notices).toMatchObject([{ kind, key }]);
  });

  it('never throws, whatever stands after the hash', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), hash => void parseLink(`#${hash}`, 'en')));
    expect(() => parseLink('#/rankings?sector=%E4%B', 'en')).not.toThrow();
  });

  it('cuts what it repeats of an overlong value', () => {
    const [notice] = parseLink(`#/rankings?sort=${'x'.repeat(5000)}`, 'en').notices;
    expect(notice?.found.length).toBe(256);
  });
});
