import type { ReactNode } from 'react';
import { leadingAssumption } from '../../i18n/factors.ts';
import { describeIssue, useWords } from '../../i18n/index.ts';
import { leadingFactor } from '../../scoring/sensitivity/leading-factor.ts';
import { type SensitivityJob, useSensitivityState } from '../../state/sensitivity.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import { EffectsTable } from './effects-table.tsx';
import styles from './sensitivity.module.css';
import { leadSentence } from './sensitivity-words.ts';

/** Which of the varied assumptions moves the ranks most; found when the reader asks for it. */
export function SensitivityFrame({ job }: { readonly job: SensitivityJob }): ReactNode {
  const words = useWords();
  const { t } = words;
  const provenance = useProvenance('sensitivity');
  const sensitivity = job.found?.sensitivity ?? null;
  if (sensitivity === null) {
    return (
      <Frame heading={t('sensitivity.title')} finding={t('sensitivity.open')} isFlush>
        <Before job={job} />
      </Frame>
    );
  }
  const lead = leadingFactor(sensitivity.effects);
  return (
    <Frame
      heading={leadingAssumption(words, lead)}
      finding={leadSentence(words, lead)}
      isScenario={provenance.isScenario}
      footer={<Origin provenance={provenance} />}
      isFlush
    >
      {sensitivity.effects.length > 0 && <EffectsTable sensitivity={sensitivity} />}
    </Frame>
  );
}

/** The button, then how far the analysis is, or why there is none. */
function Before({ job: { state, found, start, stop } }: { readonly job: SensitivityJob }): ReactNode {
  const words = useWords();
  const { t } = words;
  const errors = (found?.issues ?? []).filter(issue => issue.severity === 'error');
  return (
    <div className={styles.before}>
      {state === 'running' ? (
        <AnalysisProgress onStop={stop} />
      ) : (
        <Button isDisabled={found !== null} onPress={start}>
          {t('sensitivity.start')}
        </Button>
      )}
      <div role="status">
        {state === 'stopped' && <p>{t('sensitivity.stopped')}</p>}
        {(state === 'failed' || found !== null) && <p>{t('sensitivity.failed')}</p>}
      </div>
      {errors.length > 0 && (
        <ul>
          {[...new Set(errors.map(issue => describeIssue(words, issue)))].map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How far the analysis is. It alone is drawn again at every step. */
function AnalysisProgress({ onStop }: { readonly onStop: () => void }): ReactNode {
  const { t, format } = useWords();
  const progress = useSensitivityState(s => s.progress);
  if (progress === null) return null;
  const { done, of } = progress;
  return (
    <Progress
      label={t('certainty.progress', { done: format.number(done), of: format.number(of) })}
      share={done / of}
      stop={{ label: t('app.action.cancel'), onStop }}
    />
  );
}
