import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { saveBlob } from '../../publish/download.ts';
import { DRAWING_WIDTH } from '../../publish/figure.ts';
import { EXPORT_FORMATS, type FormatId, fileName } from '../../publish/index.ts';
import { PNG_SCALES, type PngScale } from '../../publish/png.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Message } from '../../ui/message.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './publish.module.css';
import { snapshotOf } from './save-snapshot.ts';
import { type Composed, compose } from './use-composed.ts';
import type { Draft } from './use-draft.ts';

interface FilesProps {
  readonly template: string;
  readonly draft: Draft;
  readonly composed: Composed;
  /** The figure shows an earlier result: nothing is saved of it. */
  readonly isStale: boolean;
}

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'busy'; readonly format: FormatId }
  | { readonly at: 'saved'; readonly file: string }
  | { readonly at: 'failed' };

/** The files a figure can be saved as. */
export function Files({ template, draft, composed, isStale }: FilesProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [scale, setScale] = useState<PngScale>(2);
  const [state, setState] = useState<State>({ at: 'idle' });
  const { spec, figure, link } = draft;
  const { id } = spec.provenance;
  const save = async (format: (typeof EXPORT_FORMATS)[number]): Promise<void> => {
    setState({ at: 'busy', format: format.id });
    try {
      const blob = await format.make({
        spec,
        figure: async () => (composed.isCurrent && composed.figure) || compose(spec),
        table: figure.table,
        scale,
        snapshot: () => snapshotOf(words, link, id),
      });
      const file = fileName(id, template, format.extension);
      saveBlob(file, blob);
      setState({ at: 'saved', file });
    } catch {
      setState({ at: 'failed' });
    }
  };
  return (
    <Frame heading={t('publishing.formats')}>
      <ul className={styles.files}>
        {EXPORT_FORMATS.map(format => (
          <li key={format.id}>
            <Button
              kind={format.id === 'svg' ? 'primary' : 'secondary'}
              isDisabled={isStale}
              isBusy={state.at === 'busy'}
              onPress={() => void save(format)}
            >
              {t(`publishing.save.${format.id}`)}
            </Button>
            {format.id === 'png' && <Scale {...{ scale, composed, onChange: setScale }} width={spec.width} />}
            <span className={styles.about}>{t(format.about)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.outcome} role="status">
        {isStale && t('publishing.stale')}
        {state.at === 'saved' && t('publishing.saved', { file: state.file })}
      </p>
      {state.at === 'failed' && (
        <Message kind="error" isLive>
          {t('publishing.save.failed')}
        </Message>
      )}
    </Frame>
  );
}

interface ScaleProps {
  readonly scale: PngScale;
  readonly width: Draft['spec']['width'];
  readonly composed: Composed;
  readonly onChange: (scale: PngScale) => void;
}

function Scale({ scale, width, composed, onChange }: ScaleProps): ReactNode {
  const { t } = useWords();
  const height = composed.figure?.height ?? 0;
  return (
    <>
      <Segmented
        label={t('publishing.scale')}
        value={String(scale)}
        options={PNG_SCALES.map(s => ({ value: String(s), label: `${s}×` }))}
        onChange={value => onChange(PNG_SCALES.find(s => String(s) === value) ?? scale)}
      />
      {composed.isCurrent && (
        <span className={styles.about}>
          {t('publishing.scale.pixels', {
            width: DRAWING_WIDTH[width] * scale,
            height: height * scale,
          })}
        </span>
      )}
    </>
  );
}
