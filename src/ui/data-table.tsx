import type { ReactNode } from 'react';
import styles from './data-table.module.css';

interface DataTableProps {
  /** Its accessible name. */
  readonly label: string;
  /** Head row: `ColumnHead`s. */
  readonly head: ReactNode;
  /** `tr`s of `RowHead` and `Cell`s; several `tbody`s when `isGrouped`. */
  readonly children: ReactNode;
  readonly isGrouped?: boolean | undefined;
  /** Stays a table on phones; only for a few narrow columns. Otherwise rows become cards up to 560 px. */
  readonly isTableOnPhones?: boolean | undefined;
  /** Keeps the head in sight while the page scrolls. */
  readonly isHeadSticky?: boolean | undefined;
}

/** A table of rules rather than boxes: numbers at the right, head sticky, rows as cards on phones. */
export function DataTable(props: DataTableProps): ReactNode {
  const { label, head, children, isGrouped = false, isTableOnPhones = false, isHeadSticky = false } = props;
  return (
    <table
      className={styles.table}
      aria-label={label}
      data-cards={!isTableOnPhones}
      data-sticky={isHeadSticky}
    >
      <thead>
        <tr>{head}</tr>
      </thead>
      {isGrouped ? children : <tbody>{children}</tbody>}
    </table>
  );
}

interface ColumnHeadProps {
  readonly children: ReactNode;
  /** Second line, grey: unit or what it is of. */
  readonly note?: ReactNode;
  readonly isNumber?: boolean | undefined;
  /** How many columns it spans. */
  readonly span?: number | undefined;
  /** Makes it a button; `order` is null while another column sorts. */
  readonly sort?:
    | { readonly order: 'ascending' | 'descending' | null; readonly onSort: () => void }
    | undefined;
}

const ARROWS = { ascending: '▴', descending: '▾' } as const;

/** Head of a column. */
export function ColumnHead({ children, note, isNumber = false, span, sort }: ColumnHeadProps): ReactNode {
  const text = (
    <>
      {children}
      {sort?.order != null && <span aria-hidden="true">{ARROWS[sort.order]}</span>}
    </>
  );
  return (
    <th scope="col" colSpan={span} data-number={isNumber} aria-sort={sort?.order ?? undefined}>
      {sort === undefined ? (
        text
      ) : (
        <button type="button" className={styles.sort} onClick={sort.onSort}>
          {text}
        </button>
      )}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </th>
  );
}

interface RowHeadProps {
  readonly children: ReactNode;
}

/** Head of a row: what the row is about. On phones the title of the card. */
export function RowHead({ children }: RowHeadProps): ReactNode {
  return (
    <th scope="row" className={styles.rowHead}>
      {children}
    </th>
  );
}

interface CellProps {
  /** Head of its column in a word, shown beside it on a card. */
  readonly label: string;
  readonly isNumber?: boolean | undefined;
  /** Left out of cards. */
  readonly isWideOnly?: boolean | undefined;
  readonly children: ReactNode;
}

/** A cell. */
export function Cell({ label, isNumber = false, isWideOnly = false, children }: CellProps): ReactNode {
  return (
    <td data-label={label} data-number={isNumber} data-wide-only={isWideOnly}>
      {children}
    </td>
  );
}
