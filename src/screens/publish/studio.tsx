import { type ReactNode, useMemo } from 'react';
import type { Language } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import type { FigureWidth } from '../../publish/figure.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { startOver } from '../../state/pipeline.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import { checksOf, smallestLetter } from './checks.ts';
import { ChecksList } from './checks-list.tsx';
import { Files } from './files.tsx';
import { Preview } from './preview.tsx';
import styles from './publish.module.css';
import { IndicatorChoice, Settings } from './settings.tsx';
import type { Drawing } from './source.ts';
import type { Template } from './templates.ts';
import { TextFields } from './text-fields.tsx';
import type { Edits } from './texts.ts';
import { useComposed } from './use-composed.ts';
import { useDraft } from './use-draft.ts';
import { useWordsIn } from './use-words-in.ts';

/** How the figure is to be made, and what was written over its words. */
export interface StudioSetting {
  readonly width: FigureWidth;
  readonly language: Language;
  readonly edits: Edits;
  readonly onWidth: (width: FigureWidth) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onEdits: (edits: Edits) => void;
}

interface StudioProps {
  readonly template: Template;
  readonly setting: StudioSetting;
  /** Where a file is verified; stands under the files. */
  readonly zone: ReactNode;
}

/** One figure: its settings and words, how it looks, what is right about it, and its files. */
export function Studio({ template, setting, zone }: StudioProps): ReactNode {
  const { t } = useWords();
  const view = useView();
  const source = template.useSource();
  switch (source.at) {
    case 'ready':
      return <Bench drawing={source.drawing} isStale={source.isStale} {...{ template, setting, zone }} />;
    case 'pending':
      return <Skeleton rows={16} />;
    case 'failed':
      return (
        <ErrorState
          title={t('publishing.preview.failed')}
          safe={t('shell.failed.safe')}
          action={{ label: t('city.failed.again'), onPress: startOver }}
          details={`${source.problem.name}: ${source.problem.message}`}
          copyLabel={t('app.action.copy-details')}
        />
      );
    case 'absent':
      return (
        <>
          {template.id === 'distribution' && <IndicatorChoice />}
          <EmptyState
            title={t('publishing.absent.title')}
            why={t(source.why)}
            action={{ label: t('publishing.absent.action'), href: hrefOf(view, { figure: 'ranking' }) }}
          />
          {zone}
        </>
      );
    default:
      return source satisfies never;
  }
}

interface BenchProps extends StudioProps {
  readonly drawing: Drawing;
  readonly isStale: boolean;
}

const AS_MADE = {};

function Bench({ template, setting, zone, drawing, isStale }: BenchProps): ReactNode {
  const page = useWords();
  const { width, language, edits, onWidth, onLanguage, onEdits } = setting;
  const words = useWordsIn(language);
  const { id } = useProvenance(template.id);
  const key = `${id} ${words.language}`;
  const edited = edits[key] ?? AS_MADE;
  const draft = useDraft({ template: template.id, drawing, words, width, edited });
  const composed = useComposed(draft.spec);
  const { texts, missing, licence, spec } = draft;
  const { interval } = useMemo(() => drawing.figure(page), [drawing, page]);
  const checks = checksOf(page, {
    interval,
    texts,
    missing,
    licence,
    provenance: spec.provenance,
    smallestLetter: composed.figure === null ? null : smallestLetter(composed.figure),
  });
  return (
    <div className={styles.bench}>
      <div className={styles.settings}>
        {template.id === 'distribution' && <IndicatorChoice />}
        <Settings {...{ width, language, onWidth, onLanguage }} />
        <TextFields
          texts={texts}
          lang={words.language === 'zh' ? 'zh-CN' : 'en'}
          isEdited={edited !== AS_MADE}
          onChange={(field, text) => onEdits({ ...edits, [key]: { ...edited, [field]: text } })}
          onRestore={() => onEdits(Object.fromEntries(Object.entries(edits).filter(([k]) => k !== key)))}
        />
      </div>
      <Preview composed={composed} description={texts.description} />
      <div className={styles.side}>
        <Files template={template.id} {...{ draft, composed, isStale }} />
        <ChecksList checks={checks} />
        {zone}
      </div>
    </div>
  );
}
