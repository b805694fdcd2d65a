import type { ReactNode } from 'react';
import styles from './select.module.css';

interface SelectProps {
  /** Shown inside the control, before the choice. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly isDisabled?: boolean | undefined;
  }[];
  readonly onChange: (value: string) => void;
  /** The own city: its mark stands before the choice. */
  readonly isMine?: boolean | undefined;
  /** Underlined inside a sentence; the label is then heard, not seen. */
  readonly isInline?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One choice of many: the browser's own list, with its label inside. */
export function Select({
  label,
  value,
  options,
  onChange,
  isMine = false,
  isInline = false,
  isDisabled = false,
}: SelectProps): ReactNode {
  return (
    <label className={isInline ? styles.inline : styles.box} data-disabled={isDisabled}>
      <span className={isInline ? 'visually-hidden' : styles.label}>{label}</span>
      {isMine && (
        <span className={styles.mine} aria-hidden="true">
          ◆
        </span>
      )}
      <select
        className={styles.select}
        value={value}
        disabled={isDisabled}
        onChange={event => onChange(event.target.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
