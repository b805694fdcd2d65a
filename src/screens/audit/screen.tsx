import { type ReactNode, useMemo } from 'react';
import { useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { auditCsv } from '../../publish/results/audit-csv.ts';
import { useAudit } from '../../state/audit.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { useSession } from '../../state/session.ts';
import { AUDIT_SECTIONS } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { NoData } from '../parts/no-data.tsx';
import { Waiting } from '../parts/waiting.tsx';
import styles from './audit.module.css';
import { auditFileName } from './audit-file.ts';
import { auditFacts } from './facts.ts';
import { NotComputed } from './not-computed.tsx';
import { Parts } from './parts.tsx';
import { auditHeadline, auditLead } from './weight-words.ts';

/** Audit: what the framework really measures with these data, part by part. */
export function Screen(): ReactNode {
  const words = useWords();
  const { t, language } = words;
  const view = useView();
  const { sector, year, framework, own, cityOf } = usePlace();
  const isSynthetic = useSession(s => s.answered?.synthetic === true);
  const { data, error, isPlaceholderData } = useAudit(sector, year);
  const audit = data?.audit;
  const facts = useMemo(
    () =>
      audit === undefined || framework === null
        ? null
        : auditFacts(audit, framework, { own, cityOf }, language),
    [audit, framework, own, cityOf, language],
  );
  if (framework === null || sector === null || year === null) return <NoData />;
  if (data === undefined || facts === null) {
    return (
      <>
        <Path />
        <Waiting problem={error} failed={t('audit.failed')} loading={t('audit.loading')} rows={20} />
      </>
    );
  }
  const save = (): void =>
    saveText(auditFileName(sector, year, isSynthetic), 'text/csv', auditCsv(data.rows));
  return (
    <>
      <Path />
      <PageHeading
        lead={auditLead(words, facts)}
        actions={
          <Button isDisabled={isPlaceholderData} onPress={save}>
            {t('audit.download')}
          </Button>
        }
      >
        {auditHeadline(words, facts)}
      </PageHeading>
      {isPlaceholderData && <Message kind="note" title={t('app.state.stale')} isLive />}
      <nav className={styles.sections} aria-label={t('audit.sections')}>
        {AUDIT_SECTIONS.map(section => (
          <a
            key={section}
            href={hrefOf(view, { section })}
            aria-current={section === view.section ? 'page' : undefined}
          >
            {t(`audit.section.${section}`)}
          </a>
        ))}
      </nav>
      <Parts section={view.section} facts={facts} indicator={view.indicator} />
      <NotComputed issues={data.issues} />
    </>
  );
}

/** The way back to Method. */
function Path(): ReactNode {
  const { t } = useWords();
  const view = useView();
  return (
    <nav className={styles.path} aria-label={t('audit.path')}>
      <a href={hrefOf(view, { screen: 'method', section: 'summary', indicator: null })}>
        {t('app.nav.method')}
      </a>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{t('app.nav.audit')}</span>
    </nav>
  );
}
