import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import type { UnitTrial } from '../../scoring/what-if-value.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './trial.module.css';

interface TriedProps {
  readonly trial: UnitTrial;
  /** Raw values by indicator. */
  readonly values: ReadonlyMap<string, number>;
  readonly nameOf: (code: string) => string;
  /** null takes the value back. */
  readonly onSet: (code: string, value: number | null) => void;
  readonly onReset: () => void;
}

/** Values changed by hand, and where the city would stand with them. */
export function Tried({ trial, values, nameOf, onSet, onReset }: TriedProps): ReactNode {
  const { t } = useWords();
  const free = trial.indicators.filter(i => !values.has(i.code));
  const [chosen, setChosen] = useState('');
  const next = free.find(i => i.code === chosen) ?? free[0];
  return (
    <section className={styles.part} aria-label={t('trial.values')}>
      <h3>{t('trial.values')}</h3>
      <Outcome trial={trial} values={values} />
      {values.size > 0 && <ValuesTable trial={trial} values={values} nameOf={nameOf} onSet={onSet} />}
      <p className={styles.line}>
        {next !== undefined && (
          <>
            <Select
              label={t('trial.indicator')}
              value={next.code}
              options={free.map(({ code }) => ({ value: code, label: nameOf(code) }))}
              onChange={setChosen}
            />
            <Button onPress={() => onSet(next.code, next.value ?? next.bounds[0])}>{t('trial.add')}</Button>
          </>
        )}
        <Button kind="link" isDisabled={values.size === 0} onPress={onReset}>
          {t('trial.reset')}
        </Button>
      </p>
    </section>
  );
}

function ValuesTable({ trial, values, nameOf, onSet }: Omit<TriedProps, 'onReset'>): ReactNode {
  const { t, format } = useWords();
  const head = (
    <>
      <ColumnHead>{t('trial.indicator')}</ColumnHead>
      <ColumnHead isNumber>{t('trial.now')}</ColumnHead>
      <ColumnHead isNumber>{t('trial.tried')}</ColumnHead>
      <ColumnHead>{t('trial.back')}</ColumnHead>
    </>
  );
  return (
    <DataTable label={t('trial.values')} head={head}>
      {[...values].map(([code, value]) => (
        <tr key={code}>
          <RowHead>{nameOf(code)}</RowHead>
          <Cell label={t('trial.now')} isNumber>
            {format.number(trial.indicators.find(i => i.code === code)?.value ?? null)}
          </Cell>
          <Cell label={t('trial.tried')} isNumber>
            <NumberInput
              label={t('trial.tried-of', { indicator: nameOf(code) })}
              value={value}
              text={format.number(Number(value.toPrecision(6)))}
              onChange={next => onSet(code, next)}
            />
          </Cell>
          <Cell label={t('trial.back')}>
            <Button
              kind="link"
              aria-label={t('trial.back-of', { indicator: nameOf(code) })}
              onPress={() => onSet(code, null)}
            >
              {t('trial.back')}
            </Button>
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** Score, rank and grade now and with the values tried. */
function Outcome({ trial, values }: Pick<TriedProps, 'trial' | 'values'>): ReactNode {
  const { t, format } = useWords();
  const { now } = trial;
  if (values.size === 0) return <p>{t('trial.none')}</p>;
  const then = trial.standing(values);
  if (then === null) return <p role="status">{t('trial.no-score')}</p>;
  const moved = {
    from: format.number(now.score, 2),
    to: format.number(then.score, 2),
    fromRank: format.rank(now.rank),
    toRank: format.rank(then.rank),
  };
  const regraded = then.grade !== '' && then.grade !== now.grade;
  return (
    <p role="status">
      <strong>{t('trial.outcome', moved)}</strong>{' '}
      {regraded && t('trial.outcome.grade', { from: now.grade, to: then.grade })}
    </p>
  );
}
