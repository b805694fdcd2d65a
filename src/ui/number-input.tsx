import { type ReactNode, useState } from 'react';
import styles from './field.module.css';

interface NumberInputProps {
  /** Heard, not seen; the sentence or the row around it says it to the eye. */
  readonly label: string;
  readonly value: number;
  /** Called once the number is finished, by Enter or by leaving, and only with one inside the limits. */
  readonly onChange: (value: number) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Distance of the arrow keys; `any` number between is accepted. */
  readonly step?: number | undefined;
  /** Underlined inside a sentence. */
  readonly isInline?: boolean | undefined;
  /** The value as shown while it is not typed: rounded. */
  readonly text?: string | undefined;
  /** Without its own border, inside a frame that has one. */
  readonly isBare?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** After it, grey: %. */
  readonly unit?: string | undefined;
}

/** A number to type. Half-typed text stays here; what is no number inside the limits goes back. */
export function NumberInput(props: NumberInputProps): ReactNode {
  const { label, value, onChange, min, max, step = 1, isInline = false, isBare = false, unit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    const next = typed === null || typed.trim() === '' ? Number.NaN : Number(typed);
    setTyped(null);
    if (Number.isFinite(next) && next >= (min ?? -Infinity) && next <= (max ?? Infinity) && next !== value)
      onChange(next);
  };
  const move = (by: number): void => {
    const from = Number(typed ?? value);
    const next = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, from + by));
    setTyped(String(Number(next.toPrecision(12))));
  };
  return (
    <span className={isInline ? styles.inline : isBare ? styles.bare : styles.box}>
      <input
        className={styles.input}
        type="text"
        inputMode="decimal"
        role="spinbutton"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        value={typed ?? props.text ?? String(value)}
        disabled={props.isDisabled}
        onChange={event => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={event => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && typed !== null) {
            event.preventDefault();
            setTyped(null);
          }
          if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            event.preventDefault();
            move(event.key === 'ArrowUp' ? step : -step);
          }
        }}
      />
      {unit !== undefined && <span className={styles.unit}>{unit}</span>}
    </span>
  );
}
