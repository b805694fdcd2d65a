import type { ReactNode } from 'react';
import styles from './publish.module.css';

const PX_PER_MM = 96 / 25.4;
const LONG_MM = 190;
/** Left edge of the paper, where the ruler begins. */
const FROM = 20;

const marks = Array.from({ length: LONG_MM / 10 + 1 }, (_, i) => i * 10);

/** Millimetres above the preview. */
export function Ruler(): ReactNode {
  return (
    <div className={styles.ruler}>
      <svg width={FROM + LONG_MM * PX_PER_MM + 20} height={18} aria-hidden="true">
        {marks.map(mm => {
          const x = FROM + mm * PX_PER_MM;
          return (
            <g key={mm}>
              <path d={`M${x} 18v${mm % 20 === 0 ? -6 : -3}`} />
              {mm % 20 === 0 && (
                <text x={x + 3} y={11}>
                  {mm}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
