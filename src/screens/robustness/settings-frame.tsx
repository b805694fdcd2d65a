import type { ReactNode } from 'react';
import type { Method, UncertaintyStep } from '../../core/method.ts';
import { type Key, useWords, type Words } from '../../i18n/index.ts';
import type { Runs } from '../../state/uncertainty.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import type { Certainty } from '../parts/certainty.ts';
import { Field, MOST_RUNS, MOST_SEED, RunsState } from '../parts/runs-panel.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { drawnIds, VARIED, VARIED_STEPS, type VariedStep, withToggled } from './alternatives.ts';
import styles from './robustness.module.css';

interface SettingsFrameProps {
  readonly runs: Runs;
  readonly certainty: Certainty | null;
  readonly method: Method;
  /** Levels of what is weighed, indicators first. */
  readonly levels: readonly number[];
}

/** What the runs vary and how often, how far they are, and whether they were enough. */
export function SettingsFrame({ runs, certainty, method, levels }: SettingsFrameProps): ReactNode {
  const { t } = useWords();
  const [draft, setDraft] = useDraft(runs.step);
  const { perIndicatorNoise: noise } = draft;
  const stated = typeof noise === 'number' ? 0 : Object.keys(noise).length;
  const patch = (change: Partial<UncertaintyStep>): void => setDraft({ ...draft, ...change });
  return (
    <Frame heading={t('robustness.settings')} finding={t('robustness.settings.lead')}>
      <div className={styles.settings}>
        <div className={styles.fields}>
          <Field label={t('certainty.runs')}>
            <NumberInput
              label={t('certainty.runs')}
              value={draft.runs}
              min={10}
              max={MOST_RUNS}
              step={1000}
              onChange={count => patch({ runs: Math.round(count) })}
            />
          </Field>
          <Field label={t('uncertainty.seed')}>
            <NumberInput
              label={t('uncertainty.seed')}
              value={draft.seed}
              min={0}
              max={MOST_SEED}
              onChange={seed => patch({ seed: Math.round(seed) })}
            />
          </Field>
          {levels.map(level => (
            <Field key={level} label={t('robustness.weights', { level })}>
              <NumberInput
                label={t('robustness.weights', { level })}
                value={Math.round((draft.weightNoise[level] ?? 0) * 100)}
                min={0}
                max={99}
                step={5}
                unit="%"
                onChange={share =>
                  patch({ weightNoise: { ...draft.weightNoise, [String(level)]: share / 100 } })
                }
              />
            </Field>
          ))}
          {stated === 0 && (
            <Field label={t('robustness.noise')}>
              <NumberInput
                label={t('robustness.noise')}
                value={typeof noise === 'number' ? Math.round(noise * 100) : 0}
                min={0}
                max={100}
                step={5}
                unit="%"
                onChange={share => patch({ perIndicatorNoise: share / 100 })}
              />
            </Field>
          )}
        </div>
        {stated > 0 && <p>{t('robustness.noise.own', { count: stated })}</p>}
        {VARIED_STEPS.map(step => (
          <StepChoices key={step} {...{ step, draft, method }} onChange={setDraft} />
        ))}
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={draft.leaveOneOut}
            onChange={event => patch({ leaveOneOut: event.target.checked })}
          />
          {t('robustness.leave-one-out')}
        </label>
        <div className={styles.actions}>
          <Button kind="primary" isDisabled={runs.state === 'running'} onPress={() => runs.start(draft)}>
            {t('certainty.again')}
          </Button>
          {runs.origin === 'reader' && (
            <>
              <Button onPress={runs.keep}>{t('certainty.keep')}</Button>
              <Button kind="link" onPress={() => runs.start(null)}>
                {t('certainty.back')}
              </Button>
            </>
          )}
        </div>
        <RunsState runs={runs} certainty={certainty} />
      </div>
    </Frame>
  );
}

interface StepChoicesProps {
  readonly step: VariedStep;
  readonly draft: UncertaintyStep;
  readonly method: Method;
  readonly onChange: (draft: UncertaintyStep) => void;
}

/** The methods of one step that a run may draw; the method's own is always among them. */
function StepChoices({ step, draft, method, onChange }: StepChoicesProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const drawn = drawnIds(draft, method, step);
  const own = method[step].method;
  return (
    <fieldset className={styles.choices}>
      <legend>{t(`recipe.step.${step}` satisfies Key)}</legend>
      {VARIED[step].map(id => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={drawn.includes(id)}
            disabled={id === own}
            onChange={() => onChange(withToggled(draft, method, step, id))}
          />
          {nameOf(words, `recipe.as.${step}.${id}`, id)}
        </label>
      ))}
    </fieldset>
  );
}

/** The name of a method, its id where it has none yet. */
const nameOf = ({ t, has }: Words, key: string, id: string): string => (has(key) ? t(key) : id);
