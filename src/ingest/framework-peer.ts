import type { Framework, FrameworkNode, Indicator, SideColumn } from '../core/framework.ts';
import { error, type Issue } from '../core/issue.ts';
import { fold } from './fold.ts';
import type { MetaRow, MetaTable } from './framework-table.ts';

/** Whether the table has the headings of the R package COINr's metadata. */
export const isPeerMeta = (table: MetaTable): boolean => table.has('iCode') && table.has('Type');

/** The framework in COINr's metadata (contract §3), named after its file; it claims no sectors. */
export function frameworkFromPeer(table: MetaTable, id: string): Framework | Issue[] {
  const issues: Issue[] = [];
  const nodes: FrameworkNode[] = [];
  const indicators: Indicator[] = [];
  const groups: SideColumn[] = [];
  const denominators: SideColumn[] = [];
  for (const row of table.rows) {
    const code = row.text('iCode');
    const type = fold(row.text('Type'));
    const name = nameOf(row, code);
    const unit = row.text('Unit');
    if (code === '') issues.push(error('framework-code-missing', { where: row.place('iCode') }));
    else if (type === 'indicator') indicators.push(...indicatorOf(row, code, issues));
    else if (type === 'aggregate') nodes.push(nodeOf(row, code, issues));
    else if (type === 'group') groups.push({ code, name, unit });
    else if (type === 'denominator') denominators.push({ code, name, unit });
    else {
      const known = 'Indicator, Aggregate, Group, Denominator';
      issues.push(
        error('framework-type-unknown', {
          where: row.place('Type'),
          found: row.text('Type'),
          params: { known },
        }),
      );
    }
  }
  const all = [...table.issues, ...issues];
  if (all.length > 0) return all;
  return {
    schema: 'gsc-framework/1',
    id,
    version: '1',
    name: { en: id, zh: id },
    status: '',
    licence: '',
    sources: [],
    sectors: null,
    nodes,
    indicators,
    groups,
    denominators,
  };
}

function nameOf(row: MetaRow, code: string) {
  const name = row.text('iName') || code;
  return { en: name, zh: name };
}

function nodeOf(row: MetaRow, code: string, issues: Issue[]): FrameworkNode {
  return { code, name: nameOf(row, code), weight: weightOf(row, issues), parent: row.text('Parent') || null };
}

function indicatorOf(row: MetaRow, code: string, issues: Issue[]): Indicator[] {
  const parent = row.text('Parent');
  const direction = row.number('Direction') ?? 1;
  if (parent === '')
    issues.push(error('framework-parent-missing', { where: row.place('Parent'), params: { node: code } }));
  if (direction !== 1 && direction !== -1) {
    issues.push(
      error('framework-direction', { where: row.place('Direction'), found: row.text('Direction') }),
    );
    return [];
  }
  return [
    {
      code,
      name: nameOf(row, code),
      unit: row.text('Unit'),
      direction,
      weight: weightOf(row, issues),
      parent,
      goalposts: null,
      goalpostsBySector: {},
      target: row.number('Target'),
      denominator: row.text('Denominator') || null,
      denominatorScale: 1,
      transform: 'none',
      sectors: null,
      definition: { en: '', zh: '' },
      source: '',
      reduce: null,
    },
  ];
}

function weightOf(row: MetaRow, issues: Issue[]): number {
  const weight = row.number('Weight') ?? 1;
  if (weight < 0)
    issues.push(
      error('framework-weight-negative', { where: row.place('Weight'), found: row.text('Weight') }),
    );
  return Math.max(weight, 0);
}
