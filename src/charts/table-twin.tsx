import type { ReactElement } from 'react';
import { useWords } from '../i18n/index.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './frame.module.css';
import type { ChartCell, ChartColumn, ChartTable } from './table.ts';

interface TableTwinProps {
  readonly table: ChartTable;
  readonly caption: string;
}

/** The data of a chart as a table for reading. */
export function TableTwin({ table, caption }: TableTwinProps): ReactElement {
  const { format } = useWords();
  const shown = (cell: ChartCell, column: ChartColumn | undefined) =>
    typeof cell === 'number' ? format.number(cell, column?.decimals) : (cell ?? format.missing);
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th key={column.label} scope="col" data-number={column.isNumber}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row.slice(0, 3).join('·')}>
              {row.map((cell, i) => (
                <td key={table.columns[i]?.label} data-number={table.columns[i]?.isNumber ?? false}>
                  {shown(cell, table.columns[i])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
