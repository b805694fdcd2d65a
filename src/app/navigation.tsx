import { type ReactNode, useRef, useState } from 'react';
import { LANGUAGES } from '../core/name.ts';
import { type Key, useWords } from '../i18n/index.ts';
import { hrefOf, setView, useView } from '../state/link.ts';
import { BELONGS_TO, SCREENS, type ScreenId } from '../state/view.ts';
import { redo, undo, useWorkspaceStore } from '../state/workspace.ts';
import { CopyLink } from './copy-link.tsx';
import styles from './navigation.module.css';

/** Screens that have a link of their own. */
const LINKED: readonly ScreenId[] = SCREENS.filter(s => BELONGS_TO[s] === undefined);
/** Screens in the bar at the foot of a narrow page; the others stand under “More”. */
const NEAR: readonly ScreenId[] = ['overview', 'rankings', 'compare', 'city'];
const FAR: readonly ScreenId[] = LINKED.filter(s => !NEAR.includes(s));

/** The row with the product's name, the screens, undo and language. */
export function TopNavigation(): ReactNode {
  const { t } = useWords();
  return (
    <div className={styles.row}>
      <span className={styles.brand}>
        <Mark />
        {t('app.name')}
      </span>
      <nav className={styles.screens} aria-label={t('shell.nav')}>
        {LINKED.map(screen => (
          <ScreenLink key={screen} screen={screen} />
        ))}
      </nav>
      <div className={styles.actions}>
        <Steps />
        <CopyLink />
        <Languages />
      </div>
    </div>
  );
}

/** The bar at the foot of a narrow page: four screens and the rest under “More”. */
export function BottomNavigation(): ReactNode {
  const { t } = useWords();
  const { screen } = useView();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <nav
      className={styles.bottom}
      aria-label={t('shell.nav')}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      {isOpen && (
        <div className={styles.more} onClickCapture={() => setOpen(false)}>
          {FAR.map(far => (
            <ScreenLink key={far} screen={far} />
          ))}
        </div>
      )}
      {NEAR.map(near => (
        <ScreenLink key={near} screen={near} />
      ))}
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        data-current={FAR.includes(BELONGS_TO[screen] ?? screen)}
        onClick={() => setOpen(!isOpen)}
      >
        {t('shell.more')}
      </button>
    </nav>
  );
}

function ScreenLink({ screen }: { readonly screen: ScreenId }): ReactNode {
  const { t } = useWords();
  const view = useView();
  const current = view.screen === screen ? 'page' : BELONGS_TO[view.screen] === screen ? 'true' : undefined;
  return (
    <a className={styles.link} href={hrefOf(view, { screen })} aria-current={current}>
      {t(`app.nav.${screen}` satisfies Key)}
    </a>
  );
}

function Steps(): ReactNode {
  const { t } = useWords();
  const canUndo = useWorkspaceStore(s => s.past.length > 0);
  const canRedo = useWorkspaceStore(s => s.future.length > 0);
  return (
    <>
      <button type="button" className={styles.action} disabled={!canUndo} onClick={undo}>
        {t('app.action.undo')}
      </button>
      <button type="button" className={styles.action} disabled={!canRedo} onClick={redo}>
        {t('app.action.redo')}
      </button>
    </>
  );
}

function Languages(): ReactNode {
  const { t, language } = useWords();
  return (
    <fieldset className={styles.languages}>
      <legend className={styles.hidden}>{t('app.bar.language')}</legend>
      {LANGUAGES.map(lang => (
        <button
          key={lang}
          type="button"
          lang={lang === 'zh' ? 'zh-CN' : 'en'}
          aria-pressed={lang === language}
          onClick={() => setView({ lang })}
        >
          {t(`app.lang.${lang}` satisfies Key)}
        </button>
      ))}
    </fieldset>
  );
}

/** Three measured lines: the product's mark. */
function Mark(): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 20 16" aria-hidden="true">
      <path d="M1 3h18M1 8h18M1 13h18" />
      <circle cx="13" cy="3" r="2.4" />
      <circle cx="6" cy="8" r="2.4" />
      <circle cx="10" cy="13" r="2.4" />
    </svg>
  );
}
