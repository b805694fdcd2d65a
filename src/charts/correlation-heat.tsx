import type { ReactElement } from 'react';
import { useWords } from '../i18n/index.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './correlation-heat.module.css';
import { CORRELATION_BOUNDS, correlationClass, isPrinted } from './correlation-scale.ts';

/** A column of the matrix: its code, what it is called, and the group its box belongs to. */
export interface CorrelationVariable {
  readonly code: string;
  readonly name: string;
  readonly group: string;
}

interface CorrelationHeatProps {
  readonly caption: string;
  /** Variables of one group stand together. */
  readonly variables: readonly CorrelationVariable[];
  /** m·m, row after row; NaN where there is none. */
  readonly r: Float64Array;
  readonly isFlagged: (a: string, b: string) => boolean;
}

/** Correlations as a lower triangle in nine classes, groups outlined, flagged cells boxed. */
export function CorrelationHeat({ caption, variables, r, isFlagged }: CorrelationHeatProps): ReactElement {
  const m = variables.length;
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <td />
            {variables.map(({ code, name }) => (
              <th key={code} scope="col" className={styles.column} title={name}>
                <span>{code}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {variables.map((row, i) => (
            <tr key={row.code}>
              <th scope="row" className={styles.row} title={row.name}>
                {row.code}
              </th>
              {variables.map((column, j) => (
                <CorrelationCell
                  key={column.code}
                  r={j < i ? (r[i * m + j] ?? Number.NaN) : null}
                  isSelf={i === j}
                  isFlagged={j < i && isFlagged(row.code, column.code)}
                  edges={edgesOf(variables, i, j)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface CellProps {
  /** null above the diagonal and on it. */
  readonly r: number | null;
  readonly isSelf: boolean;
  readonly isFlagged: boolean;
  readonly edges: string | undefined;
}

function CorrelationCell({ r, isSelf, isFlagged, edges }: CellProps): ReactElement {
  const { format, language } = useWords();
  if (r === null) return <td data-self={isSelf || undefined} data-edges={edges} />;
  const step = correlationClass(r);
  if (step === null) {
    return (
      <td data-edges={edges} data-missing="true">
        {format.missing}
      </td>
    );
  }
  const text = format.number(r, 2);
  return (
    <td data-step={step} data-edges={edges} data-flagged={isFlagged || undefined}>
      {isPrinted(r) ? (
        language === 'zh' ? (
          text
        ) : (
          text.replace(/^(.?)0\./, '$1.')
        )
      ) : (
        <VisuallyHidden>{text}</VisuallyHidden>
      )}
    </td>
  );
}

/** Sides of a cell that lie on the outline of a group: t, r, b, l. */
function edgesOf(variables: readonly CorrelationVariable[], i: number, j: number): string | undefined {
  const group = variables[i]?.group;
  if (variables[j]?.group !== group) return undefined;
  const starts = (at: number): boolean => variables[at - 1]?.group !== group;
  const ends = (at: number): boolean => variables[at + 1]?.group !== group;
  const edges = [starts(i) && 't', ends(j) && 'r', ends(i) && 'b', starts(j) && 'l'].filter(Boolean);
  return edges.length === 0 ? undefined : edges.join(' ');
}

interface LegendProps {
  /** What is measured, over how many cities. */
  readonly title: string;
  readonly flagged: string;
  readonly inside: string;
}

/** What the colours, boxes and outlines of the matrix mean. */
export function CorrelationLegend({ title, flagged, inside }: LegendProps): ReactElement {
  const { format } = useWords();
  const bounds = [...CORRELATION_BOUNDS.map(b => -b).reverse(), ...CORRELATION_BOUNDS];
  return (
    <div className={styles.legend}>
      <p>{title}</p>
      <ol className={styles.scale} aria-hidden="true">
        {[...bounds, null].map((bound, i) => (
          <li key={bound ?? 'last'}>
            <span data-step={i + 1} />
            {bound !== null && <b>{format.number(bound)}</b>}
          </li>
        ))}
      </ol>
      <p>
        <span className={styles.flagged} aria-hidden="true" /> {flagged}
      </p>
      <p>
        <span className={styles.inside} aria-hidden="true" /> {inside}
      </p>
    </div>
  );
}
