import { type Framework, frameworkSchema } from '../core/framework.ts';
import { error, type Issue } from '../core/issue.ts';
import { fold } from './fold.ts';
import { ruleOf } from './framework-rule.ts';
import type { MetaRow, MetaTable } from './framework-table.ts';

/** Columns of the flat twin of `framework.json`, in order. */
export const FLAT_COLUMNS = [
  'code',
  'name_en',
  'name_zh',
  'type',
  'parent',
  'weight',
  'direction',
  'unit',
  'goalpost_lower',
  'goalpost_upper',
  'target',
  'denominator',
  'transform',
  'sectors',
  'definition_en',
  'definition_zh',
  'source',
] as const;

/** What a row of the flat twin describes. `framework` and `source` rows carry what belongs to the whole. */
export const FLAT_TYPES = [
  'framework',
  'source',
  'sector',
  'node',
  'indicator',
  'group',
  'denominator',
] as const;

type FlatType = (typeof FLAT_TYPES)[number];

/** Whether the table has the headings of the flat twin. */
export const isFlatFramework = (table: MetaTable): boolean =>
  table.has('code') && table.has('type') && table.has('parent');

/** The framework in the flat twin; without a `framework` row it is named after its file. */
export function frameworkFromCsv(table: MetaTable, id: string): Framework | Issue[] {
  const issues: Issue[] = [];
  const rows = new Map<FlatType, MetaRow[]>(FLAT_TYPES.map(type => [type, []]));
  for (const row of table.rows) {
    const written = fold(row.text('type'));
    const type = FLAT_TYPES.find(known => known === written);
    if (row.text('code') === '') issues.push(error('framework-code-missing', { where: row.place('code') }));
    else if (type !== undefined) rows.get(type)?.push(row);
    else {
      const params = { known: FLAT_TYPES.join(', ') };
      issues.push(
        error('framework-type-unknown', { where: row.place('type'), found: row.text('type'), params }),
      );
    }
  }
  const of = (type: FlatType): readonly MetaRow[] => rows.get(type) ?? [];
  const [whole] = of('framework');
  const sectors = of('sector').map(row => ({ code: row.text('code'), name: nameOf(row) }));
  const raw = {
    schema: 'gsc-framework/1',
    id: whole?.text('code') ?? id,
    version: whole?.text('unit') || '1',
    name: whole === undefined ? id : nameOf(whole),
    status: whole?.text('definition_en') ?? '',
    licence: whole?.text('source') ?? '',
    sources: of('source').map(row => row.text('source')),
    sectors: sectors.length === 0 ? null : sectors,
    nodes: of('node').map(row => ({
      code: row.text('code'),
      name: nameOf(row),
      weight: row.number('weight') ?? 1,
      parent: row.text('parent') || null,
    })),
    indicators: of('indicator').map(row => indicatorOf(row, issues)),
    groups: of('group').map(sideOf),
    denominators: of('denominator').map(sideOf),
  };
  const all = [...table.issues, ...issues];
  if (all.length > 0) return all;
  const checked = frameworkSchema.safeParse(raw);
  if (checked.success) return checked.data;
  const lines = { nodes: of('node'), indicators: of('indicator') };
  return checked.error.issues.map(issue => {
    const [list, at, field] = issue.path;
    const row = list === 'nodes' || list === 'indicators' ? lines[list][Number(at)] : undefined;
    if (row === undefined)
      return error('framework-lacks', { where: { path: String(list) }, params: { field: String(list) } });
    const column = String(field);
    return error('framework-field', {
      where: row.place(column),
      found: row.text(column),
      params: { rule: ruleOf(issue) },
    });
  });
}

const nameOf = (row: MetaRow) => ({ en: row.text('name_en') || row.text('code'), zh: row.text('name_zh') });

const sideOf = (row: MetaRow) => ({ code: row.text('code'), name: nameOf(row), unit: row.text('unit') });

function indicatorOf(row: MetaRow, issues: Issue[]) {
  const lower = row.number('goalpost_lower');
  const upper = row.number('goalpost_upper');
  if ((lower === null) !== (upper === null)) {
    issues.push(
      error('framework-goalpost-single', {
        where: row.place(lower === null ? 'goalpost_lower' : 'goalpost_upper'),
      }),
    );
  }
  const sectors = row
    .text('sectors')
    .split(';')
    .map(code => code.trim())
    .filter(code => code !== '');
  return {
    code: row.text('code'),
    name: nameOf(row),
    unit: row.text('unit'),
    direction: row.number('direction') ?? 1,
    weight: row.number('weight') ?? 1,
    parent: row.text('parent'),
    goalposts: lower === null || upper === null ? null : [lower, upper],
    target: row.number('target'),
    denominator: row.text('denominator') || null,
    transform: row.text('transform') || 'none',
    sectors: sectors.length === 0 ? null : sectors,
    definition: { en: row.text('definition_en'), zh: row.text('definition_zh') },
    source: row.text('source'),
  };
}
