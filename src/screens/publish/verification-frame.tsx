import { type ReactNode, useEffect, useRef } from 'react';
import type { InputFile } from '../../core/import-report.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { describeIssue, useWords, type Words } from '../../i18n/index.ts';
import type { Verification } from '../../publish/snapshot.ts';
import { openSnapshot } from '../../state/actions.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Message } from '../../ui/message.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Differences } from './differences.tsx';
import { Hashes } from './hashes.tsx';
import styles from './publish.module.css';
import type { VerificationState } from './use-verification.ts';

interface VerificationFrameProps {
  readonly state: VerificationState;
  readonly onClose: () => void;
}

/** What computing a file again has shown; nothing until a file is given. */
export function VerificationFrame({ state, onClose }: VerificationFrameProps): ReactNode {
  const { t } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const { at } = state;
  useEffect(() => {
    if (at !== 'none') ref.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (state.at === 'none') return null;
  const file = typeof state.file === 'string' ? state.file : state.file.name;
  return (
    <div ref={ref} className={styles.verification}>
      <Frame
        heading={t('publishing.verify.heading', { file })}
        actions={
          <Button kind="link" onPress={onClose}>
            {t('publishing.verify.close')}
          </Button>
        }
      >
        <Outcome state={state} onClose={onClose} />
      </Frame>
    </div>
  );
}

interface OutcomeProps {
  readonly state: Exclude<VerificationState, { readonly at: 'none' }>;
  readonly onClose: () => void;
}

function Outcome({ state, onClose }: OutcomeProps): ReactNode {
  const { t } = useWords();
  switch (state.at) {
    case 'running':
      return <Progress label={t('publishing.verify.running', { file: state.file })} share={null} />;
    case 'failed':
      return (
        <ErrorState
          title={t('publishing.verify.failed')}
          safe={t('shell.failed.safe')}
          details={`${state.problem.name}: ${state.problem.message}`}
          copyLabel={t('app.action.copy-details')}
        />
      );
    case 'done': {
      const { verification, file } = state;
      return verification.snapshot === null ? (
        <Refused verification={verification} />
      ) : (
        <Verdict {...{ verification, file, onClose }} snapshot={verification.snapshot} />
      );
    }
    default:
      return state satisfies never;
  }
}

function Refused({ verification }: { readonly verification: Verification }): ReactNode {
  const words = useWords();
  return (
    <Message kind="error" title={words.t('publishing.verify.refused')} isLive>
      {verification.issues.map(issue => describeIssue(words, issue)).join(' ')}
    </Message>
  );
}

interface VerdictProps {
  readonly verification: Verification;
  readonly snapshot: Snapshot;
  readonly file: InputFile;
  readonly onClose: () => void;
}

function Verdict({ verification, snapshot, file, onClose }: VerdictProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { isVerified, differences, changed } = verification;
  const open = (): void => {
    void openSnapshot(file, snapshot);
    onClose();
  };
  return (
    <div className={styles.verdict}>
      <Message
        kind={isVerified ? 'ok' : 'error'}
        title={t('publishing.verify.verdict', { verdict: verdictText(words, verification) })}
        isLive
      >
        {!isVerified && differences.length === 0 && t('publishing.verify.scores.none')}
      </Message>
      <p>
        <strong>{snapshot.title}</strong>
      </p>
      <Hashes hashes={snapshot.hashes} changed={changed} />
      {differences.length > 0 && <Differences differences={differences} snapshot={snapshot} />}
      <p>
        <Button kind="primary" onPress={open}>
          {t(isVerified ? 'publishing.verify.open' : 'publishing.verify.open-recomputed')}
        </Button>
      </p>
    </div>
  );
}

function verdictText({ t, format }: Words, { isVerified, changed, differences }: Verification): string {
  if (isVerified) return t('publish.verified');
  const parts = changed.map(part => t(`publishing.verify.part.${part}`));
  const scores =
    differences.length === 0 ? [] : [t('publishing.verify.items.scores', { count: differences.length })];
  return t('publish.differs', { items: format.list([...parts, ...scores]) });
}
