import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { useWeights } from '../../state/queries.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import type { CityModel } from './model.ts';
import { runOf, type WhyMoved, whyMoved, yearBefore } from './why-moved.ts';

/** Rows of the indicators that changed most. */
const SHOWN = 8;

interface WhyFrameProps {
  readonly model: CityModel;
  /** Name of the city. */
  readonly city: string;
}

/** Which indicators moved the score since the year before, and how it ran over all years; nothing with one year. */
export function WhyFrame({ model, city }: WhyFrameProps): ReactNode {
  const { t } = useWords();
  const { facts, trend } = model;
  const { sector, year } = facts.place;
  const before = yearBefore(trend, year);
  const weights = useWeights({ sector, year: before });
  const provenance = useProvenance('why');
  if (before === null || facts.place.years.length < 2) return null;
  const heading = t('why.title', { city, from: before, to: year });
  if (weights.data === undefined || weights.isPlaceholderData) {
    return (
      <Frame heading={heading}>
        <Skeleton rows={SHOWN} />
      </Frame>
    );
  }
  const why = whyMoved(facts, trend, before, weights.data);
  if (why === null) return null;
  return (
    <Frame
      heading={heading}
      finding={<Finding model={model} why={why} />}
      footer={<Origin provenance={provenance} />}
      isScenario={provenance.isScenario}
      isFlush
    >
      {why.parts.length > 0 && <Parts model={model} why={why} />}
    </Frame>
  );
}

/** Score and rank in both years, then how the score ran over all of them. */
function Finding({ model, why }: { readonly model: CityModel; readonly why: WhyMoved }): ReactNode {
  const { t, format } = useWords();
  const { from, to, change, parts } = why;
  const { growth, slope } = runOf(model.trend);
  const params = {
    change: format.signed(change, 2),
    from: format.rank(from.rank),
    to: format.rank(to.rank),
  };
  return (
    <>
      {change === null ? t('why.no-score') : t('why.finding', params)}{' '}
      {change !== null && parts.length === 0 && t('why.no-parts')}{' '}
      {slope !== null &&
        t('why.run', {
          slope: format.signed(slope, 2),
          growth: format.signed(growth === null ? null : growth * 100, 1),
        })}
    </>
  );
}

function Parts({ model, why }: { readonly model: CityModel; readonly why: WhyMoved }): ReactNode {
  const { t, format, language } = useWords();
  const head = (
    <>
      <ColumnHead>{t('city.indicator')}</ColumnHead>
      <ColumnHead isNumber>{t('why.points', { year: why.from.year })}</ColumnHead>
      <ColumnHead isNumber>{t('why.points', { year: why.to.year })}</ColumnHead>
      <ColumnHead isNumber>{t('why.change')}</ColumnHead>
    </>
  );
  const shown = why.parts.slice(0, SHOWN);
  const rest = why.parts.slice(SHOWN).reduce((sum, p) => sum + (p.change ?? 0), 0);
  return (
    <DataTable label={t('why.table')} head={head}>
      {shown.map(({ node, before, after, change }) => (
        <tr key={node}>
          <RowHead>
            {node} {nameIn(model.nameOf(node), language)}
          </RowHead>
          <Cell label={t('why.points', { year: why.from.year })} isNumber>
            {format.number(before, 2)}
          </Cell>
          <Cell label={t('why.points', { year: why.to.year })} isNumber>
            {format.number(after, 2)}
          </Cell>
          <Cell label={t('why.change')} isNumber>
            <strong>{format.signed(change, 2)}</strong>
          </Cell>
        </tr>
      ))}
      {why.parts.length > SHOWN && (
        <tr>
          <RowHead>{t('why.rest', { count: why.parts.length - SHOWN })}</RowHead>
          <Cell label={t('why.points', { year: why.from.year })} isWideOnly isNumber>
            {null}
          </Cell>
          <Cell label={t('why.points', { year: why.to.year })} isWideOnly isNumber>
            {null}
          </Cell>
          <Cell label={t('why.change')} isNumber>
            {format.signed(rest, 2)}
          </Cell>
        </tr>
      )}
    </DataTable>
  );
}
