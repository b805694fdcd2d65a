import { type ReactNode, useEffect, useId, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import type { Runs } from '../../state/uncertainty.ts';
import { Button } from '../../ui/button.tsx';
import type { Certainty } from './certainty.ts';
import styles from './runs.module.css';
import { RunsPanel } from './runs-panel.tsx';

interface RunsControlProps {
  readonly runs: Runs;
  readonly certainty: Certainty | null;
}

/** The button that says which intervals are shown, and opens how they are made. */
export function RunsControl({ runs, certainty }: RunsControlProps): ReactNode {
  const { t, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  useEscape(isOpen, () => setOpen(false));
  const { step, state } = runs;
  const isNone = certainty === null && state !== 'running';
  return (
    <div className={styles.control}>
      <Button aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen(!isOpen)}>
        {isNone
          ? t('certainty.control.none')
          : t('certainty.control', { runs: format.number(step.runs), seed: step.seed })}
      </Button>
      <div id={id} hidden={!isOpen} className={styles.floating}>
        {isOpen && <RunsPanel runs={runs} certainty={certainty} />}
      </div>
    </div>
  );
}

/** Calls back when Esc is pressed while something is open and nothing above it took the key. */
function useEscape(isOpen: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOpen, onEscape]);
}
