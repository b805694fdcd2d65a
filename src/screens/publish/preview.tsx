import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './publish.module.css';
import { Ruler } from './ruler.tsx';
import type { Composed } from './use-composed.ts';

interface PreviewProps {
  readonly composed: Composed;
  /** Alternative text, as it stands in the file. */
  readonly description: string;
}

/** The figure as it will be saved, in the size it has on paper. */
export function Preview({ composed, description }: PreviewProps): ReactNode {
  const { t, format } = useWords();
  const { figure, isCurrent, problem } = composed;
  const size =
    figure === null
      ? t('publishing.preview.drawing')
      : t('publishing.preview.size', {
          width: figure.widthMm,
          height: format.number(Math.round((figure.height / figure.width) * figure.widthMm)),
        });
  return (
    <Frame
      heading={t('publishing.preview')}
      aside={<span className={styles.size}>{isCurrent ? size : t('publishing.preview.drawing')}</span>}
      isFlush
    >
      {problem !== null && (
        <ErrorState
          title={t('publishing.preview.failed')}
          safe={t('publishing.preview.failed.safe')}
          details={`${problem.name}: ${problem.message}`}
          copyLabel={t('app.action.copy-details')}
        />
      )}
      {figure === null ? (
        problem === null && <Skeleton rows={16} />
      ) : (
        <>
          <Ruler />
          <div className={styles.paper} aria-busy={!isCurrent}>
            <img
              className={styles.figure}
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`}
              alt={description}
              style={{ width: `${figure.widthMm}mm`, aspectRatio: `${figure.width} / ${figure.height}` }}
            />
          </div>
        </>
      )}
    </Frame>
  );
}
