import type { ReactNode } from 'react';
import type { CellRow } from '../../engine/port.ts';
import { type Key, useWords } from '../../i18n/index.ts';
import { Tag, type TagKind } from '../../ui/tag.tsx';
import styles from './city.module.css';

/** A word about a cell and the kind of sign it carries. */
export interface CellNote {
  readonly key: Key;
  readonly kind: TagKind;
  readonly year?: number;
}

const OF_OBSERVATION: Readonly<Record<string, Pick<CellNote, 'key' | 'kind'>>> = {
  published: { key: 'data.flag.published', kind: 'ok' },
  estimated: { key: 'data.flag.estimated', kind: 'plain' },
  provisional: { key: 'data.flag.provisional', kind: 'plain' },
  synthetic: { key: 'data.flag.synthetic', kind: 'synthetic' },
  target: { key: 'data.flag.target', kind: 'plain' },
  'not-applicable': { key: 'data.flag.not-applicable', kind: 'plain' },
  'not-available': { key: 'data.flag.not-available', kind: 'plain' },
  confidential: { key: 'data.flag.confidential', kind: 'plain' },
  'below-unit': { key: 'data.flag.below-unit', kind: 'plain' },
};

const OF_STEPS: readonly { readonly flag: string; readonly note: CellNote }[] = [
  { flag: 'winsorised', note: { key: 'city.winsorised', kind: 'plain' } },
  { flag: 'clamped', note: { key: 'city.clamped', kind: 'plain' } },
];

/** What is to be said about a cell: what its value is, why there is none, what the steps did to it. */
export function notesOf(cell: CellRow | null): readonly CellNote[] {
  if (cell === null) return [{ key: 'city.missing-value', kind: 'plain' }];
  const flags = cell.flags.split(';');
  const imputed: CellNote[] = flags.some(f => f.startsWith('imputed'))
    ? [
        cell.imputedFrom === null
          ? { key: 'city.imputed', kind: 'warn' }
          : { key: 'city.imputed.from', kind: 'warn', year: cell.imputedFrom },
      ]
    : [];
  const own = cell.observation === null ? undefined : OF_OBSERVATION[cell.observation.flag];
  const isEmpty = cell.status === 'missing' && imputed.length === 0 && own === undefined;
  const isNowhere = cell.status === 'not-applicable' && own === undefined;
  return [
    ...(own === undefined ? [] : [own]),
    ...(isEmpty ? [{ key: 'city.missing-value', kind: 'plain' } as const] : []),
    ...(isNowhere ? [{ key: 'data.flag.not-applicable', kind: 'plain' } as const] : []),
    ...imputed,
    ...OF_STEPS.filter(s => flags.includes(s.flag)).map(s => s.note),
  ];
}

/** The notes on a cell, then the source of its value. */
export function FlagCell({ cell }: { readonly cell: CellRow | null }): ReactNode {
  const { t } = useWords();
  const observation = cell?.observation ?? null;
  const isSaid = observation !== null && observation.value !== null && observation.flag !== 'synthetic';
  return (
    <span className={styles.flags}>
      {notesOf(cell).map(({ key, kind, year }) => (
        <Tag key={key} kind={kind}>
          {t(key, year === undefined ? {} : { year })}
        </Tag>
      ))}
      {isSaid && <span className={styles.source}>{observation.source}</span>}
    </span>
  );
}
