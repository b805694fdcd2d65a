import { type ReactNode, useState } from 'react';
import { NumberInput } from './number-input.tsx';
import styles from './weight-input.module.css';

interface WeightInputProps {
  /** What is weighted: name of slider and number. */
  readonly label: string;
  /** Percent, 0–100. */
  readonly value: number;
  /** Called once a change is finished: the slider let go, a number typed, a button pressed. */
  readonly onChange: (value: number) => void;
  /** Percent of the published method, marked on the slider. */
  readonly published?: number | undefined;
  /** Greatest percent of the slider; the number may go to 100. */
  readonly sliderMax?: number | undefined;
  readonly decreaseLabel: string;
  readonly increaseLabel: string;
  readonly isDisabled?: boolean | undefined;
}

/** Percent with one decimal, inside 0–100. */
const tidy = (percent: number): number => Math.round(Math.min(100, Math.max(0, percent)) * 10) / 10;

/** A weight by slider, number, − and +. The last three change it by 1 percentage point a step. */
export function WeightInput(props: WeightInputProps): ReactNode {
  const { label, value, onChange, published, decreaseLabel, increaseLabel, isDisabled = false } = props;
  const sliderMax = Math.max(props.sliderMax ?? 100, value);
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? value;
  const finish = (next: number): void => {
    setDragged(null);
    if (tidy(next) !== tidy(value)) onChange(tidy(next));
  };
  const finishDrag = (): void => {
    if (dragged !== null) finish(dragged);
  };
  return (
    <span className={styles.weight} data-changed={published !== undefined && tidy(published) !== tidy(shown)}>
      <span className={styles.track}>
        <span className={styles.filled} style={{ width: `${(shown / sliderMax) * 100}%` }} />
        {published !== undefined && published <= sliderMax && (
          <span className={styles.published} style={{ left: `${(published / sliderMax) * 100}%` }} />
        )}
        <input
          className={styles.slider}
          type="range"
          aria-label={label}
          aria-valuetext={`${tidy(shown)}%`}
          min={0}
          max={sliderMax}
          step={0.1}
          value={shown}
          disabled={isDisabled}
          onChange={event => setDragged(Number(event.target.value))}
          onPointerUp={finishDrag}
          onKeyUp={finishDrag}
          onBlur={finishDrag}
        />
      </span>
      <span className={styles.stepper}>
        <button
          type="button"
          className={styles.step}
          aria-label={decreaseLabel}
          disabled={isDisabled || value <= 0}
          onClick={() => finish(value - 1)}
        >
          −
        </button>
        <NumberInput
          label={label}
          value={shown}
          text={tidy(shown).toFixed(1)}
          min={0}
          max={100}
          unit="%"
          isBare
          isDisabled={isDisabled}
          onChange={finish}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={increaseLabel}
          disabled={isDisabled || value >= 100}
          onClick={() => finish(value + 1)}
        >
          +
        </button>
      </span>
    </span>
  );
}
