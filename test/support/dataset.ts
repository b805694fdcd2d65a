import type { City, GroupLabel } from '../../src/core/city.ts';
import { type Dataset, type Flag, flagNumber } from '../../src/core/observation.ts';

/** An observation in a test: what is left out is of no account there. */
export interface Observed {
  readonly city: string;
  readonly year: number;
  readonly indicator: string;
  /** null: the row says there is no value. */
  readonly value: number | null;
  readonly sector?: string;
  readonly flag?: Flag;
}

/** A city known by its code alone. */
export const cityOf = (code: string, economy = '', tags: readonly string[] = []): City => ({
  code,
  gb2260: '',
  nameEn: code,
  nameZh: code,
  economy,
  lat: null,
  lon: null,
  tags,
  member: true,
});

/** A data set of the observations given, in their order, as file `data.csv` from line 2 on. */
export function datasetOf(
  observed: readonly Observed[],
  groups: readonly GroupLabel[] = [],
  cities: readonly City[] = [],
): Dataset {
  const dictionary = (of: (o: Observed) => string) => [...new Set(observed.map(of))];
  const sectorOf = (o: Observed) => o.sector ?? 'all';
  const codes = dictionary(o => o.city);
  const sectors = dictionary(sectorOf);
  const indicators = dictionary(o => o.indicator);
  const positions = (entries: readonly string[], of: (o: Observed) => string) => {
    const at = new Map(entries.map((entry, i) => [entry, i]));
    return Int32Array.from(observed, o => at.get(of(o)) ?? -1);
  };
  const zeros = () => new Int32Array(observed.length);
  return {
    cities: codes.map(code => cities.find(c => c.code === code) ?? cityOf(code)),
    groups,
    observations: {
      length: observed.length,
      cities: codes,
      sectors,
      indicators,
      units: [''],
      sources: [''],
      files: ['data.csv'],
      city: positions(codes, o => o.city),
      sector: positions(sectors, sectorOf),
      year: Int32Array.from(observed, o => o.year),
      indicator: positions(indicators, o => o.indicator),
      value: Float64Array.from(observed, o => o.value ?? Number.NaN),
      flag: Uint8Array.from(observed, o => flagNumber(o.flag ?? '')),
      unit: zeros(),
      source: zeros(),
      file: zeros(),
      line: Int32Array.from(observed, (_, i) => i + 2),
      column: zeros().fill(7),
    },
  };
}
