import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inkOnClass, palettes } from '../../src/charts/palette.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Colour of a token on light and dark ground, as the style sheet has it. */
function token(name: string): readonly [light: string, dark: string] {
  const [, light = '', dark = ''] =
    css.match(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'i')) ?? [];
  return [light.toUpperCase(), dark.toUpperCase()];
}

const named = {
  surface: 'surface',
  sunken: 'sunken',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  line: 'line',
  lineStrong: 'line-strong',
  mine: 'act',
  mineTint: 'act-tint',
  data: 'data',
  whisker: 'whisker',
  band: 'band',
} as const;

const { light, dark } = palettes;

describe('colours of charts', () => {
  it.each(Object.entries(named))('%s is the token %s', (key, name) => {
    const colour = key as keyof typeof named;
    expect([light[colour], dark[colour]]).toEqual(token(name));
  });

  it('scales, cities and marks are those of the tokens', () => {
    const pairs = (colours: 'sequential' | 'diverging' | 'cities') =>
      light[colours].map((c, i) => [c, dark[colours][i]]);
    expect(pairs('sequential')).toEqual([1, 2, 3, 4, 5, 6, 7].map(i => token(`seq-${i}`)));
    expect(pairs('diverging')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map(i => token(`div-${i}`)));
    expect(pairs('cities')).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(i => token(`city-${i}`)));
    expect([light.synthetic.ink, dark.synthetic.ink]).toEqual(token('synthetic'));
    expect([light.synthetic.tint, dark.synthetic.tint]).toEqual(token('synthetic-tint'));
    expect([light.scenario.ink, dark.scenario.ink]).toEqual(token('scenario'));
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('letters on class %i can be read', step => {
    for (const palette of [light, dark]) {
      expect(contrast(inkOnClass(palette, step), palette.sequential[step]!)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Contrast of two colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m);
  return (x! + 0.05) / (y! + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(i => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
