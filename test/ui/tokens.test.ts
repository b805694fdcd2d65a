import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/charts/palette.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

/** Colours of tokens.css by name. */
const tokens: Readonly<Record<Theme, ReadonlyMap<string, string>>> = { light: new Map(), dark: new Map() };
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
)) {
  (tokens.light as Map<string, string>).set(name, light);
  (tokens.dark as Map<string, string>).set(name, dark);
}

const colour = (theme: Theme, name: string): string => {
  const found = tokens[theme].get(name);
  if (found === undefined) throw new Error(`no token ${name}`);
  return found;
};

/** Relative luminance of a colour, 0–1. Source: WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const GRADES = ['aaa', 'aa', 'a', 'bbb', 'bb', 'b', 'ccc', 'cc', 'c', 'd'];
const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);

/** Letters and the grounds they stand on. */
const TEXT: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink', 'ink-2', 'ink-3', 'act', 'data', 'ok', 'warn', 'error'].flatMap(ink =>
    ['surface', 'page'].map(ground => [ink, ground] as const),
  ),
  ...['ok', 'warn', 'error', 'synthetic', 'scenario', 'act'].map(name => [name, `${name}-tint`] as const),
  ['on-act', 'act'],
  ['ink-2', 'sunken'],
  ...[...GRADES.map(grade => `grade-${grade}`), ...numbered('seq', 7), ...numbered('div', 9)].map(
    ground => [`${ground}-ink`, ground] as const,
  ),
  ...numbered('city', 8).map(ink => [ink, 'surface'] as const),
];

describe.each(['light', 'dark'] as const)('colours on %s ground', theme => {
  it.each(TEXT)('%s is readable on %s', (ink, ground) => {
    expect(contrast(colour(theme, ink), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('borders of controls and marks of data are seen', () => {
    for (const name of ['control', 'whisker']) {
      expect(contrast(colour(theme, name), colour(theme, 'surface'))).toBeGreaterThanOrEqual(3);
    }
  });

  it('the sequential scale goes step by step to the other side of the ground', () => {
    const steps = numbered('seq', 7).map(name => contrast(colour(theme, name), colour(theme, 'surface')));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('charts draw with the colours of the page', () => {
    const { surface, ink, ink2, ink3, line, lineStrong, mine, data, whisker, band, synthetic, scenario } =
      palettes[theme];
    const drawn = {
      surface,
      ink,
      'ink-2': ink2,
      'ink-3': ink3,
      line,
      'line-strong': lineStrong,
      act: mine,
      data,
      whisker,
      band,
    };
    const marks = {
      synthetic: synthetic.ink,
      'synthetic-tint': synthetic.tint,
      'synthetic-border': synthetic.border,
      scenario: scenario.ink,
      'scenario-tint': scenario.tint,
    };
    for (const [name, hex] of Object.entries({ ...drawn, ...marks }))
      expect([name, hex.toLowerCase()]).toEqual([name, colour(theme, name)]);
    const scales = [...palettes[theme].sequential, ...palettes[theme].diverging, ...palettes[theme].cities];
    const names = [...numbered('seq', 7), ...numbered('div', 9), ...numbered('city', 8)];
    expect(scales.map(hex => hex.toLowerCase())).toEqual(names.map(name => colour(theme, name)));
  });
});
