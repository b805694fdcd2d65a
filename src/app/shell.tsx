import { type ReactNode, Suspense, useLayoutEffect } from 'react';
import { useWords } from '../i18n/index.ts';
import { useView } from '../state/link.ts';
import { setSession, useSession } from '../state/session.ts';
import { GlobalBar } from './global-bar.tsx';
import { BottomNavigation, TopNavigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { usePageAttributes } from './page-attributes.ts';
import { screens } from './router.tsx';
import styles from './shell.module.css';
import { useShortcuts } from './shortcuts.ts';
import { Starting } from './starting.tsx';

/** What surrounds every screen: navigation, global bar, notices. */
export function Shell(): ReactNode {
  const { t } = useWords();
  const { screen } = useView();
  const hasAnswer = useSession(s => s.answered !== null);
  usePageAttributes();
  useShortcuts();
  const Screen = screens[screen];
  return (
    <>
      <button type="button" className={styles.skip} onClick={skipToContent}>
        {t('shell.skip')}
      </button>
      <header className={styles.header}>
        <TopNavigation />
        <GlobalBar />
        <Notices />
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {hasAnswer ? (
          <Suspense fallback={<LoadingScreen />}>
            <Screen />
          </Suspense>
        ) : (
          <Starting />
        )}
      </main>
      <BottomNavigation />
    </>
  );
}

/** Stands in for a screen whose code is on its way, and says so to whoever waits for the page. */
function LoadingScreen(): ReactNode {
  const { t } = useWords();
  useLayoutEffect(() => {
    setSession({ isScreenLoading: true });
    return () => setSession({ isScreenLoading: false });
  }, []);
  return <p className={styles.loading}>{t('shell.screen.loading')}</p>;
}

/** The address bar holds the view, so the jump is made without it. */
function skipToContent(): void {
  document.getElementById('content')?.focus();
}
