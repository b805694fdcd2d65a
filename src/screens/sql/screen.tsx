import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { EXAMPLES } from '../../engine/examples.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { useSession } from '../../state/session.ts';
import { askWritten, setWritten, stopWritten, useWritten } from '../../state/written.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { NoData } from '../parts/no-data.tsx';
import { Answer } from './answer.tsx';
import styles from './sql.module.css';
import { Tables } from './tables.tsx';

/** Questions of one's own, in SQL, over what was loaded and computed; they read and change nothing. */
export function Screen(): ReactNode {
  const { t } = useWords();
  const answered = useSession(s => s.answered);
  if (answered === null || answered.observations === 0) return <NoData />;
  return (
    <div className={styles.screen}>
      <Path />
      <PageHeading lead={t('sql.lead')}>{t('sql.title')}</PageHeading>
      <div className={styles.halves}>
        <Box />
        <Tables />
      </div>
      <Answer />
    </div>
  );
}

function Box(): ReactNode {
  const { t } = useWords();
  const { text, phase } = useWritten();
  const id = useId();
  const isAsking = phase.at === 'asking';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void askWritten();
    }
  };
  return (
    <Frame heading={t('sql.box')} finding={t('sql.hint')}>
      <div className={styles.box}>
        <label htmlFor={id}>{t('sql.question')}</label>
        <textarea
          id={id}
          className={styles.text}
          rows={9}
          maxLength={20_000}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={text}
          onChange={event => setWritten(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <p className={styles.actions}>
          <Button
            kind="primary"
            isBusy={isAsking}
            isDisabled={text.trim() === ''}
            onPress={() => void askWritten()}
          >
            {t('sql.ask')}
          </Button>
          {isAsking && <Button onPress={() => void stopWritten()}>{t('sql.stop')}</Button>}
        </p>
        <p className={styles.examples}>
          <span>{t('sql.examples')}</span>
          {EXAMPLES.map(({ id: example, question }) => (
            <Button key={example} kind="link" onPress={() => setWritten(question)}>
              {t(`sql.example.${example}`)}
            </Button>
          ))}
        </p>
      </div>
    </Frame>
  );
}

function Path(): ReactNode {
  const { t } = useWords();
  const view = useView();
  return (
    <nav className={styles.path} aria-label={t('audit.path')}>
      <a href={hrefOf(view, { screen: 'data' })}>{t('app.nav.data')}</a>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{t('app.nav.sql')}</span>
    </nav>
  );
}
