import type { LegendItem } from './legend.ts';
import type { Palette } from './palette.ts';

/** Class of the sequential scale, from 0, of part i of n: strongest first, the palest left out. */
export const partClass = (i: number, n: number): number => Math.round(6 - (i * 5) / Math.max(1, n - 1));

/** What the parts of contribution bars are called, for where their names stand nowhere else. */
export const contributionLegend = (
  parts: readonly { readonly code: string; readonly name: string }[],
  palette: Palette,
): readonly LegendItem[] =>
  parts.map(({ code, name }, i) => ({
    sign: 'swatch',
    label: `${code} ${name}`,
    colour: palette.sequential[partClass(i, parts.length)] ?? palette.data,
  }));
