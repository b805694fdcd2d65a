import type { Framework, Indicator } from '../core/framework.ts';
import { FLAT_COLUMNS } from './framework-csv.ts';

type FlatRow = Partial<Record<(typeof FLAT_COLUMNS)[number], string | number | null>>;

/**
 * The flat CSV twin of a framework, `\n` line ends, empty = not given.
 * Not carried: goalposts by sector, denominator scales and reduce rules; the JSON has them.
 */
export function frameworkToCsv(framework: Framework): string {
  const { id, name, version, status, licence, sources, sectors, nodes, indicators, groups, denominators } =
    framework;
  const rows: FlatRow[] = [
    {
      ...named({ code: id, name }),
      type: 'framework',
      unit: version,
      definition_en: status,
      source: licence,
    },
    ...sources.map((source, i) => ({ code: `source-${i + 1}`, type: 'source', source })),
    ...(sectors ?? []).map(sector => ({ ...named(sector), type: 'sector' })),
    ...nodes.map(node => ({ ...named(node), type: 'node', parent: node.parent, weight: node.weight })),
    ...indicators.map(indicatorRow),
    ...groups.map(column => ({ ...named(column), type: 'group', unit: column.unit })),
    ...denominators.map(column => ({ ...named(column), type: 'denominator', unit: column.unit })),
  ];
  const lines = rows.map(row => FLAT_COLUMNS.map(column => quoted(row[column] ?? '')).join(','));
  return `${[FLAT_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

const named = ({ code, name }: { code: string; name: { en: string; zh: string } }): FlatRow => ({
  code,
  name_en: name.en,
  name_zh: name.zh,
});

function indicatorRow(indicator: Indicator): FlatRow {
  return {
    ...named(indicator),
    type: 'indicator',
    parent: indicator.parent,
    weight: indicator.weight,
    direction: indicator.direction,
    unit: indicator.unit,
    goalpost_lower: indicator.goalposts?.[0] ?? null,
    goalpost_upper: indicator.goalposts?.[1] ?? null,
    target: indicator.target,
    denominator: indicator.denominator,
    transform: indicator.transform,
    sectors: indicator.sectors?.join('; ') ?? null,
    definition_en: indicator.definition.en,
    definition_zh: indicator.definition.zh,
    source: indicator.source,
  };
}

function quoted(cell: string | number): string {
  const text = String(cell);
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
