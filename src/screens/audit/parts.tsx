import type { ReactNode } from 'react';
import type { AuditSection } from '../../state/view.ts';
import { Alpha } from './alpha.tsx';
import styles from './audit.module.css';
import { Columns } from './columns.tsx';
import { Components } from './components.tsx';
import { Correlations } from './correlations.tsx';
import { Denominators } from './denominators.tsx';
import type { AuditFacts } from './facts.ts';
import { Fit } from './fit.tsx';
import { IndicatorWeights } from './indicator-weights.tsx';
import { Members } from './members.tsx';
import { Outliers } from './outliers.tsx';
import { Pairs } from './pairs.tsx';
import { Removals } from './removals.tsx';
import { Shape } from './shape.tsx';
import { columnToShow } from './value-words.ts';
import { Weights } from './weights.tsx';

/** A matrix of more indicators than this takes the whole width. */
const MOST_BESIDE = 28;

interface PartsProps {
  readonly section: AuditSection;
  readonly facts: AuditFacts;
  /** Indicator whose shape the reader wants to see; null leaves it to the data. */
  readonly indicator: string | null;
}

/** The frames of one part of the audit. */
export function Parts({ section, facts, indicator }: PartsProps): ReactNode {
  const first = columnToShow(facts.audit);
  const column = facts.audit.columns.find(c => c.indicator === indicator) ?? first;
  const isWide = facts.audit.columns.length > MOST_BESIDE;
  switch (section) {
    case 'summary':
      return (
        <div className={styles.stack}>
          <div className={isWide ? styles.stack : styles.summary}>
            <Correlations facts={facts} />
            <div className={styles.stack}>
              <Pairs facts={facts} />
              {first !== null && <Shape facts={facts} column={first} />}
            </div>
          </div>
          <div className={styles.lower}>
            <Alpha facts={facts} />
            <Weights facts={facts} />
          </div>
        </div>
      );
    case 'correlations':
      return (
        <div className={isWide ? styles.stack : styles.summary}>
          <Correlations facts={facts} />
          <div className={styles.stack}>
            <Pairs facts={facts} />
            <Denominators facts={facts} />
          </div>
        </div>
      );
    case 'distributions':
      return (
        <div className={styles.stack}>
          {column !== null && <Shape facts={facts} column={column} isChosenHere />}
          <Columns facts={facts} />
        </div>
      );
    case 'consistency':
      return (
        <div className={styles.stack}>
          <Alpha facts={facts} />
          <Fit facts={facts} />
          <Members facts={facts} />
        </div>
      );
    case 'components':
      return (
        <div className={styles.stack}>
          <Components facts={facts} />
          <Fit facts={facts} />
        </div>
      );
    case 'outliers':
      return <Outliers facts={facts} />;
    case 'weights':
      return (
        <div className={styles.stack}>
          <Weights facts={facts} />
          <Removals facts={facts} />
          <IndicatorWeights facts={facts} />
        </div>
      );
  }
}
