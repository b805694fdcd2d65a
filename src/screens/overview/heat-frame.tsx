import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { HeatLegend, HeatTable } from '../../charts/heat-table.tsx';
import { largest, scoreText } from '../../charts/score-text.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Frame } from '../../ui/frame.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import type { RankingModel } from '../rankings/use-ranking-model.ts';
import { bestAndWorst, heatOf } from './heat.ts';
import { around } from './neighbours.ts';
import styles from './overview.module.css';
import type { OverviewFacts } from './use-overview.ts';

/** Cities shown on phones. */
const NEAR_COUNT = 5;

const PHONE = '(width <= 560px)';

interface HeatFrameProps {
  readonly model: RankingModel;
  readonly facts: OverviewFacts;
  readonly subject: RankingRow | null;
  readonly isStale: boolean;
}

/** Scores by sector (by pillar where there is one sector) and city, in the order of the ranking; on phones the nearest cities. */
export function HeatFrame({ model, facts, subject, isStale }: HeatFrameProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const frameworks = useWorkspace()?.frameworks;
  const isPhone = useIsPhone();
  const provenance = useProvenance('heat');
  const { place, rows, ranked } = model;
  const isBySector = place.sectors.length > 1;
  const heat = useMemo(() => {
    const shown = rows.filter(r => place.isPeer(r.city) || r.city === place.own?.code);
    const at = shown.findIndex(r => r.city === subject?.city);
    const cities = isPhone ? around(shown, Math.max(0, at), NEAR_COUNT) : shown;
    const sectors = isBySector ? (facts.sectors ?? []) : undefined;
    return heatOf(words, { place, frameworks: frameworks ?? [], cities, sectors });
  }, [rows, place, subject, isPhone, isBySector, facts.sectors, frameworks, words]);
  if (ranked.length === 0 || heat.rows.length === 0) return null;
  const year = place.year === null || place.year === 0 ? null : format.year(place.year);
  const kind = isBySector ? 'sectors' : 'pillars';
  const heading = year === null ? t(`overview.heat.${kind}.no-year`) : t(`overview.heat.${kind}`, { year });
  const ends = subject === null ? null : bestAndWorst(heat, subject.city);
  const most = largest(heat.scores.flat());
  const finding =
    ends === null || subject === null
      ? ''
      : t('overview.heat.finding', {
          city: cityLabel(place.cityOf(subject.city), language),
          best: ends.best,
          worst: ends.worst,
          high: scoreText(words, ends.high, most),
          low: scoreText(words, ends.low, most),
        });
  return (
    <Frame
      heading={heading}
      finding={[finding, t(isPhone ? 'overview.heat.near' : 'overview.heat.order')].join(
        language === 'zh' ? '' : ' ',
      )}
      aside={
        <div className={styles.heatLegend}>
          <HeatLegend scores={heat.scores} />
          {heat.scores.flat().includes(null) && <span>{t('overview.heat.missing')}</span>}
        </div>
      }
      footer={<Origin provenance={provenance} />}
      isStale={isStale || (isBySector && facts.sectors === undefined)}
    >
      <div className={styles.heat}>
        <HeatTable
          {...heat}
          caption={t('overview.heat.caption', { heading })}
          corner={t(isBySector ? 'overview.heat.sector' : 'overview.heat.pillar')}
          decimals={most > 20 ? (heat.columns.length > 24 ? 0 : 1) : 1}
        />
      </div>
    </Frame>
  );
}

function subscribe(tell: () => void): () => void {
  const list = matchMedia(PHONE);
  list.addEventListener('change', tell);
  return () => list.removeEventListener('change', tell);
}

const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches);
