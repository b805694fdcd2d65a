import type { ReactNode } from 'react';
import type { Method } from '../../core/method.ts';
import { type Key, useWords } from '../../i18n/index.ts';
import { changedSteps, STEPS, type StepId } from '../../state/what-if.ts';
import { Tag } from '../../ui/tag.tsx';
import styles from './method.module.css';
import { stepSentences } from './steps.tsx';

interface RecipeProps {
  readonly published: Method;
  readonly method: Method;
  /** Level of the index node. */
  readonly topLevel: number;
  readonly hasDenominators: boolean;
  /** Effect of a step, in words. */
  readonly effects: Readonly<Partial<Record<StepId, string>>>;
  readonly onChange: (method: Method) => void;
  /** Stands under the step of the weights. */
  readonly weights: ReactNode;
}

/** The method as sentences, every choice in them to be changed in place. */
export function Recipe(props: RecipeProps): ReactNode {
  const { published, method, topLevel, hasDenominators, effects, onChange, weights } = props;
  const { t } = useWords();
  const changed = changedSteps(published, method);
  const shown = STEPS.filter(
    step => stepSentences[step] !== undefined && (step !== 'denominate' || hasDenominators),
  );
  return (
    <ol className={styles.recipe}>
      {shown.map((step, i) => {
        const StepSentence = stepSentences[step];
        return (
          <li key={step} className={styles.step} data-changed={changed.includes(step)}>
            <span className={styles.index} aria-hidden="true">
              {i + 1}
            </span>
            <div className={styles.sentence}>
              <strong>{t(`recipe.step.${step}` satisfies Key)}</strong>{' '}
              {StepSentence !== undefined && (
                <StepSentence method={method} topLevel={topLevel} onChange={onChange} />
              )}
            </div>
            <span className={styles.effect}>
              {changed.includes(step) && <Tag kind="scenario">{t('recipe.changed')}</Tag>} {effects[step]}
            </span>
            {step === 'weight' && weights}
          </li>
        );
      })}
    </ol>
  );
}
