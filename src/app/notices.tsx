import { type ReactNode, useState } from 'react';
import { nameIn } from '../core/name.ts';
import { useWords } from '../i18n/index.ts';
import { resetMethod } from '../state/actions.ts';
import { hrefOf, useLinkNotices, useView } from '../state/link.ts';
import { takeUpdate, useOffline } from '../state/offline.ts';
import { startOver } from '../state/pipeline.ts';
import { usePlace } from '../state/place.ts';
import { useSession } from '../state/session.ts';
import { undo, useWorkspace, useWorkspaceStore } from '../state/workspace.ts';
import { Kept } from './kept.tsx';
import styles from './notices.module.css';
import { Failed } from './starting.tsx';

/** Lines between the bars and the screen: first visit, scenario, links that could not be followed, what failed. */
export function Notices(): ReactNode {
  return (
    <div className={styles.notices}>
      <FirstVisit />
      <SnapshotOpen />
      <Scenario />
      <LinkTroubles />
      <Kept />
      <Update />
      <Slow />
      <Stopped />
    </div>
  );
}

function FirstVisit(): ReactNode {
  const { t } = useWords();
  const view = useView();
  const isDemo = useWorkspace()?.kind === 'demo';
  const isSynthetic = useSession(s => s.answered?.synthetic === true);
  const [isDismissed, setDismissed] = useState(false);
  if (!isDemo || !isSynthetic || isDismissed) return null;
  return (
    <p className={styles.synthetic}>
      <strong>{t('shell.first-visit')}</strong> <span>{t('shell.privacy')}</span>
      <a href={hrefOf(view, { screen: 'data' })}>{t('shell.load-own')}</a>
      <button type="button" aria-label={t('shell.dismiss')} onClick={() => setDismissed(true)}>
        ✕
      </button>
    </p>
  );
}

/** A snapshot stands where the reader's own work stood. */
function SnapshotOpen(): ReactNode {
  const { t, language } = useWords();
  const workspace = useWorkspace();
  const view = useView();
  const isJustOpened = useWorkspaceStore(s => s.present?.name === 'snapshot-opened' && s.past.length > 0);
  if (workspace?.kind !== 'snapshot') return null;
  return (
    <p className={styles.snapshot}>
      <strong>{t('publishing.snapshot.open', { name: nameIn(workspace.name, language) })}</strong>
      {isJustOpened ? (
        <button type="button" onClick={undo}>
          {t('publishing.snapshot.leave')}
        </button>
      ) : (
        <a href={hrefOf(view, { screen: 'data' })}>{t('shell.load-own')}</a>
      )}
    </p>
  );
}

function Scenario(): ReactNode {
  const { t } = useWords();
  const isScenario = useSession(
    s => s.answered !== null && s.answered.methodHash !== s.answered.publishedHash,
  );
  if (!isScenario) return null;
  return (
    <p className={styles.scenario}>
      <strong>{t('shell.scenario')}</strong>
      <button type="button" onClick={resetMethod}>
        {t('shell.scenario.leave')}
      </button>
    </p>
  );
}

function LinkTroubles(): ReactNode {
  const { t } = useWords();
  const notices = useLinkNotices();
  const view = useView();
  const place = usePlace();
  const cities = useSession(s => s.answered?.cities ?? null);
  const isAnswered = cities !== null;
  const known = isAnswered ? new Set(cities.map(c => c.code)) : null;
  const hasBadMethod = useSession(s => s.refused !== null && s.refused.file === '');
  const lines = notices.map(({ kind, key, found }) => t(`shell.notice.${kind}`, { key, found }));
  if (hasBadMethod) lines.push(t('shell.notice.bad-method'));
  const absent = (key: string, found: string | null, shown: string | null): void => {
    if (isAnswered && found !== null && shown !== null && found !== shown) {
      lines.push(t('shell.notice.not-there', { key, found, shown }));
    }
  };
  absent(t('app.bar.sector'), view.sector, place.sector);
  absent(
    t('app.bar.year'),
    view.year === null ? null : String(view.year),
    place.year === null ? null : String(place.year),
  );
  const strangers = [view.city ?? '', ...view.cities].filter(code => code !== '' && !known?.has(code));
  if (known !== null)
    for (const found of new Set(strangers)) lines.push(t('shell.notice.no-city', { found }));
  if (lines.length === 0) return null;
  return (
    <ul className={styles.warning} role="status">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A newer version, which waits until the reader wants it. */
function Update(): ReactNode {
  const { t } = useWords();
  const isReady = useOffline(s => s.waiting !== null);
  if (!isReady) return null;
  return (
    <p className={styles.snapshot} role="status">
      <strong>{t('shell.update')}</strong>
      <button type="button" onClick={takeUpdate}>
        {t('shell.update.take')}
      </button>
    </p>
  );
}

/** Something takes so long that a worker may have died: the way out. */
function Slow(): ReactNode {
  const { t } = useWords();
  const isSlow = useSession(s => s.isSlow);
  if (!isSlow) return null;
  return (
    <p className={styles.snapshot} role="status">
      <strong>{t('shell.slow')}</strong>
      <button type="button" onClick={startOver}>
        {t('shell.failed.retry')}
      </button>
    </p>
  );
}

/** A failure after the first result: the old result stays below. */
function Stopped(): ReactNode {
  const phase = useSession(s => s.phase);
  const hasAnswer = useSession(s => s.answered !== null);
  return phase.at === 'failed' && hasAnswer ? <Failed doing={phase.doing} details={phase.details} /> : null;
}
