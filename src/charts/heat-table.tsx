import type { ReactElement } from 'react';
import { useWords } from '../i18n/index.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import type { HeatData } from './heat-data.ts';
import { type ClassBounds, classBounds, classOf } from './heat-scale.ts';
import styles from './heat-table.module.css';
import { inkOnClass, type Palette } from './palette.ts';
import { usePalette } from './use-palette.ts';

interface HeatTableProps extends HeatData {
  readonly caption: string;
  /** Head above the row heads. */
  readonly corner: string;
  /** Decimals in the cells: none where they are under 28 px. */
  readonly decimals: 0 | 1;
}

/** Scores as a table in seven classes of one hue, number in every cell, NR hatched, own city framed. */
export function HeatTable({
  rows,
  columns,
  scores,
  caption,
  corner,
  decimals,
}: HeatTableProps): ReactElement {
  const { t, format } = useWords();
  const palette = usePalette();
  const bounds = classBounds(scores.flat());
  const cellText = (score: number | null) =>
    score === null ? t('figure.not-ranked') : decimals === 1 ? format.score(score) : format.number(score, 0);
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {columns.map(column => (
              <th
                key={column.code}
                scope="col"
                className={styles.column}
                data-own={column.isOwn || undefined}
              >
                <span>{column.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.code} data-own={row.isOwn || undefined}>
              <th scope="row">{row.name}</th>
              {columns.map((column, j) => {
                const score = scores[i]?.[j] ?? null;
                return (
                  <td
                    key={column.code}
                    data-own={column.isOwn || undefined}
                    data-missing={score === null || undefined}
                    style={score === null ? {} : coloursOf(score, bounds, palette)}
                  >
                    {cellText(score)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What the seven classes of a heat table mean, with its own bounds. */
export function HeatLegend({ scores }: Pick<HeatData, 'scores'>): ReactElement | null {
  const { t, format } = useWords();
  const palette = usePalette();
  const bounds = classBounds(scores.flat());
  if (bounds.length === 0) return null;
  return (
    <p className={styles.legend}>
      <span>{t('figure.under', { value: format.number(bounds[0] ?? null) })}</span>
      <svg width={7 * 24} height={10} aria-hidden="true">
        {palette.sequential.map((colour, i) => (
          <rect key={colour} x={i * 24} width={23} height={10} fill={colour} />
        ))}
      </svg>
      <span>{t('figure.over', { value: format.number(bounds.at(-1) ?? null) })}</span>
    </p>
  );
}

function coloursOf(score: number, bounds: ClassBounds, palette: Palette) {
  const step = classOf(score, bounds);
  return { background: palette.sequential[step], color: inkOnClass(palette, step) };
}
