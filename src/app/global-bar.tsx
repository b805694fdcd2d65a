import type { ReactNode } from 'react';
import { shortHash } from '../core/hash.ts';
import { nameIn } from '../core/name.ts';
import { useWords } from '../i18n/index.ts';
import { economyLabel } from '../screens/parts/economy.ts';
import { cityLabel, sectorLabel } from '../state/labels.ts';
import { setView, useView } from '../state/link.ts';
import { economiesOf, usePlace } from '../state/place.ts';
import { useSession } from '../state/session.ts';
import { useWorkspace } from '../state/workspace.ts';
import { ScenarioMark } from '../ui/scenario-mark.tsx';
import { Select } from '../ui/select.tsx';
import { SyntheticMark } from '../ui/synthetic-mark.tsx';
import styles from './global-bar.module.css';
import { Status } from './status.tsx';

/** The row that says what is shown: data set, sector, year, peer group, own city, method, state. */
export function GlobalBar(): ReactNode {
  const { t } = useWords();
  return (
    <section className={styles.bar} aria-label={t('shell.bar')}>
      <DataSetChip />
      <Choices />
      <div className={styles.right}>
        <MethodChip />
        <Status />
      </div>
    </section>
  );
}

function DataSetChip(): ReactNode {
  const { t, language } = useWords();
  const workspace = useWorkspace();
  const answered = useSession(s => s.answered);
  if (workspace === null) return null;
  return (
    <span className={styles.chip} title={answered?.dataHash}>
      <span className={styles.hidden}>{t('app.chip.dataset')}</span>
      <strong>{nameIn(workspace.name, language)}</strong>
      {answered !== null && <code>{shortHash(answered.dataHash)}</code>}
      {answered?.synthetic === true && <SyntheticMark />}
    </span>
  );
}

function Choices(): ReactNode {
  const words = useWords();
  const { t, language } = words;
  const view = useView();
  const place = usePlace();
  const answered = useSession(s => s.answered);
  const workspace = useWorkspace();
  if (answered === null || workspace === null || place.year === null) return null;
  const cities = [...answered.cities].sort((a, b) =>
    cityLabel(a, language).localeCompare(cityLabel(b, language), language === 'zh' ? 'zh-CN' : 'en'),
  );
  return (
    <>
      <Select
        label={t('app.bar.sector')}
        value={place.sector ?? ''}
        options={place.sectors.map(code => ({
          value: code,
          label: sectorLabel(workspace.frameworks, code, language),
        }))}
        onChange={sector => setView({ sector, indicator: null, trace: null })}
      />
      <Select
        label={t('app.bar.year')}
        value={String(place.year)}
        options={[...place.years].reverse().map(year => ({
          value: String(year),
          label: year === 0 ? t('shell.year.none') : String(year),
        }))}
        onChange={year => setView({ year: Number(year) })}
      />
      <Select
        label={t('app.bar.peer-group')}
        value={view.peers ?? ''}
        options={[
          { value: '', label: t('shell.peers.all', { count: answered.cities.length }) },
          ...economiesOf(answered).map(name => ({ value: name, label: economyLabel(words, name) })),
        ]}
        onChange={peers => setView({ peers: peers === '' ? null : peers })}
      />
      <Select
        label={t('shell.city')}
        value={place.own?.code ?? ''}
        options={[
          ...(place.own === null ? [{ value: '', label: t('shell.city.none') }] : []),
          ...cities.map(city => ({ value: city.code, label: cityLabel(city, language) })),
        ]}
        onChange={city => setView({ city, trace: null })}
        isMine={place.own !== null}
      />
    </>
  );
}

function MethodChip(): ReactNode {
  const { t } = useWords();
  const { framework } = usePlace();
  const answered = useSession(s => s.answered);
  if (framework === null || answered === null) return null;
  const isScenario = answered.methodHash !== answered.publishedHash;
  return (
    <span className={styles.method} title={answered.methodHash}>
      {t('shell.method')} <strong>{`${framework.id} ${framework.version}`}</strong>
      {isScenario ? <ScenarioMark /> : framework.status === 'proposed' && <em>{t('shell.proposed')}</em>}
      <code>{shortHash(answered.methodHash)}</code>
    </span>
  );
}
