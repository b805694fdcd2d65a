import { COVERAGE_STATES, CoverageMap, type CoverageState } from '../../charts/coverage-map.tsx';
import type { CoverageCell } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import type { Figure } from './figure.ts';

interface Facts {
  readonly place: Place;
  readonly cells: readonly CoverageCell[];
  /** Name of the sector. */
  readonly sector: string;
}

const STATE_OF: Readonly<Record<CoverageCell['status'], CoverageState>> = {
  observed: 'had',
  missing: 'missing',
  'not-applicable': 'not-applicable',
};

/** Map of cities by indicators: which cells carry a value in the sector and year. */
export function coverageFigure(words: Words, { place, cells, sector }: Facts): Figure {
  const { t, language, format } = words;
  const codes = [...new Set(cells.map(c => c.indicator))];
  const cities = [...new Set(cells.map(c => c.city))];
  const states = new Map(cells.map(c => [`${c.city}\t${c.indicator}`, STATE_OF[c.status]]));
  const stateOf = (city: string, code: string): CoverageState => states.get(`${city}\t${code}`) ?? 'missing';
  const applicable = cells.filter(c => c.status !== 'not-applicable');
  const observed = applicable.filter(c => c.status === 'observed').length;
  const parentOf = new Map(place.framework?.indicators.map(i => [i.code, i.parent]));
  const name = (code: string): string => cityLabel(place.cityOf(code), language);
  const data = {
    cities: cities.map(code => ({ code, name: name(code), isOwn: code === place.own?.code })),
    indicators: codes.map(code => ({ code, group: parentOf.get(code) ?? '' })),
    states: cities.map(city => codes.map(code => stateOf(city, code))),
  };
  const stateNames = new Map(COVERAGE_STATES.map(state => [state, t(`figure.coverage.${state}`)]));
  const stateName = (state: CoverageState): string => stateNames.get(state) ?? '';
  return {
    title: t('files.coverage.title', {
      share: format.coverage(applicable.length === 0 ? null : observed / applicable.length),
      sector,
      year: place.year === null || place.year === 0 ? '' : format.year(place.year),
    }),
    unit: t('files.coverage.unit'),
    legend: palette => [
      { sign: 'had', label: stateName('had'), colour: palette.sequential[4] ?? palette.data },
      { sign: 'missing', label: stateName('missing'), colour: palette.whisker },
      { sign: 'not-applicable', label: stateName('not-applicable'), colour: palette.lineStrong },
    ],
    description: t('files.coverage.description', { cities: cities.length, indicators: codes.length }),
    table: {
      columns: [
        { label: t('app.nav.city'), isNumber: false },
        ...codes.map(label => ({ label, isNumber: false })),
      ],
      rows: data.states.map((row, i) => [data.cities[i]?.name ?? '', ...row.map(stateName)]),
    },
    draw: setting => <CoverageMap {...setting} data={data} />,
  };
}
