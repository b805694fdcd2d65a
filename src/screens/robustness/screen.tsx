import type { ReactNode } from 'react';
import { levelsOf } from '../../core/framework.ts';
import { nameIn } from '../../core/name.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { uncertaintyCsv } from '../../publish/results/uncertainty-csv.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { useSensitivity } from '../../state/sensitivity.ts';
import { useSession } from '../../state/session.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import type { Certainty } from '../parts/certainty.ts';
import { isShared, settingsText } from '../parts/certainty-words.ts';
import { NoData } from '../parts/no-data.tsx';
import { useCertainty } from '../parts/use-certainty.ts';
import styles from './robustness.module.css';
import { SensitivityFrame } from './sensitivity-frame.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { StabilityFrame } from './stability-frame.tsx';
import { UnitsFrame } from './units-frame.tsx';
import { useStability } from './use-stability.ts';

/** Robustness: how far the ranks hold when the assumptions behind them are varied. */
export function Screen(): ReactNode {
  const words = useWords();
  const { t, language } = words;
  const view = useView();
  const place = usePlace();
  const method = useWorkspace()?.method ?? null;
  const isSynthetic = useSession(s => s.answered?.synthetic === true);
  const { certainty, runs } = useCertainty(place);
  const job = useSensitivity(place.sector, runs.step);
  const stability = useStability(place);
  const { sector, framework, top, pillars } = place;
  if (sector === null || framework === null || method === null) return <NoData />;
  const uncertainty = runs.answer?.uncertainty ?? null;
  const levels = [
    ...new Set([...levelsOf(framework)].flatMap(([code, level]) => (code === top ? [] : [level]))),
  ];
  const settings = settingsText(words, runs.step);
  const names = new Map(framework.nodes.map(({ code, name }) => [code, nameIn(name, language)]));
  const save = (): void => {
    if (uncertainty === null) return;
    const name = [`uncertainty-${sector}`, isSynthetic ? '-synthetic' : '', '.csv'].join('');
    saveText(name, 'text/csv', uncertaintyCsv([uncertainty]));
  };
  return (
    <div className={styles.screen}>
      <nav className={styles.path} aria-label={t('robustness.path')}>
        <a href={hrefOf(view, { screen: 'method' })}>{t('app.nav.method')}</a>
        <span aria-hidden="true">›</span>
        <span aria-current="page">{t('app.nav.robustness')}</span>
      </nav>
      <PageHeading
        lead={t('robustness.lead')}
        actions={
          <Button isDisabled={uncertainty === null} onPress={save}>
            {t('robustness.download')}
          </Button>
        }
      >
        {headline(words, certainty)}
      </PageHeading>
      <SettingsFrame {...{ runs, certainty, method }} levels={levels.sort((a, b) => a - b)} />
      <SensitivityFrame job={job} />
      {stability !== null && (
        <StabilityFrame {...{ stability, pillars }} nameOf={code => names.get(code) || code} />
      )}
      {certainty !== null && <UnitsFrame {...{ certainty, place, settings }} />}
    </div>
  );
}

/** How many cities share their place with others. */
function headline({ t, format }: Words, certainty: Certainty | null): string {
  if (certainty === null) return t('robustness.title.pending');
  const shared = certainty.cities.filter(c => isShared(c.group)).length;
  return shared === 0
    ? t('robustness.title.clear', { count: certainty.cities.length })
    : t('robustness.title', { shared: format.number(shared), count: certainty.cities.length });
}
