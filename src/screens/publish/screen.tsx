import { type ReactNode, useState } from 'react';
import type { Language } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import type { FigureWidth } from '../../publish/figure.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { useSession } from '../../state/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Message } from '../../ui/message.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './publish.module.css';
import { Studio } from './studio.tsx';
import { TemplateList } from './template-list.tsx';
import { TEMPLATES, type Template, templateOf } from './templates.ts';
import type { Edits } from './texts.ts';
import { useVerification } from './use-verification.ts';
import { VerificationFrame } from './verification-frame.tsx';
import { VerifyZone } from './verify-zone.tsx';

/** Publish: any figure of the product as a file, and the way back from a snapshot. */
export function Screen(): ReactNode {
  const { t, language } = useWords();
  const view = useView();
  const isAnswered = useSession(s => s.answered !== null);
  const verification = useVerification();
  const [width, setWidth] = useState<FigureWidth>(125);
  const [figureLanguage, setFigureLanguage] = useState<Language | null>(null);
  const [edits, setEdits] = useState<Edits>({});
  const template = templateOf(view.figure);
  const isUnknown = view.figure !== null && TEMPLATES.every(({ id }) => id !== view.figure);
  const zone = <VerifyZone onFile={verification.verify} />;
  return (
    <div className={styles.screen}>
      <Heading template={template} />
      {isUnknown && (
        <Message kind="note">{t('publishing.unknown-figure', { found: view.figure ?? '' })}</Message>
      )}
      <VerificationFrame state={verification.state} onClose={verification.close} />
      {isAnswered ? (
        <Chosen
          template={template}
          zone={zone}
          setting={{
            width,
            language: figureLanguage ?? language,
            edits,
            onWidth: setWidth,
            onLanguage: setFigureLanguage,
            onEdits: setEdits,
          }}
        />
      ) : (
        <>
          <Skeleton rows={16} />
          {zone}
        </>
      )}
    </div>
  );
}

function Heading({ template }: { readonly template: Template }): ReactNode {
  const { t } = useWords();
  const { framework } = usePlace();
  const { id } = useProvenance(template.id);
  const key =
    framework === null
      ? 'publishing.title.waiting'
      : framework.licence === ''
        ? 'publishing.title.licence'
        : 'publishing.title';
  return <PageHeading lead={t('publishing.lead')}>{t(key, { id })}</PageHeading>;
}

interface ChosenProps {
  readonly template: Template;
  readonly zone: ReactNode;
  readonly setting: Parameters<typeof Studio>[0]['setting'];
}

/** The chosen figure, or why there is none here. */
function Chosen({ template, zone, setting }: ChosenProps): ReactNode {
  const { t } = useWords();
  const view = useView();
  const place = usePlace();
  const isScenario = useSession(
    s => s.answered !== null && s.answered.methodHash !== s.answered.publishedHash,
  );
  const lack = template.lacks({ place, isScenario });
  return (
    <>
      <TemplateList current={template} setting={{ place, isScenario }} />
      {lack === null ? (
        <Studio key={template.id} template={template} zone={zone} setting={setting} />
      ) : (
        <>
          <EmptyState
            title={t('publishing.absent.title')}
            why={t(lack)}
            action={{ label: t('publishing.absent.action'), href: hrefOf(view, { figure: 'ranking' }) }}
          />
          {zone}
        </>
      )}
    </>
  );
}
