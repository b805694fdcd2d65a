import { type ReactNode, useId } from 'react';
import styles from './frame.module.css';

interface FrameProps {
  readonly heading: ReactNode;
  /** 2 unless the frame stands inside another. */
  readonly level?: 2 | 3 | undefined;
  /** What is to be seen in it, a sentence. */
  readonly finding?: ReactNode;
  /** Legend or mark, at the right of the heading. */
  readonly aside?: ReactNode;
  /** What can be done with it: Chart | Table, Publish. */
  readonly actions?: ReactNode;
  /** Mark, source, hashes, id. */
  readonly footer?: ReactNode;
  /** Height the body keeps whatever it holds, so that nothing below moves. */
  readonly bodyHeightPx?: number | undefined;
  /** The body shows an earlier result: hatched and paler. */
  readonly isStale?: boolean | undefined;
  /** Its content reaches the edges, as tables do. */
  readonly isFlush?: boolean | undefined;
  /** Made by a scenario: violet rule above. */
  readonly isScenario?: boolean | undefined;
  readonly children: ReactNode;
}

/** The frame of a chart, table or state: heading, finding, body, footer. A region named by its heading. */
export function Frame(props: FrameProps): ReactNode {
  const { heading, level = 2, finding, aside, actions, footer, bodyHeightPx, children } = props;
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.frame} aria-labelledby={id} data-scenario={props.isScenario ?? false}>
      <header className={styles.header}>
        <div className={styles.words}>
          <Heading id={id} className={styles.heading}>
            {heading}
          </Heading>
          {finding !== undefined && <p className={styles.finding}>{finding}</p>}
        </div>
        {aside}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      <div
        className={styles.body}
        data-flush={props.isFlush ?? false}
        data-stale={props.isStale ?? false}
        style={bodyHeightPx === undefined ? undefined : { minHeight: bodyHeightPx }}
      >
        {children}
      </div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}
