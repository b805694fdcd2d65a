import type { Framework } from '../core/framework.ts';
import { error, type Issue } from '../core/issue.ts';

/** What keeps a framework from being used: the tree, the weights, the goalposts; empty when it hangs together. */
export function treeIssues(framework: Framework): Issue[] {
  const tree = [...duplicates(framework), ...tops(framework), ...parents(framework), ...circles(framework)];
  return [...tree, ...weights(framework), ...goalposts(framework), ...references(framework)];
}

const atNode = (code: string) => ({ path: `node ${code}` });
const atIndicator = (code: string) => ({ path: `indicator ${code}` });

function duplicates({ nodes, indicators, groups, denominators, sectors }: Framework): Issue[] {
  const repeated = (codes: readonly string[], where: (code: string) => { path: string }): Issue[] =>
    [...new Set(codes.filter((code, i) => codes.indexOf(code) !== i))].map(code =>
      error('framework-code-twice', { where: where(code), params: { node: code } }),
    );
  const members = [...nodes, ...indicators, ...groups, ...denominators].map(member => member.code);
  return [
    ...repeated(members, atNode),
    ...repeated(
      (sectors ?? []).map(s => s.code),
      code => ({ path: `sector ${code}` }),
    ),
  ];
}

function tops({ nodes }: Framework): Issue[] {
  const found = nodes.filter(node => node.parent === null);
  if (found.length === 0) return [error('framework-no-index', { where: { path: 'nodes' } })];
  if (found.length === 1) return [];
  const params = {
    count: found.length,
    nodes: found
      .map(node => node.code)
      .slice(0, 10)
      .join(', '),
  };
  return [error('framework-many-index', { where: { path: 'nodes' }, params })];
}

function parents({ nodes, indicators }: Framework): Issue[] {
  const known = new Set(nodes.map(node => node.code));
  const lost = (code: string, parent: string | null, where: { path: string }): Issue[] =>
    parent === null || known.has(parent)
      ? []
      : [error('framework-parent-unknown', { where, found: parent, params: { node: code, parent } })];
  return [
    ...nodes.flatMap(node => lost(node.code, node.parent, atNode(node.code))),
    ...indicators.flatMap(i => lost(i.code, i.parent, atIndicator(i.code))),
  ];
}

function circles({ nodes }: Framework): Issue[] {
  const parentOf = new Map(nodes.map(node => [node.code, node.parent]));
  const reported = new Set<string>();
  return nodes.flatMap(({ code }) => {
    const path: string[] = [];
    for (let at: string | null | undefined = code; at != null && !reported.has(at); at = parentOf.get(at)) {
      const start = path.indexOf(at);
      path.push(at);
      if (start < 0) continue;
      for (const member of path) reported.add(member);
      return [
        error('framework-circle', { where: atNode(at), params: { nodes: path.slice(start).join(' → ') } }),
      ];
    }
    return [];
  });
}

function weights({ nodes, indicators }: Framework): Issue[] {
  const groups = new Map<string, number>();
  for (const { parent, weight } of [...nodes, ...indicators]) {
    if (parent !== null) groups.set(parent, (groups.get(parent) ?? 0) + weight);
  }
  const empty = nodes.filter(node => !groups.has(node.code));
  return [
    ...[...groups].flatMap(([node, sum]) =>
      sum > 0 ? [] : [error('weights-zero', { where: atNode(node), params: { node } })],
    ),
    ...empty.map(({ code }) =>
      error('framework-node-empty', { where: atNode(code), params: { node: code } }),
    ),
  ];
}

function goalposts({ indicators }: Framework): Issue[] {
  return indicators.flatMap(({ code, goalposts: own, goalpostsBySector }) => {
    const all = [own, ...Object.values(goalpostsBySector)];
    const wrong = all.find(posts => posts !== null && !(posts[0] < posts[1]));
    if (wrong == null) return [];
    const params = { indicator: code, lower: wrong[0], upper: wrong[1] };
    return [error('framework-goalposts', { where: atIndicator(code), params })];
  });
}

function references({ indicators, denominators, sectors }: Framework): Issue[] {
  const columns = new Set([...denominators, ...indicators].map(column => column.code));
  const sectorCodes = sectors === null ? null : new Set(sectors.map(s => s.code));
  return indicators.flatMap(({ code, denominator, sectors: own }) => {
    const where = atIndicator(code);
    const lost = denominator !== null && !columns.has(denominator);
    const strange = sectorCodes === null ? [] : (own ?? []).filter(s => !sectorCodes.has(s));
    const params = { indicator: code };
    return [
      ...(lost ? [error('framework-denominator-unknown', { where, found: denominator, params })] : []),
      ...strange.map(found => error('framework-sector-unknown', { where, found, params })),
    ];
  });
}
