import type { ReactNode } from 'react';
import styles from './publish.module.css';

/** Strokes and dots of each figure, drawn small on 44 × 26; thick strokes are bars. */
const SIGNS: Readonly<
  Record<
    string,
    {
      readonly thin?: string;
      readonly thick?: string;
      readonly dots?: readonly (readonly [number, number])[];
    }
  >
> = {
  ranking: {
    thin: 'M4 5h36M4 13h36M4 21h36',
    dots: [
      [33, 5],
      [25, 13],
      [17, 21],
    ],
  },
  'ranks-by-year': { thin: 'M4 5C18 5 26 21 40 21M4 13C18 13 26 5 40 5M4 21C18 21 26 13 40 13' },
  pillars: {
    thin: 'M9 3v20M22 3v20M35 3v20',
    dots: [
      [12, 7],
      [6, 16],
      [25, 12],
      [19, 20],
      [38, 6],
      [32, 15],
    ],
  },
  contributions: { thick: 'M4 6h10M16 6h12M30 6h10M4 18h8M14 18h9M25 18h6' },
  obstacles: { thick: 'M4 5h34M4 13h22M4 21h12' },
  trend: {
    thin: 'M4 20L13 15L22 17L31 8L40 5',
    dots: [
      [4, 20],
      [13, 15],
      [22, 17],
      [31, 8],
      [40, 5],
    ],
  },
  distribution: { thin: 'M4 23h36M8 23v-8M14 23v-13M18 23v-16M21 23v-18M25 23v-15M30 23v-10M37 23v-5' },
  coverage: { thick: 'M4 5h6M13 5h6M22 5h6M4 13h6M22 13h6M31 13h6M13 21h6M22 21h6M31 21h6' },
  'method-effect': {
    thin: 'M8 5L36 13M8 13L36 5M8 21L36 21',
    dots: [
      [8, 5],
      [36, 13],
      [8, 13],
      [36, 5],
      [8, 21],
      [36, 21],
    ],
  },
};

/** What a figure looks like, in a few strokes; says nothing the name does not. */
export function TemplateSign({ id }: { readonly id: string }): ReactNode {
  const { thin, thick, dots = [] } = SIGNS[id] ?? {};
  return (
    <svg className={styles.sign} width={44} height={26} aria-hidden="true">
      {thin !== undefined && <path d={thin} />}
      {thick !== undefined && <path d={thick} data-thick="true" />}
      {dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={2.6} />
      ))}
    </svg>
  );
}
