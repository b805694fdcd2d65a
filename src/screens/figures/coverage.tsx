import { COVERAGE_STATES, CoverageMap, type CoverageState } from '../../charts/coverage-map.tsx';
import { CELL_STATUS } from '../../core/result.ts';
import type { CoverageGrid } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import type { Figure } from './figure.ts';

interface Facts {
  readonly place: Place;
  readonly grid: CoverageGrid;
  /** Positions of the cities that are drawn; the share in the title is that of all. */
  readonly drawn: readonly number[];
  /** Name of the sector. */
  readonly sector: string;
}

const STATE_OF: Readonly<Record<(typeof CELL_STATUS)[number], CoverageState>> = {
  observed: 'had',
  missing: 'missing',
  'not-applicable': 'not-applicable',
};
/** State of a stored status. */
const STATES: readonly CoverageState[] = CELL_STATUS.map(status => STATE_OF[status]);

/** Map of cities by indicators: which cells carry a value in the sector and year. */
export function coverageFigure(words: Words, { place, grid, drawn, sector }: Facts): Figure {
  const { t, language, format } = words;
  const { indicators: codes, status } = grid;
  const all = grid.cities.length;
  const cities = drawn.map(city => grid.cities[city] ?? '');
  const stateOf = (city: number, indicator: number): CoverageState =>
    STATES[status[indicator * all + city] ?? 0] ?? 'missing';
  const states = drawn.map(city => codes.map((_, indicator) => stateOf(city, indicator)));
  const count = (state: CoverageState): number => status.filter(stored => STATES[stored] === state).length;
  const applicable = status.length - count('not-applicable');
  const parentOf = new Map(place.framework?.indicators.map(i => [i.code, i.parent]));
  const name = (code: string): string => cityLabel(place.cityOf(code), language);
  const data = {
    cities: cities.map(code => ({ code, name: name(code), isOwn: code === place.own?.code })),
    indicators: codes.map(code => ({ code, group: parentOf.get(code) ?? '' })),
    states,
  };
  const stateNames = new Map(COVERAGE_STATES.map(state => [state, t(`figure.coverage.${state}`)]));
  const stateName = (state: CoverageState): string => stateNames.get(state) ?? '';
  return {
    title: t('files.coverage.title', {
      share: format.coverage(applicable === 0 ? null : count('had') / applicable),
      sector,
      year: place.year === null || place.year === 0 ? '' : format.year(place.year),
    }),
    unit:
      drawn.length < all
        ? t('files.coverage.unit-part', { drawn: drawn.length, all })
        : t('files.coverage.unit'),
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
      rows: states.map((row, i) => [data.cities[i]?.name ?? '', ...row.map(stateName)]),
    },
    draw: setting => <CoverageMap {...setting} data={data} />,
  };
}
