import type { ReactElement } from 'react';
import { CityMark } from './city-mark.tsx';
import { CoverageSign } from './coverage-map.tsx';
import type { LegendItem } from './legend.ts';
import type { Palette } from './palette.ts';

/** Width of a sign in px, its height is 12. */
export const SIGN_WIDTH = 18;

/** The sign of a legend item, drawn inside 18 × 12 px. */
export function LegendSign({
  item,
  palette,
}: {
  readonly item: LegendItem;
  readonly palette: Palette;
}): ReactElement {
  const { sign, colour } = item;
  switch (sign) {
    case 'dot':
      return <CityMark order={1} x={9} y={6} colour={colour} ground={palette.surface} />;
    case 'own':
      return <CityMark order={0} x={9} y={6} colour={colour} ground={palette.surface} />;
    case 'line':
      return <path d="M0 6H18" stroke={colour} strokeWidth={1.6} />;
    case 'dashed':
      return <path d="M9 0V12" stroke={colour} strokeDasharray="3 2" />;
    case 'stroke':
      return <path d="M9 0V12" stroke={colour} strokeWidth={1.4} />;
    case 'whisker':
      return <path d="M1 3v6m0 -3H17m0 -3v6" stroke={colour} strokeWidth={1.3} fill="none" />;
    case 'outlier':
      return <circle cx={9} cy={6} r={4} fill="none" stroke={colour} strokeWidth={1.4} />;
    case 'box':
      return <rect x={0.5} y={2.5} width={17} height={7} fill="none" stroke={colour} strokeDasharray="2 2" />;
    case 'had':
    case 'new':
    case 'changed':
    case 'missing':
    case 'not-applicable':
      return <CoverageSign state={sign} x={0} y={0} width={18} height={12} palette={palette} />;
    case 'swatch':
      return <rect x={0} y={2} width={18} height={8} fill={colour} />;
    default:
      return sign satisfies never;
  }
}
