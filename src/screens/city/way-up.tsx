import { type ReactNode, useMemo, useState } from 'react';
import { useWords, type Words } from '../../i18n/index.ts';
import { type UnitTrial, type WayStep, wayTo } from '../../scoring/what-if-value.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { GroupAbove } from './group-above.ts';
import styles from './trial.module.css';

interface WayUpProps {
  readonly trial: UnitTrial;
  /** The tie group above; null where there is none, or no runs are made. */
  readonly group: GroupAbove | null;
  readonly nameOf: (code: string) => string;
  readonly onTry: (code: string, value: number) => void;
}

type Goal = 'rank' | 'group' | 'grade';

/** What each goal says when it cannot be had. */
const NONE = { rank: 'trial.top', group: 'trial.no-group', grade: 'trial.no-grade' } as const;

/** Rows of the shortest ways. */
const SHOWN = 8;

/** For each indicator alone, the value that is enough for the next place or the next grade. */
export function WayUp({ trial, group, nameOf, onTry }: WayUpProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const [goal, setGoal] = useState<Goal>('rank');
  const aim = aimOf(words, goal, trial, group);
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
          { value: 'group', label: t('trial.goal.group') },
          { value: 'grade', label: t('trial.goal.grade') },
        ]}
        onChange={setGoal}
      />
      {aim === null ? (
        <p>{t(NONE[goal])}</p>
      ) : (
        <>
          <p>
            {t('trial.aim', { goal: aim.name, score: format.number(aim.score, 2) })}{' '}
            <Best steps={steps} nameOf={nameOf} />
          </p>
          <Steps steps={steps.slice(0, SHOWN)} nameOf={nameOf} onTry={onTry} />
        </>
      )}
    </section>
  );
}

/** The score that a goal needs, and its name in a sentence; null where it cannot be had. */
function aimOf(
  { t, format }: Words,
  goal: Goal,
  { nextRank, nextGrade }: UnitTrial,
  group: GroupAbove | null,
): { readonly name: string; readonly score: number } | null {
  switch (goal) {
    case 'rank':
      return nextRank && { name: format.rank(nextRank.rank), score: nextRank.score };
    case 'group':
      return (
        group && {
          name: t('trial.goal.group-of', { range: format.range(group.first, group.last) }),
          score: group.score,
        }
      );
    case 'grade':
      return nextGrade && { name: nextGrade.grade, score: nextGrade.score };
  }
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
