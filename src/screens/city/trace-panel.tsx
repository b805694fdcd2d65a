import { type ReactNode, useEffect } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel, sectorLabel } from '../../state/labels.ts';
import { hrefOf, setView, useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { useCells } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { CopyDetails } from '../../ui/copy-details.tsx';
import { DirectionMark } from '../../ui/direction-mark.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { SyntheticMark } from '../../ui/synthetic-mark.tsx';
import { unitLabel } from '../parts/unit.ts';
import type { CityModel } from './model.ts';
import { postsOf } from './posts.ts';
import { SourceLines } from './source-lines.tsx';
import styles from './trace.module.css';
import { TraceChildren } from './trace-children.tsx';
import { type TraceStep, traceSteps } from './trace-steps.ts';
import { traceText } from './trace-text.ts';

interface TracePanelProps {
  readonly model: CityModel;
  /** Pillar, index or indicator. */
  readonly code: string;
}

/** How one score came about, step by step, down to the line of the file it stands in. */
export function TracePanel({ model, code }: TracePanelProps): ReactNode {
  const words = useWords();
  const { t, language } = words;
  useFocusBack(code);
  const { cityOf } = usePlace();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const { place } = model.facts;
  const { steps, observation, isSynthetic } = useTrace(model, code);
  const title = `${code} ${nameIn(model.nameOf(code), language)}`;
  const where = t('city.trace.place', {
    city: cityLabel(cityOf(place.city), language),
    sector: sectorLabel(frameworks, place.sector, language),
    year: words.format.year(place.year),
  });
  return (
    <SidePanel
      key={code}
      title={title}
      closeLabel={t('city.trace.close')}
      onClose={close}
      footer={
        <span className={styles.foot}>
          <CopyDetails
            details={traceText(words, { title, where, steps, observation })}
            label={t('city.trace.copy')}
            copiedLabel={t('city.trace.copied')}
          />
          {isSynthetic && <SyntheticMark />}
        </span>
      }
    >
      <TraceSubject model={model} code={code} where={where} />
      <ol className={styles.steps} aria-label={t('city.trace.steps')}>
        {steps.map(step => (
          <li key={step.key}>
            <span className={styles.name}>{t(step.key)}</span>
            <span className={styles.value}>{step.value}</span>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <TraceChildren model={model} code={code} />
      {observation !== null && <SourceLines observation={observation} />}
    </SidePanel>
  );
}

function TraceSubject({ model, code, where }: TracePanelProps & { readonly where: string }): ReactNode {
  const words = useWords();
  const { t, language } = words;
  const view = useView();
  const name = model.nameOf(code);
  const other = language === 'en' ? name.zh : name.en;
  const indicator = model.facts.place.framework.indicators.find(i => i.code === code);
  return (
    <div className={styles.subject}>
      {other !== '' && other !== nameIn(name, language) && (
        <p lang={language === 'en' ? 'zh-CN' : 'en'}>{other}</p>
      )}
      <p>{where}</p>
      {indicator !== undefined && (
        <p className={styles.about}>
          <DirectionMark
            direction={indicator.direction}
            label={t(indicator.direction === 1 ? 'city.more.long' : 'city.less.long')}
          />
          {indicator.unit !== '' && <span>{unitLabel(words, indicator.unit)}</span>}
          <a href={hrefOf(view, { screen: 'indicators', indicator: code, trace: null })}>
            {t('city.trace.indicator')}
          </a>
        </p>
      )}
    </div>
  );
}

/** The steps of a node and the observation they end at. */
function useTrace(model: CityModel, code: string) {
  const words = useWords();
  const { place, cells } = model.facts;
  const { sector, year, city, method } = place;
  const indicator = place.framework.indicators.find(i => i.code === code);
  const column = useCells(indicator === undefined ? null : { sector, indicator: code });
  const rows = column.isPlaceholderData ? [] : (column.data ?? []);
  const cell = cells.find(c => c.indicator === code);
  const from = cell?.imputedFrom ?? null;
  const source = from === null ? null : rows.find(r => r.city === city && r.year === from);
  const carried =
    from === null || source?.observation == null ? null : { year: from, observation: source.observation };
  const posts = indicator === undefined ? null : postsOf(method, indicator, rows, { sector, year });
  const walked = model.walk.get(code);
  const observation = carried?.observation ?? cell?.observation ?? null;
  const steps: readonly TraceStep[] =
    walked === undefined ? [] : traceSteps(words, model, walked, { posts, carried });
  return { steps, observation, isSynthetic: observation?.flag === 'synthetic' };
}

const close = (): void => setView({ trace: null });

/** Gives the focus to the score of a trace that a link opened, once it is closed. */
function useFocusBack(code: string): void {
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      document
        .querySelector<HTMLElement>(`[data-trace="${CSS.escape(code)}"]`)
        ?.focus({ preventScroll: true });
    },
    [code],
  );
}
