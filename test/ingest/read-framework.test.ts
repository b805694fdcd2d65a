import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/core/framework.ts';
import { sectorOverlaps } from '../../src/ingest/framework-overlap.ts';
import { frameworkToCsv } from '../../src/ingest/framework-to-csv.ts';
import { readFramework } from '../../src/ingest/read-framework.ts';
import { describeShared, sharedPath } from '../support/shared.ts';
import { file, fileAt, framework, open } from './support.ts';

const base = {
  schema: 'gsc-framework/1',
  id: 'f',
  name: 'F',
  nodes: [
    { code: 'X', parent: null },
    { code: 'P', parent: 'X' },
  ],
  indicators: [{ code: 'a', parent: 'P' }],
};
const read = (json: unknown) => readFramework(file(JSON.stringify(json), 'framework.json'));
const problems = (json: unknown) => read(json).issues.map(({ code, where }) => `${code} ${where.path}`);

describe('a framework in JSON', () => {
  it('is read with its defaults filled in', () => {
    const { framework: read1, issues } = read(base);
    expect(issues).toEqual([]);
    expect(read1?.indicators[0]).toMatchObject({ code: 'a', direction: 1, weight: 1, transform: 'none' });
  });

  it.each([
    [{ nodes: [{ code: 'X', parent: 'X' }] }, 'framework-no-index nodes'],
    [{ nodes: [...base.nodes, { code: 'Y', parent: null }] }, 'framework-many-index nodes'],
    [{ indicators: [{ code: 'a', parent: 'Q' }] }, 'framework-parent-unknown indicator a'],
    [{ indicators: [{ code: 'a', parent: 'P', weight: 0 }] }, 'weights-zero node P'],
    [{ indicators: [...base.indicators, ...base.indicators] }, 'framework-code-twice node a'],
    [{ indicators: [{ code: 'a', parent: 'P', goalposts: [5, 5] }] }, 'framework-goalposts indicator a'],
    [
      { indicators: [{ code: 'a', parent: 'P', denominator: 'Pop' }] },
      'framework-denominator-unknown indicator a',
    ],
    [
      { sectors: [{ code: 's' }], indicators: [{ code: 'a', parent: 'P', sectors: ['t'] }] },
      'framework-sector-unknown indicator a',
    ],
    [{ nodes: [...base.nodes, { code: 'E', parent: 'X' }] }, 'framework-node-empty node E'],
    [{ schema: 'other/1' }, 'framework-schema schema'],
    [{ indicators: [{ code: 'a', parent: 'P', weight: 'much' }] }, 'framework-field indicators[0].weight'],
    [{ indicators: undefined }, 'framework-lacks indicators'],
  ])('with %j is refused', (change, problem) => {
    const json = { ...base, ...change };
    expect(problems(json)).toContain(problem);
    expect(read(json).framework).toBeNull();
  });

  it('whose nodes go in a circle is refused with the circle', () => {
    const nodes = [
      { code: 'X', parent: null },
      { code: 'P', parent: 'Q' },
      { code: 'Q', parent: 'P' },
    ];
    const circle = read({ ...base, nodes }).issues.find(issue => issue.code === 'framework-circle');
    expect(circle?.params).toEqual({ nodes: 'P → Q → P' });
  });

  it('names what a field wants', () => {
    const { issues } = read({ ...base, indicators: [{ code: 'a', parent: 'P', direction: 2 }] });
    expect(issues).toMatchObject([{ code: 'framework-field', found: '2', params: { rule: '1 | -1' } }]);
  });

  it('that is no JSON tells the line', () => {
    const { issues } = readFramework(file('{\n "id": 1,\n oops\n}', 'f.json'));
    expect(issues).toMatchObject([{ code: 'json-invalid', where: { file: 'f.json', line: 3 } }]);
  });
});

describe("the peer's metadata", () => {
  const head = 'iCode,ICODE2,iName,direction,Weight,Parent,Type,Unit,Target,Denominator';
  const rows = [
    'a,,Name A,-1,2,X,Indicator,kg,5,Pop',
    'X,,Index,1,1,,Aggregate,,,',
    'Size,,Size,,,,Group,,,',
    'Pop,,Population,,,NA,Denominator,M,,',
  ];
  const readCsv = (...lines: string[]) => readFramework(file(lines.join('\n'), 'imeta.csv'));

  it('is read without regard to case, named after its file', () => {
    const { framework: read1, issues } = readCsv(head, ...rows);
    expect(issues).toEqual([]);
    expect(read1).toMatchObject({
      id: 'imeta',
      sectors: null,
      groups: [{ code: 'Size' }],
      denominators: [{ code: 'Pop' }],
    });
    expect(read1?.indicators[0]).toMatchObject({
      code: 'a',
      direction: -1,
      weight: 2,
      target: 5,
      denominator: 'Pop',
    });
  });

  it.each([
    ['b,,B,1,1,X,Indicateur,,,', 'framework-type-unknown 6:7'],
    ['b,,B,2,1,X,Indicator,,,', 'framework-direction 6:4'],
    ['b,,B,1,x,X,Indicator,,,', 'value-not-number 6:5'],
    ['b,,B,1,-1,X,Indicator,,,', 'framework-weight-negative 6:5'],
    ['b,,B,1,1,,Indicator,,,', 'framework-parent-missing 6:6'],
    [',,B,1,1,X,Indicator,,,', 'framework-code-missing 6:1'],
  ])('with %s is refused with its place', (row, problem) => {
    const { framework: read1, issues } = readCsv(head, ...rows, row);
    expect(read1).toBeNull();
    expect(issues.map(({ code, where }) => `${code} ${where.line}:${where.column}`)).toEqual([problem]);
  });
});

describe('the flat twin', () => {
  const back = (from: Framework) => readFramework(file(frameworkToCsv(from), 'twin.csv'));

  const ours = ['gsc-b', 'gsc-m'].flatMap(id => {
    const { framework: own } = readFramework(fileAt(`datasets/${id}/framework.json`));
    return own === null ? [] : [own];
  });

  it('is tried on the frameworks of the project', () => expect(ours).toHaveLength(2));

  it.each([framework, open, ...ours])('of $id gives the framework back', from => {
    const { framework: read1, issues } = back(from);
    expect(issues).toEqual([]);
    const flat = from.indicators.map(i => ({
      ...i,
      goalpostsBySector: {},
      denominatorScale: 1,
      reduce: null,
    }));
    expect(read1).toEqual({ ...from, indicators: flat });
  });

  it('keeps texts with commas, quotation marks and line ends', () => {
    const name = { en: 'a "b", c\nd', zh: ' 标准 ' };
    const [first, ...rest] = framework.nodes;
    if (first === undefined) throw new Error('the sample has no node');
    const { framework: read1 } = back({ ...framework, nodes: [{ ...first, name }, ...rest] });
    expect(read1?.nodes[0]?.name).toEqual({ en: 'a "b", c\nd', zh: '标准' });
  });

  it('with half a pair of goalposts is refused', () => {
    const csv = 'code,type,parent,goalpost_lower,goalpost_upper\nX,node,,,\na,indicator,X,5,\n';
    expect(readFramework(file(csv, 'f.csv')).issues).toMatchObject([
      { code: 'framework-goalpost-single', where: { line: 3, column: 5 } },
    ]);
  });
});

describe('files that are no framework', () => {
  it.each([
    ['', 'file-empty'],
    ['%PDF-1.4', 'file-not-table'],
    ['city_code,year,indicator,value\nCN-DG,2023,a,1\n', 'framework-not-recognised'],
  ])('%j is refused', (text, code) => {
    expect(readFramework(file(text)).issues.map(issue => issue.code)).toEqual([code]);
  });
});

describe('frameworks of one workspace', () => {
  it('may not claim the same sector', () => {
    expect(sectorOverlaps([framework, open])).toEqual([]);
    expect(sectorOverlaps([framework, framework])).toMatchObject([
      { params: { sector: 'building' } },
      { params: { sector: 'manufacturing' } },
    ]);
    expect(sectorOverlaps([open, open])).toHaveLength(1);
  });
});

describeShared('golden metadata', 'golden', () => {
  it('is read whole', () => {
    const { framework: read1, issues } = readFramework(fileAt(sharedPath('golden', 'asem', 'imeta.csv')));
    expect(issues).toEqual([]);
    expect([
      read1?.nodes.length,
      read1?.indicators.length,
      read1?.groups.length,
      read1?.denominators.length,
    ]).toEqual([11, 49, 4, 4]);
  });
});
