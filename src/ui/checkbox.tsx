import type { ReactNode } from 'react';
import styles from './checkbox.module.css';

interface CheckboxProps {
  readonly children: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean | undefined;
}

/** A yes or no that acts at once. */
export function Checkbox({ children, isChecked, onChange, isDisabled = false }: CheckboxProps): ReactNode {
  return (
    <label className={styles.label}>
      <input
        className={styles.box}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={event => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
