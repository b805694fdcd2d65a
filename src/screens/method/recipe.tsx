import type { ReactNode } from 'react';
import type { Method } from '../../core/method.ts';
import { type Key, useWords } from '../../i18n/index.ts';
import { changedSteps, type StepId } from '../../state/what-if.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ExplainLinks } from './explain/link.tsx';
import styles from './method.module.css';
import { ownRules, withoutOwnRules } from './own-rules.ts';
import { stepSentences } from './steps/index.ts';
import type { StepProps } from './steps/step.ts';

interface RecipeProps extends StepProps {
  readonly published: Method;
  /** In the order in which they stand. */
  readonly steps: readonly StepId[];
  /** Effect of a step, in words. */
  readonly effects: Readonly<Partial<Record<StepId, string>>>;
  /** Stands under a step. */
  readonly under: Readonly<Partial<Record<StepId, ReactNode>>>;
}

/** The method as sentences, every choice in them to be changed in place. */
export function Recipe({ published, steps, effects, under, ...step }: RecipeProps): ReactNode {
  const { t } = useWords();
  const { method, topLevel, onChange } = step;
  const changed = changedSteps(published, method);
  const rules = ownRules(method, topLevel);
  return (
    <ol className={styles.recipe}>
      {steps.map((id, i) => {
        const StepSentence = stepSentences[id];
        const count = rules[id];
        return (
          <li key={id} className={styles.step} data-changed={changed.includes(id)}>
            <span className={styles.index} aria-hidden="true">
              {i + 1}
            </span>
            <div className={styles.sentence}>
              <strong>{t(`recipe.step.${id}` satisfies Key)}</strong>{' '}
              {StepSentence !== undefined && <StepSentence {...step} />}
              <ExplainLinks step={id} method={method} topLevel={topLevel} />
              {count !== undefined && (
                <OwnRules
                  step={id}
                  count={count}
                  onDrop={() => onChange(withoutOwnRules(method, id, topLevel))}
                />
              )}
            </div>
            <span className={styles.effect}>
              {changed.includes(id) && <Tag kind="scenario">{t('recipe.changed')}</Tag>} {effects[id]}
            </span>
            {under[id] !== undefined && <div className={styles.under}>{under[id]}</div>}
          </li>
        );
      })}
    </ol>
  );
}

interface OwnRulesProps {
  readonly step: StepId;
  readonly count: number;
  readonly onDrop: () => void;
}

/** What a method file says of single indicators or nodes: kept, mentioned, and to be dropped. */
function OwnRules({ step, count, onDrop }: OwnRulesProps): ReactNode {
  const { t } = useWords();
  return (
    <span className={styles.rules}>
      {t('recipe.own-rules', { count })}{' '}
      <Button
        kind="link"
        aria-label={t('recipe.own-rules.drop-label', { step: t(`recipe.step.${step}` satisfies Key) })}
        onPress={onDrop}
      >
        {t('recipe.own-rules.drop')}
      </Button>
    </span>
  );
}
