import { useMemo } from 'react';
import type { City } from '../core/city.ts';
import { type Framework, frameworkOf, topOf } from '../core/framework.ts';
import { useView } from './link.ts';
import { type Answered, useSession } from './session.ts';
import { useWorkspace } from './workspace.ts';

/** Where the reader stands, with what the link leaves open settled from the data. */
export interface Place {
  readonly sector: string | null;
  readonly year: number | null;
  readonly sectors: readonly string[];
  /** Years of the sector, ascending. */
  readonly years: readonly number[];
  /** Framework the sector belongs to. */
  readonly framework: Framework | null;
  /** Code of its index node. */
  readonly top: string | null;
  /** Codes of the nodes just under the index, in framework order. */
  readonly pillars: readonly string[];
  /** Own city, where the data know it. */
  readonly own: City | null;
  readonly cityOf: (code: string) => City;
  /** Whether the city belongs to the peer group in the link. */
  readonly isPeer: (code: string) => boolean;
}

/** City of the demonstration data that is marked until the reader chooses another. */
const DEMO_CITY = 'CN-DG';

/** Where the reader stands. */
export function usePlace(): Place {
  const view = useView();
  const answered = useSession(s => s.answered);
  const workspace = useWorkspace();
  const { sector: wanted, year: wantedYear, city, peers } = view;
  return useMemo(() => {
    const sectors = answered?.sectors ?? [];
    const sector = settleSector(sectors, wanted);
    const years = sector === null ? [] : (answered?.years[sector] ?? []);
    const year = wantedYear !== null && years.includes(wantedYear) ? wantedYear : (years.at(-1) ?? null);
    const framework =
      sector === null || workspace === null ? null : frameworkOf(workspace.frameworks, sector);
    const top = framework === null ? null : topOf(framework);
    const cities = new Map((answered?.cities ?? []).map(c => [c.code, c]));
    const cityOf = (code: string): City => cities.get(code) ?? unknownCity(code);
    const own = cities.get(city ?? (workspace?.kind === 'demo' ? DEMO_CITY : '')) ?? null;
    return {
      sector,
      year,
      sectors,
      years,
      framework,
      top,
      pillars: framework === null ? [] : framework.nodes.filter(n => n.parent === top).map(n => n.code),
      own,
      cityOf,
      isPeer: code => peers === null || cityOf(code).economy === peers,
    };
  }, [answered, workspace, wanted, wantedYear, city, peers]);
}

function settleSector(sectors: readonly string[], wanted: string | null): string | null {
  if (wanted !== null && sectors.includes(wanted)) return wanted;
  return sectors.find(s => s === 'building') ?? sectors[0] ?? null;
}

const unknownCity = (code: string): City => ({
  code,
  gb2260: '',
  nameEn: code,
  nameZh: code,
  economy: '',
  lat: null,
  lon: null,
  tags: [],
  member: true,
});

/** Economies of the data that have at least two cities, in alphabetical order: the peer groups on offer. */
export function economiesOf(answered: Answered | null): readonly string[] {
  const counts = new Map<string, number>();
  for (const { economy } of answered?.cities ?? []) counts.set(economy, (counts.get(economy) ?? 0) + 1);
  return [...counts]
    .filter(([name, n]) => name !== '' && n > 1)
    .map(([name]) => name)
    .sort();
}
