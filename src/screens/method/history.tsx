import type { ReactNode } from 'react';
import { type Key, useWords } from '../../i18n/index.ts';
import { undo, useWorkspaceStore } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import styles from './method.module.css';

const SHOWN = 6;

/** The last steps, newest first. */
export function History(): ReactNode {
  const { t } = useWords();
  const present = useWorkspaceStore(s => s.present);
  const past = useWorkspaceStore(s => s.past);
  if (present === null) return null;
  const steps = [...past, present]
    .map((step, place) => ({ ...step, place }))
    .reverse()
    .slice(0, SHOWN);
  return (
    <section className={styles.box} aria-labelledby="history">
      <h2 id="history">{t('recipe.history.title')}</h2>
      <ol className={styles.history}>
        {steps.map(step => (
          <li key={step.place} data-now={step.place === past.length}>
            {t(`recipe.history.${step.name}` satisfies Key)}{' '}
            {step.place === past.length && <small>{t('recipe.history.now')}</small>}
          </li>
        ))}
      </ol>
      <p className={styles.hint}>
        <Button onPress={undo} isDisabled={past.length === 0}>
          {t('app.action.undo')}
        </Button>{' '}
        {t('recipe.history.keys')}
      </p>
    </section>
  );
}
