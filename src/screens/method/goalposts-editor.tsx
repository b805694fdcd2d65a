import type { ReactNode } from 'react';
import type { Framework } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import { nameIn } from '../../core/name.ts';
import type { CellRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { unitLabel } from '../parts/unit.ts';
import { type GoalpostRow, goalpostRows, withGoalposts } from './goalposts.ts';
import styles from './judgements.module.css';

interface GoalpostsEditorProps {
  readonly framework: Framework;
  readonly sector: string;
  readonly method: Method;
  /** Of the sector in one year. */
  readonly cells: readonly CellRow[];
  readonly onChange: (method: Method) => void;
}

/** Where indicators are brought to a scale by goalposts: those of each, to be changed in place. */
export function GoalpostsEditor({
  framework,
  sector,
  method,
  cells,
  onChange,
}: GoalpostsEditorProps): ReactNode {
  const { t } = useWords();
  const rows = goalpostRows(framework, sector, method, cells);
  if (rows.length === 0) return null;
  const heads = ['lower', 'upper', 'observed'] as const;
  return (
    <details className={styles.editor} open={rows.some(r => r.isOwn) || undefined}>
      <summary>{t('recipe.goalposts')}</summary>
      <p className={styles.line}>{t('recipe.goalposts.how')}</p>
      <DataTable
        label={t('recipe.goalposts')}
        head={
          <>
            <ColumnHead>{t('recipe.goalposts.indicator')}</ColumnHead>
            {heads.map(head => (
              <ColumnHead key={head} isNumber>
                {t(`recipe.goalposts.${head}`)}
              </ColumnHead>
            ))}
            <ColumnHead>
              <span className="visually-hidden">{t('recipe.goalposts.back')}</span>
            </ColumnHead>
          </>
        }
      >
        {rows.map(row => (
          <Row key={row.indicator.code} row={row} method={method} onChange={onChange} />
        ))}
      </DataTable>
    </details>
  );
}

interface RowProps {
  readonly row: GoalpostRow;
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

function Row({ row, method, onChange }: RowProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const { indicator, posts, isOwn, observed } = row;
  const { code, direction } = indicator;
  const name = `${code} ${nameIn(indicator.name, language)}`;
  const unit = unitLabel(words, indicator.unit);
  const [lower, upper] = posts ?? observed ?? [0, 1];
  const set = (from: number, to: number): void => {
    if (from < to) onChange(withGoalposts(method, code, [from, to]));
  };
  const range =
    observed === null
      ? format.missing
      : t('indicators.goalposts.range', {
          lower: format.number(observed[0]),
          upper: format.number(observed[1]),
        });
  const field = (label: string, value: number, onValue: (value: number) => void): ReactNode => (
    <NumberInput
      label={`${label}: ${name}`}
      value={value}
      {...(posts === null ? { text: '' } : {})}
      step={(upper - lower) / 20}
      onChange={onValue}
    />
  );
  return (
    <tr data-changed={isOwn}>
      <RowHead>
        <span>
          {name}
          <span className={styles.quiet}>
            {[unit, t(direction < 0 ? 'indicators.less.long' : 'indicators.more.long')]
              .filter(part => part !== '')
              .join(' · ')}
          </span>
        </span>
      </RowHead>
      <Cell label={t('recipe.goalposts.lower')} isNumber>
        {field(t('recipe.goalposts.lower'), lower, value => set(value, upper))}
      </Cell>
      <Cell label={t('recipe.goalposts.upper')} isNumber>
        {field(t('recipe.goalposts.upper'), upper, value => set(lower, value))}
      </Cell>
      <Cell label={t('recipe.goalposts.observed')} isNumber>
        <span className={styles.range}>{range}</span>
      </Cell>
      <Cell label={t('recipe.goalposts.back')} isWideOnly={!isOwn}>
        {isOwn && (
          <Button
            kind="link"
            aria-label={t('recipe.goalposts.back-of', { indicator: name })}
            onPress={() => onChange(withGoalposts(method, code, null))}
          >
            {t('recipe.goalposts.back')}
          </Button>
        )}
      </Cell>
    </tr>
  );
}
