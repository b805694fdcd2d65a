import type { ReactNode } from 'react';
import { type Key, useWords, type Words } from '../../i18n/index.ts';
import { changedSteps } from '../../state/what-if.ts';
import { type Step, undo, useWorkspaceStore } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import styles from './method.module.css';

const SHOWN = 6;

/** The last steps, newest first. */
export function History(): ReactNode {
  const words = useWords();
  const { t } = words;
  const present = useWorkspaceStore(s => s.present);
  const past = useWorkspaceStore(s => s.past);
  if (present === null) return null;
  const steps = [...past, present];
  const shown = steps
    .map((step, place) => ({ place, text: stepWords(words, step, steps[place - 1]) }))
    .reverse()
    .slice(0, SHOWN);
  return (
    <Frame heading={t('recipe.history.title')}>
      <ol className={styles.history}>
        {shown.map(({ place, text }) => (
          <li key={place} aria-current={place === past.length ? 'step' : undefined}>
            {text} {place === past.length && <small>{t('recipe.history.now')}</small>}
          </li>
        ))}
      </ol>
      <p className={styles.after}>
        <Button onPress={undo} isDisabled={past.length === 0}>
          {t('app.action.undo')}
        </Button>
        <span>{t('recipe.history.keys')}</span>
      </p>
    </Frame>
  );
}

/** What a step did; a change of the method names the steps of the recipe it touched. */
function stepWords({ t, format }: Words, step: Step, before: Step | undefined): string {
  if (step.name === 'method-changed' && before !== undefined) {
    const touched = changedSteps(before.workspace.method, step.workspace.method);
    const names = touched.map(id => t(`recipe.step.${id}` satisfies Key));
    if (names.length > 0) return t('recipe.history.steps', { steps: format.list(names) });
  }
  return t(`recipe.history.${step.name}` satisfies Key);
}
