import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { setView } from '../../state/link.ts';
import { Button } from '../../ui/button.tsx';
import type { CityModel } from './model.ts';
import { scoreOf } from './sentence.ts';
import styles from './trace.module.css';

interface TraceChildrenProps {
  readonly model: CityModel;
  readonly code: string;
}

/** The parts of a pillar or of the index, each with what it brings; one leads on to the next trace. */
export function TraceChildren({ model, code }: TraceChildrenProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const children = model.walk.get(code)?.node.children ?? [];
  if (children.length === 0) return null;
  return (
    <section className={styles.parts}>
      <h3>{t('city.trace.children')}</h3>
      <ul>
        {children.map(({ node, score, points, share }) => (
          <li key={node}>
            <Button kind="link" onPress={() => setView({ trace: node })}>
              {node} {nameIn(model.nameOf(node), language)}
            </Button>
            <span>{scoreOf(words, score)}</span>
            <span>{format.percent(share, 1)}</span>
            <span>{format.number(points, 2)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
