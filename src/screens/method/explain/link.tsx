import type { ReactNode } from 'react';
import type { Method } from '../../../core/method.ts';
import { useWords } from '../../../i18n/index.ts';
import { type Explained, explainedText } from '../../../state/explained.ts';
import { hrefOf, useView } from '../../../state/link.ts';
import type { StepId } from '../../../state/what-if.ts';
import { topMethod } from '../edit-aggregate.ts';
import styles from './explain.module.css';
import { methodName } from './names.ts';

interface ExplainLinksProps {
  readonly step: StepId;
  readonly method: Method;
  readonly topLevel: number;
}

/** Links to the pages of the methods that a step of the recipe uses. */
export function ExplainLinks({ step, method, topLevel }: ExplainLinksProps): ReactNode {
  const words = useWords();
  const view = useView();
  return methodsOf(step, method, topLevel).map(explained => {
    const text = explainedText(explained);
    return (
      <a
        key={text}
        className={styles.link}
        href={hrefOf(view, { explain: text })}
        aria-label={words.t('explain.open', { method: methodName(words, explained) })}
        title={words.t('explain.open', { method: methodName(words, explained) })}
      >
        ?
      </a>
    );
  });
}

function methodsOf(step: StepId, method: Method, topLevel: number): readonly Explained[] {
  switch (step) {
    case 'impute':
      return [{ step, id: method.impute.method }];
    case 'treat': {
      const { method: first, then = 'none' } = method.treat;
      return [{ step, id: first }, ...(first === 'none' ? [] : [{ step: 'then' as const, id: then }])];
    }
    case 'normalise':
      return [{ step, id: method.normalise.method }];
    case 'weight':
      return [{ step, id: method.weight.method }];
    case 'aggregate': {
      const ids = new Set([method.aggregate.method, topMethod(method, topLevel)]);
      return [...ids].map(id => ({ step, id }));
    }
    case 'grade':
      return [{ step, id: method.grade.scale }];
    default:
      return [];
  }
}
