import type { ReactNode } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './audit.module.css';

interface TableFrameProps {
  /** Names the frame in its id. */
  readonly id: string;
  readonly heading: string;
  /** What the numbers mean here, and what one could do. */
  readonly finding: string;
  readonly aside?: ReactNode;
  /** Name of the table. */
  readonly label: string;
  readonly head: ReactNode;
  /** Rows; none where the finding says why there is nothing to show. */
  readonly children: ReactNode;
  readonly isGrouped?: boolean;
  readonly isEmpty?: boolean;
}

/** A table of the audit in its frame, with the sentence about it and where it comes from. */
export function TableFrame(props: TableFrameProps): ReactNode {
  const { id, heading, finding, aside, label, head, children, isGrouped = false, isEmpty = false } = props;
  const provenance = useProvenance(`audit-${id}`);
  return (
    <Frame
      heading={heading}
      finding={finding}
      aside={aside}
      isScenario={provenance.isScenario}
      footer={<Origin provenance={provenance} />}
      isFlush
    >
      {!isEmpty && (
        <div className={styles.table}>
          <DataTable label={label} head={head} isGrouped={isGrouped}>
            {children}
          </DataTable>
        </div>
      )}
    </Frame>
  );
}
