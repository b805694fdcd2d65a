import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { type UnitTrial, type WayStep, wayTo } from '../../scoring/what-if-value.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './trial.module.css';

interface WayUpProps {
  readonly trial: UnitTrial;
  readonly nameOf: (code: string) => string;
  readonly onTry: (code: string, value: number) => void;
}

type Goal = 'rank' | 'grade';

/** Rows of the shortest ways. */
const SHOWN = 8;

/** For each indicator alone, the value that is enough for the next place or the next grade. */
export function WayUp({ trial, nameOf, onTry }: WayUpProps): ReactNode {
  const { t, format } = useWords();
  const [goal, setGoal] = useState<Goal>('rank');
  const { nextRank, nextGrade } = trial;
  const aim = goal === 'rank' ? nextRank : nextGrade;
  const wanted = aim?.score ?? null;
  const steps = useMemo(() => (wanted === null ? [] : wayTo(trial, wanted)), [trial, wanted]);
  return (
    <section className={styles.part} aria-label={t('trial.way')}>
      <h3>{t('trial.way')}</h3>
      <Segmented
        label={t('trial.goal')}
        value={goal}
        options={[
          { value: 'rank', label: t('trial.goal.rank') },
          { value: 'grade', label: t('trial.goal.grade') },
        ]}
        onChange={setGoal}
      />
      {aim === null ? (
        <p>{t(goal === 'rank' ? 'trial.top' : 'trial.no-grade')}</p>
      ) : (
        <>
          <p>
            {t('trial.aim', {
              goal: 'rank' in aim ? format.rank(aim.rank) : aim.grade,
              score: format.number(aim.score, 2),
            })}{' '}
            <Best steps={steps} nameOf={nameOf} />
          </p>
          <Steps steps={steps.slice(0, SHOWN)} nameOf={nameOf} onTry={onTry} />
        </>
      )}
    </section>
  );
}

function Best({ steps, nameOf }: { steps: readonly WayStep[]; nameOf: WayUpProps['nameOf'] }): ReactNode {
  const { t, format } = useWords();
  const [best] = steps;
  if (best === undefined || best.to === null) return t('trial.way.none');
  return t('trial.way.best', {
    indicator: nameOf(best.indicator),
    from: format.number(short(best.from)),
    to: format.number(short(best.to)),
  });
}

interface StepsProps {
  readonly steps: readonly WayStep[];
  readonly nameOf: WayUpProps['nameOf'];
  readonly onTry: WayUpProps['onTry'];
}

function Steps({ steps, nameOf, onTry }: StepsProps): ReactNode {
  const { t, format } = useWords();
  const head = (
    <>
      <ColumnHead>{t('trial.indicator')}</ColumnHead>
      <ColumnHead isNumber>{t('trial.now')}</ColumnHead>
      <ColumnHead isNumber>{t('trial.needed')}</ColumnHead>
      <ColumnHead isNumber>{t('trial.share')}</ColumnHead>
      <ColumnHead>{t('trial.try')}</ColumnHead>
    </>
  );
  return (
    <DataTable label={t('trial.way')} head={head}>
      {steps.map(({ indicator, from, to, share, most }) => (
        <tr key={indicator}>
          <RowHead>{nameOf(indicator)}</RowHead>
          <Cell label={t('trial.now')} isNumber>
            {format.number(short(from))}
          </Cell>
          <Cell label={t('trial.needed')} isNumber>
            {to === null
              ? t('trial.not-enough', { score: format.number(most, 1) })
              : format.number(short(to))}
          </Cell>
          <Cell label={t('trial.share')} isNumber>
            {format.percent(share, 1)}
          </Cell>
          <Cell label={t('trial.try')}>
            {to !== null && (
              <Button
                kind="link"
                aria-label={t('trial.try-of', { indicator: nameOf(indicator) })}
                onPress={() => onTry(indicator, to)}
              >
                {t('trial.try')}
              </Button>
            )}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** With five significant digits, as shown; the value that is tried is exact. */
const short = (value: number): number => Number(value.toPrecision(5));
