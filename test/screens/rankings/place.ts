import type { City } from '../../../src/core/city.ts';
import { type Framework, frameworkSchema } from '../../../src/core/framework.ts';
import { DEFAULT_METHOD } from '../../../src/core/method.ts';
import type { RankingRow } from '../../../src/engine/port.ts';
import { type RankingModel, rankingModel } from '../../../src/screens/rankings/use-ranking-model.ts';
import type { Place } from '../../../src/state/place.ts';

/** A framework of two pillars that names one sector. */
export const framework: Framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'f',
  name: { en: 'Test index', zh: '试验指数' },
  status: 'proposed',
  sectors: [{ code: 'paper', name: { en: 'Paper', zh: '造纸业' } }],
  nodes: [
    { code: 'I', parent: null },
    { code: 'P1', name: { en: 'Policy', zh: '政策' }, parent: 'I' },
    { code: 'P2', name: { en: 'Energy', zh: '能源' }, parent: 'I' },
  ],
  indicators: [
    { code: 'a', parent: 'P1' },
    { code: 'b', parent: 'P2' },
    { code: 'c', parent: 'P2' },
  ],
});

/** A city whose English name is its code, its Chinese one the code with 市. */
export const cityNamed = (code: string): City => ({
  code,
  gb2260: '',
  nameEn: code,
  nameZh: `${code}市`,
  economy: 'China',
  lat: null,
  lon: null,
  tags: [],
  member: true,
});

/** Paper in 2024 without an own city, to be changed where a test looks. */
export const placeAt = (patch: Partial<Place> = {}): Place => ({
  sector: 'paper',
  year: 2024,
  sectors: ['paper'],
  years: [2023, 2024],
  framework,
  top: 'I',
  pillars: ['P1', 'P2'],
  own: null,
  cityOf: cityNamed,
  isPeer: () => true,
  ...patch,
});

/** The model of a ranking under the default method. */
export const modelOf = (rows: readonly RankingRow[], patch: Partial<Place> = {}): RankingModel =>
  rankingModel(rows, placeAt(patch), DEFAULT_METHOD);
