import type { ReactNode } from 'react';
import styles from './mark.module.css';

/** The mark of synthetic data, the same in both languages and wherever such data show. */
export const SYNTHETIC_MARK = { en: 'Synthetic', zh: '模拟数据' } as const;

/** `Synthetic 模拟数据`. */
export function SyntheticMark(): ReactNode {
  return (
    <span className={styles.synthetic}>
      <span lang="en">{SYNTHETIC_MARK.en}</span> <span lang="zh-CN">{SYNTHETIC_MARK.zh}</span>
    </span>
  );
}
