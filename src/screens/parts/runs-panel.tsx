import type { ReactNode } from 'react';
import type { UncertaintyStep } from '../../core/method.ts';
import { describeIssue, useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import type { Runs } from '../../state/uncertainty.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import type { Certainty } from './certainty.ts';
import { convergenceText } from './certainty-words.ts';
import styles from './runs.module.css';
import { RunsProgress } from './runs-progress.tsx';
import { useDraft } from './use-draft.ts';

interface RunsPanelProps {
  readonly runs: Runs;
  readonly certainty: Certainty | null;
}

/** Most runs that are asked for on the page. */
export const MOST_RUNS = 20_000;
/** Greatest seed. */
export const MOST_SEED = 2 ** 31 - 1;

/** How often, from which seed and how far the weights vary; what the runs came to; a way to make them again. */
export function RunsPanel({ runs, certainty }: RunsPanelProps): ReactNode {
  const { t } = useWords();
  const view = useView();
  const { step, origin } = runs;
  const [draft, setDraft] = useDraft(step);
  const width = Math.max(0, ...Object.values(draft.weightNoise));
  return (
    <section className={styles.panel} aria-label={t('certainty.panel')}>
      <div className={styles.fields}>
        <Field label={t('certainty.runs')}>
          <NumberInput
            label={t('certainty.runs')}
            value={draft.runs}
            min={10}
            max={MOST_RUNS}
            step={1000}
            onChange={count => setDraft({ ...draft, runs: Math.round(count) })}
          />
        </Field>
        <Field label={t('uncertainty.seed')}>
          <NumberInput
            label={t('uncertainty.seed')}
            value={draft.seed}
            min={0}
            max={MOST_SEED}
            onChange={seed => setDraft({ ...draft, seed: Math.round(seed) })}
          />
        </Field>
        <Field label={t('certainty.weights')}>
          <NumberInput
            label={t('certainty.weights')}
            value={Math.round(width * 100)}
            min={0}
            max={99}
            step={5}
            unit="%"
            onChange={percent => setDraft(withWeightNoise(draft, percent / 100))}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button kind="primary" isDisabled={runs.state === 'running'} onPress={() => runs.start(draft)}>
          {t('certainty.again')}
        </Button>
        {origin === 'reader' && (
          <Button kind="link" onPress={() => runs.start(null)}>
            {t('certainty.back')}
          </Button>
        )}
      </div>
      <RunsState runs={runs} certainty={certainty} />
      <a href={hrefOf(view, { screen: 'robustness' })}>{t('certainty.more')}</a>
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A number with its name before it; the input carries the same name for the ear. */
export function Field({ label, children }: FieldProps): ReactNode {
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

/** What the runs have come to, in sentences; said aloud when it changes. */
export function RunsState({ runs, certainty }: RunsPanelProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { state, answer, origin } = runs;
  const isRefused = state === 'done' && answer?.uncertainty === null;
  return (
    <div className={styles.state}>
      {state === 'running' && <RunsProgress onStop={runs.stop} />}
      <div role="status">
        {state === 'stopped' && <p>{t('certainty.stopped')}</p>}
        {state === 'failed' && <p>{t('certainty.failed')}</p>}
        {isRefused && <p>{t('certainty.refused')}</p>}
        {certainty?.change != null && <p>{convergenceText(words, certainty.change)}</p>}
      </div>
      {isRefused && (
        <ul>
          {answer.issues
            .filter(issue => issue.severity === 'error')
            .map(issue => describeIssue(words, issue))
            .map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
      )}
      <p>{t(`certainty.origin.${origin}`)}</p>
    </div>
  );
}

/** The same width at every level that varies; at the usual levels where none does. */
export function withWeightNoise(step: UncertaintyStep, share: number): UncertaintyStep {
  const varied = Object.keys(step.weightNoise);
  const levels = varied.length > 0 ? varied : ['1', '2', '3'];
  return { ...step, weightNoise: Object.fromEntries(levels.map(level => [level, share])) };
}
