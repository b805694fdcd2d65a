import type { ReactElement } from 'react';
import { useWords } from '../i18n/index.ts';
import styles from './frame.module.css';
import type { ChartCell, ChartColumn, ChartTable } from './table.ts';

interface DataTableProps {
  readonly table: ChartTable;
  readonly caption: string;
}

/** A wide table scrolls inside its frame, so the keyboard must be able to reach it. */
const REACHABLE = { tabIndex: 0 } as const;

/** The data of a chart as a table for reading. */
export function DataTable({ table, caption }: DataTableProps): ReactElement {
  const { format } = useWords();
  const shown = (cell: ChartCell, column: ChartColumn | undefined) =>
    typeof cell === 'number' ? format.number(cell, column?.decimals) : (cell ?? format.missing);
  return (
    <section className={styles.scroll} aria-label={caption} {...REACHABLE}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th key={column.label} scope="col" data-number={column.isNumber || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row.slice(0, 3).join('·')}>
              {row.map((cell, i) => (
                <td key={table.columns[i]?.label} data-number={table.columns[i]?.isNumber || undefined}>
                  {shown(cell, table.columns[i])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
