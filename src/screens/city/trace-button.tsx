import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { setView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { steer } from '../parts/steer.ts';
import styles from './city.module.css';
import { scoreOf } from './sentence.ts';

interface TraceButtonProps {
  readonly code: string;
  readonly score: number | null;
  readonly isOpen: boolean;
  /** Part of the page it stands in, which tells its buttons apart from those of other parts. */
  readonly from: 'headline' | 'pillars' | 'obstacles' | 'reading' | 'table';
}

/** A score that opens its trace, and closes it again; missing scores too, to show what is missing. */
export function TraceButton({ code, score, isOpen, from }: TraceButtonProps): ReactNode {
  const words = useWords();
  const { framework } = usePlace();
  const found = [...(framework?.nodes ?? []), ...(framework?.indicators ?? [])].find(n => n.code === code);
  const name = found === undefined ? code : nameIn(found.name, words.language);
  const text = scoreOf(words, score);
  return (
    <button
      type="button"
      data-trace={code}
      data-from={from}
      className={styles.score}
      aria-expanded={isOpen}
      aria-label={words.t('city.trace-score', { name, score: text })}
      onKeyDown={event => steer(event, '[data-trace]')}
      onClick={() => setView({ trace: isOpen ? null : code })}
    >
      {text}
    </button>
  );
}
