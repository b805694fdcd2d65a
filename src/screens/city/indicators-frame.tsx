import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { Frame } from '../../ui/frame.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import { type CellState, stateOf } from './indicator-rows.ts';
import { IndicatorTable } from './indicator-table.tsx';
import type { CityModel } from './model.ts';

interface IndicatorsFrameProps {
  readonly model: CityModel;
  readonly city: string;
  readonly trace: string | null;
}

/** Every indicator of the city, what is observed, imputed, missing and not applicable among them. */
export function IndicatorsFrame({ model, city, trace }: IndicatorsFrameProps): ReactNode {
  const { t, format, language } = useWords();
  const provenance = useProvenance('indicators');
  const rows = model.groups.flatMap(g => g.rows);
  const inState = (state: CellState) => rows.filter(r => stateOf(r.cell) === state);
  const nowhere = inState('not-applicable').map(r => nameIn(r.indicator.name, language));
  const finding = [
    t('city.indicators.finding', {
      observed: inState('observed').length,
      imputed: inState('imputed').length,
      missing: inState('missing').length,
    }),
    ...(nowhere.length === 0
      ? []
      : [t('city.indicators.not-applicable', { indicators: format.list(nowhere) })]),
    t('city.indicators.how'),
  ];
  return (
    <Frame
      heading={t('city.indicators.title', { count: rows.length })}
      finding={finding.join(language === 'en' ? ' ' : '')}
      footer={
        <>
          <Origin provenance={provenance} />
          <span>{t('city.brackets')}</span>
        </>
      }
      isScenario={provenance.isScenario}
      isFlush
    >
      <IndicatorTable
        label={t('city.indicators.table', { city })}
        groups={model.groups}
        trace={trace}
        year={model.facts.place.year}
      />
    </Frame>
  );
}
