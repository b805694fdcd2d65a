import type { ReactNode } from 'react';
import styles from './grade-chip.module.css';

/** From the best; the bar under the letters is full for the first and one ninth for the last. */
const CLASSES: readonly string[] = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C'];

interface GradeChipProps {
  /** Letters of the scale AAA to D, or NR; another scale's are shown plain. */
  readonly grade: string;
  /** What the letters mean, shown on hover; the same must stand in words elsewhere. */
  readonly meaning?: string | undefined;
  /** `(p)` or its like, when the grade is provisional. */
  readonly provisional?: string | undefined;
}

/** A grade: its letters on the colour of the class, and a bar as long as the class is high. */
export function GradeChip({ grade, meaning, provisional }: GradeChipProps): ReactNode {
  const place = CLASSES.indexOf(grade);
  const share = place < 0 ? 0 : (CLASSES.length - place) / CLASSES.length;
  return (
    <span className={styles.grade}>
      <span className={styles.chip} data-grade={grade} title={meaning}>
        {grade}
        {share > 0 && <span className={styles.bar} style={{ width: `${share * 100}%` }} />}
      </span>
      {provisional !== undefined && <span className={styles.provisional}>{provisional}</span>}
    </span>
  );
}
