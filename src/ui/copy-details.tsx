import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import styles from './state.module.css';

interface CopyDetailsProps {
  readonly details: string;
  readonly label: string;
  readonly copiedLabel: string;
}

/** Copies the details; where the browser refuses the clipboard, shows them selected instead. */
export function CopyDetails({ details, label, copiedLabel }: CopyDetailsProps): ReactNode {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard?.writeText(details).then(
      () => true,
      () => false,
    );
    setState(done === true ? 'copied' : 'refused');
  };
  return (
    <>
      <Button kind="link" onPress={copy}>
        <span aria-live="polite">{state === 'copied' ? copiedLabel : label}</span>
      </Button>
      {state === 'refused' && (
        <textarea
          className={styles.details}
          aria-label={label}
          readOnly
          rows={6}
          value={details}
          onFocus={event => event.target.select()}
        />
      )}
    </>
  );
}
