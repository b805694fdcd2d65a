import { type ReactNode, useId, useState } from 'react';
import styles from './drop-zone.module.css';

interface DropZoneProps {
  /** Name of the input, shown as its button: Add data files. */
  readonly label: string;
  /** What is taken, and that files stay here. */
  readonly hint?: ReactNode;
  /** Ending list for the file chooser: `.csv,.tsv`. What is dropped is checked by its reader. */
  readonly accept?: string | undefined;
  readonly isMultiple?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files: a real file input as large as its frame, so that files can be dropped on it. */
export function DropZone(props: DropZoneProps): ReactNode {
  const { label, hint, accept, isMultiple = false, isDisabled = false, onFiles } = props;
  const inputId = useId();
  const hintId = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    <div className={styles.zone} data-over={isOver} data-disabled={isDisabled}>
      <label htmlFor={inputId} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      )}
      <input
        id={inputId}
        className={styles.input}
        type="file"
        multiple={isMultiple}
        accept={accept}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : hintId}
        onDragEnter={() => setIsOver(true)}
        onDragLeave={() => setIsOver(false)}
        onDrop={() => setIsOver(false)}
        onChange={event => {
          const files = Array.from(event.target.files ?? []);
          // Emptied, so that the same file mended can be given again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
