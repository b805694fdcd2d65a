import { type ReactNode, useState } from 'react';
import type { Scenario } from '../../../core/workspace.ts';
import type { RankingRow } from '../../../engine/port.ts';
import { useWords } from '../../../i18n/index.ts';
import { type GradedPlace, rankingOf, sectorOf } from '../../../scoring/ranking-of.ts';
import { useScoredUnder } from '../../../state/aside.ts';
import { cityLabel } from '../../../state/labels.ts';
import { useView } from '../../../state/link.ts';
import { usePlace } from '../../../state/place.ts';
import { deleteScenario, openScenario, renameScenario } from '../../../state/scenarios.ts';
import { Button } from '../../../ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../../ui/data-table.tsx';
import { effectOf } from '../effect.ts';
import { chosenFor } from './chosen.ts';
import styles from './scenarios.module.css';

interface ScenarioTableProps {
  readonly scenarios: readonly Scenario[];
  /** Ranking under the published method. */
  readonly published: readonly RankingRow[];
}

/** Ranks of a few cities under the published method and under every scenario, and how alike the rankings are. */
export function ScenarioTable({ scenarios, published }: ScenarioTableProps): ReactNode {
  const { t, format, language } = useWords();
  const { sector, year, own, cityOf } = usePlace();
  const { cities: compared } = useView();
  const answers = useScoredUnder(scenarios.map(s => s.method));
  const cities = chosenFor(published, own?.code ?? null, compared);
  const nameOf = (code: string): string =>
    `${code === own?.code ? '◆ ' : ''}${cityLabel(cityOf(code), language)}`;
  const ranks = (rows: readonly { readonly city: string; readonly rank: number | null }[]): ReactNode =>
    cities.map(city => (
      <Cell key={city} label={nameOf(city)} isNumber>
        {format.place(rows.find(r => r.city === city)?.rank ?? null)}
      </Cell>
    ));
  const head = (
    <>
      <ColumnHead>{t('scenario.method')}</ColumnHead>
      {cities.map(city => (
        <ColumnHead key={city} isNumber>
          {nameOf(city)}
        </ColumnHead>
      ))}
      <ColumnHead isNumber>{t('scenario.tau')}</ColumnHead>
      <ColumnHead>{t('scenario.actions')}</ColumnHead>
    </>
  );
  return (
    <DataTable label={t('scenario.table')} head={head}>
      <tr>
        <RowHead>{t('scenario.published')}</RowHead>
        {ranks(published)}
        <Cell label={t('scenario.tau')} isNumber>
          {format.number(1, 2)}
        </Cell>
        <Cell label={t('scenario.actions')}>{null}</Cell>
      </tr>
      {scenarios.map((scenario, i) => {
        const data = answers[i]?.data;
        const result = data === undefined || year === null ? null : sectorOf(data, sector);
        const rows: readonly GradedPlace[] = result === null || year === null ? [] : rankingOf(result, year);
        const isRefused = data !== undefined && result === null;
        return (
          <tr key={scenario.name} className={styles.scenario}>
            <RowHead>
              <ScenarioName name={scenario.name} />
              {isRefused && <small className={styles.note}>{t('scenario.refused')}</small>}
            </RowHead>
            {ranks(rows)}
            <Cell label={t('scenario.tau')} isNumber>
              {format.number(rows.length === 0 ? null : effectOf(published, rows).kendall, 2)}
            </Cell>
            <Cell label={t('scenario.actions')}>
              <span className={styles.actions}>
                <Button
                  kind="link"
                  aria-label={t('scenario.open-of', { name: scenario.name })}
                  onPress={() => openScenario(scenario)}
                >
                  {t('scenario.open')}
                </Button>
                <Button
                  kind="link"
                  aria-label={t('scenario.delete-of', { name: scenario.name })}
                  onPress={() => deleteScenario(scenario.name)}
                >
                  {t('scenario.delete')}
                </Button>
              </span>
            </Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}

/** The name, which becomes a field when it is to be changed. */
function ScenarioName({ name }: { readonly name: string }): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <>
        {name}{' '}
        <Button kind="link" aria-label={t('scenario.rename-of', { name })} onPress={() => setTyped(name)}>
          {t('scenario.rename')}
        </Button>
      </>
    );
  }
  const finish = (): void => {
    renameScenario(name, typed);
    setTyped(null);
  };
  return (
    <form
      className={styles.save}
      onSubmit={event => {
        event.preventDefault();
        finish();
      }}
    >
      <input
        className={styles.name}
        aria-label={t('scenario.new-name', { name })}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setTyped(null);
        }}
      />
      <Button type="submit" kind="link" onPress={() => undefined}>
        {t('scenario.rename.done')}
      </Button>
    </form>
  );
}
