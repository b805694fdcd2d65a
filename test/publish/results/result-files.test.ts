import { describe, expect, it } from 'vitest';
import { error, warning } from '../../../src/core/issue.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { csvText } from '../../../src/publish/results/csv-text.ts';
import { resultFiles } from '../../../src/publish/results/result-files.ts';
import { scoreDataset } from '../../../src/scoring/score.ts';
import { observedIn, TREE } from '../../scoring/small-tree.ts';
import { datasetOf } from '../../support/dataset.ts';

const dataset = datasetOf([
  ...observedIn({ 'CN-SZ': [10, null, 5], 'CN-DG': [5, 5, 0] }, 2024, 'shoes'),
  ...observedIn({ 'CN-DG': [12, 5, 0] }, 2023, 'shoes'),
  { city: 'CN-DG', year: 2024, sector: 'building', indicator: 'a', value: 5, flag: 'synthetic' },
  { city: 'CN-DG', year: 2024, sector: 'building', indicator: 'b', value: null, flag: 'not-applicable' },
]);
const method = parseMethod({
  normalise: { method: 'goalposts' },
  impute: { method: 'mean' },
  total: { weights: { shoes: 1, building: 1 } },
}).method!;
const result = scoreDataset(dataset, [TREE], method);
const files = resultFiles({
  result,
  dataset,
  frameworks: [TREE],
  method,
  fileReports: [],
  issues: [
    error('city-unknown', { where: { file: 'data.csv', line: 3, column: 2 }, found: '=1+1' }),
    warning('number-form', { found: '-12,5' }),
    warning('number-form', { found: '-12.5' }),
  ],
  appVersion: '0.1.0',
  describeIssue: issue => `words, for "${issue.code}"`,
  timings: { scoring: 3 },
});
const linesOf = (name: string) => files.get(name)!.split('\n');

describe('the results files', () => {
  it('are five', () => {
    expect([...files.keys()]).toEqual([
      'scores.csv',
      'cells.csv',
      'weights.csv',
      'issues.csv',
      'manifest.json',
    ]);
  });

  it('list every node of every unit, the top first, sectors and totals in order', () => {
    const lines = linesOf('scores.csv');
    expect(lines[0]).toBe('city,sector,year,node,level,score,rank,coverage,grade');
    expect(lines[1]).toBe('CN-DG,building,2024,index,3,50,1,0.75,BB');
    expect(lines.filter(l => l.includes(',shoes,2024,'))).toEqual([
      'CN-DG,shoes,2024,index,3,62.5,2,1,BBB',
      'CN-SZ,shoes,2024,index,3,68.75,1,0.625,NR',
      'CN-DG,shoes,2024,P,2,50,2,1,',
      'CN-SZ,shoes,2024,P,2,75,1,0.5,',
      'CN-DG,shoes,2024,Q,2,100,1,1,',
      'CN-SZ,shoes,2024,Q,2,50,2,1,',
      'CN-DG,shoes,2024,a,1,50,2,1,',
      'CN-SZ,shoes,2024,a,1,100,1,1,',
      'CN-DG,shoes,2024,b,1,50,1,1,',
      'CN-SZ,shoes,2024,b,1,50,1,0,',
      'CN-DG,shoes,2024,c,1,100,1,1,',
      'CN-SZ,shoes,2024,c,1,50,2,1,',
    ]);
    expect(lines.slice(-4)).toEqual([
      'CN-DG,total,2023,index,3,81.25,1,0.5,NR',
      'CN-DG,total,2024,index,3,56.25,2,0.875,BB',
      'CN-SZ,total,2024,index,3,68.75,1,0.3125,NR',
      '',
    ]);
  });

  it('take each cell through its steps, with its flags', () => {
    const lines = linesOf('cells.csv');
    expect(lines[0]).toBe('city,sector,year,indicator,raw,denominated,imputed,treated,normalised,flags');
    expect(lines).toContain('CN-DG,building,2024,a,5,5,5,5,50,synthetic');
    expect(lines).toContain('CN-DG,building,2024,b,,,,,,not-applicable');
    expect(lines).toContain('CN-DG,shoes,2023,a,12,12,12,12,100,clamped');
    expect(lines).toContain('CN-SZ,shoes,2024,b,,,5,5,50,imputed:mean');
    expect(lines).toHaveLength(1 + 4 * 3 + 1);
  });

  it('repeat pooled weights under every year', () => {
    expect(linesOf('weights.csv').filter(l => l.startsWith('shoes,2023'))).toEqual([
      'shoes,2023,index,,3,1,1',
      'shoes,2023,P,index,2,0.75,0.75',
      'shoes,2023,Q,index,2,0.25,0.25',
      'shoes,2023,a,P,1,0.5,0.375',
      'shoes,2023,b,P,1,0.5,0.375',
      'shoes,2023,c,Q,1,1,0.25',
    ]);
    expect(linesOf('weights.csv').filter(l => l.startsWith('shoes,2024'))).toHaveLength(6);
  });

  it('write issues in words, and disarm what a spreadsheet would run, but no number', () => {
    const [header, ...lines] = linesOf('issues.csv');
    expect(header).toBe('severity,code,file,line,column,found,message');
    expect(lines.slice(0, 3)).toEqual([
      'error,city-unknown,data.csv,3,2,\'=1+1,"words, for ""city-unknown"""',
      'warning,number-form,,,,"\'-12,5","words, for ""number-form"""',
      'warning,number-form,,,,-12.5,"words, for ""number-form"""',
    ]);
  });

  it('give the same bytes again, but for timings', () => {
    const again = resultFiles({
      result: scoreDataset(dataset, [TREE], method),
      dataset,
      frameworks: [TREE],
      method,
      fileReports: [],
      issues: [],
      appVersion: '0.1.0',
      describeIssue: () => '',
    });
    expect(again.get('scores.csv')).toBe(files.get('scores.csv'));
    const [a, b] = [files, again].map(f => JSON.parse(f.get('manifest.json')!));
    expect(a.resultsHash).toBe(b.resultsHash);
    expect(a.resultsHash).toMatch(/^[0-9a-f]{64}$/);
    expect([a.timings, b.timings, a.seed]).toEqual([{ scoring: 3 }, {}, null]);
    expect(a.counts).toMatchObject({ sectors: 2, units: 4, scored: 4, errors: 1, warnings: 2 });
  });
});

describe('a CSV text', () => {
  it('writes numbers in shortest round-trip form and leaves missing empty', () => {
    expect(csvText(['x'], [[0.1 + 0.2], [-0], [1e-7], [1e21], [Number.NaN], [null], [Infinity]])).toBe(
      'x\n0.30000000000000004\n0\n1e-7\n1e+21\n\n\n\n',
    );
  });

  it('quotes what needs it', () => {
    expect(
      csvText(
        ['x', 'y'],
        [
          ['a,b', 'c\nd'],
          ['“e”', 'f"g'],
        ],
      ),
    ).toBe('x,y\n"a,b","c\nd"\n“e”,"f""g"\n');
  });
});
