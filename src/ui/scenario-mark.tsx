import type { ReactNode } from 'react';
import styles from './mark.module.css';

/** The mark of a result that is not the published method's, the same in both languages. */
export const SCENARIO_MARK = { en: 'Scenario', zh: '情景' } as const;

/** `Scenario 情景`. */
export function ScenarioMark(): ReactNode {
  return (
    <span className={styles.scenario}>
      <span lang="en">{SCENARIO_MARK.en}</span> <span lang="zh-CN">{SCENARIO_MARK.zh}</span>
    </span>
  );
}
