import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder, put } from './files.ts';
import { score } from './score.ts';
import { DATA, FRAMEWORK, HEADER, ROWS } from './small.ts';

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n');

let folder: string;
let out: string;
beforeEach(() => {
  folder = newFolder();
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

const framework = (content: unknown = FRAMEWORK) => put(folder, 'framework.json', JSON.stringify(content));
const data = (content: string | Uint8Array = DATA) => put(folder, 'data.csv', content);
const method = (content: unknown) => put(folder, 'method.json', JSON.stringify(content));
const run = (...more: readonly string[]) =>
  score('--framework', framework(), '--data', data(), '--out', out, ...more);
const filesIn = (path: string) => readdirSync(path).sort();

describe('wrong usage and files that are none: exit 2, the reason, nothing written', () => {
  const without = (key: string) =>
    DATA.split('\n')
      .map(row =>
        row
          .split(',')
          .filter((_, i) => i !== HEADER.split(',').indexOf(key))
          .join(','),
      )
      .join('\n');
  const noWeights = { ...FRAMEWORK, indicators: FRAMEWORK.indicators.map(i => ({ ...i, weight: 0 })) };
  const noIndex = { ...FRAMEWORK, nodes: FRAMEWORK.nodes.map(n => ({ ...n, parent: n.parent ?? 'P1' })) };
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    [
      'an unknown method key',
      () => ['--framework', framework(), '--data', data(), '--method', method({ normalize: {} })],
      /method\.json: normalize: .*normalise/,
    ],
    [
      'an unknown method name',
      () => [
        '--framework',
        framework(),
        '--data',
        data(),
        '--method',
        method({ normalise: { method: 'min_max' } }),
      ],
      /normalise\.method.*min_max.*min-max/,
    ],
    [
      'a method that is no JSON',
      () => [
        '--framework',
        framework(),
        '--data',
        data(),
        '--method',
        put(folder, 'method.json', '{\n  "window": }'),
      ],
      /method\.json:2:\d+: error/,
    ],
    [
      'a mean that cannot take a zero',
      () => [
        '--framework',
        framework(),
        '--data',
        data(),
        '--method',
        method({ normalise: { method: 'min-max', range: [0, 100] }, aggregate: { method: 'geometric' } }),
      ],
      /1 to 100/,
    ],
    ['an empty file', () => ['--framework', framework(), '--data', data('')], /data\.csv: error file-empty/],
    [
      'a PDF named .csv',
      () => ['--framework', framework(), '--data', data(PDF)],
      /data\.csv: error file-not-table: .*PDF/,
    ],
    [
      'a framework without an index node',
      () => ['--framework', framework(noIndex), '--data', data()],
      /framework\.json: .*error framework-no-index/,
    ],
    [
      'a PDF as framework',
      () => ['--framework', put(folder, 'f.json', PDF), '--data', data()],
      /f\.json: error file-not-table/,
    ],
    [
      'weights that are all zero',
      () => ['--framework', framework(noWeights), '--data', data()],
      /weights-zero/,
    ],
    [
      'weights that a method makes zero',
      () => [
        '--framework',
        framework(),
        '--data',
        data(),
        '--method',
        method({ weight: { method: 'given', values: { P1: 0, P2: 0 } } }),
      ],
      /weights-zero/,
    ],
    [
      'a missing year column',
      () => ['--framework', framework(), '--data', data(without('year'))],
      /data\.csv:1: error \S*: .*year/,
    ],
    [
      'two frameworks that claim one sector',
      () => [
        '--framework',
        framework(),
        '--framework',
        put(folder, 'other.json', JSON.stringify({ ...FRAMEWORK, id: 'other' })),
        '--data',
        data(),
      ],
      /framework-overlap/,
    ],
    [
      'a file that is not there',
      () => ['--framework', framework(), '--data', join(folder, 'nowhere.csv')],
      /nowhere\.csv: there is no such file/,
    ],
    ['a folder as data', () => ['--framework', framework(), '--data', folder], /is a folder/],
    [
      'an unknown sector',
      () => ['--framework', framework(), '--data', data(), '--sector', 'shops'],
      /shops is unknown\. There are: building, retail/,
    ],
    [
      'an argument that is none',
      () => ['--framework', framework(), '--data', data(), '--fast'],
      /--fast.*\n[\s\S]*usage:/,
    ],
  ];

  it.each(cases)('%s', (_, args, reason) => {
    put(out, 'manifest.json', 'before');
    const { exit, err, out: printed } = score(...args(), '--out', out);
    expect(err).toMatch(reason);
    expect(exit).toBe(2);
    expect(printed).toBe('');
    expect(filesIn(out)).toEqual(['manifest.json']);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('before');
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([]);
  });
});

describe('data that cannot be scored: exit 1, the reason, nothing written', () => {
  it('in which no row is sound', () => {
    const { exit, err } = score(
      '--framework',
      framework(),
      '--data',
      data(`${HEADER}\n,Atlantis,,building,2024,a,abc,,,\n`),
      '--out',
      out,
    );
    expect(exit).toBe(1);
    expect(err).toContain('data.csv:2');
    expect(existsSync(out)).toBe(false);
  });

  it('of a year that is not in them', () => {
    const { exit, err } = run('--year', '1999');
    expect(exit).toBe(1);
    expect(err).toContain('year 1999');
    expect(existsSync(out)).toBe(false);
  });

  it('in which every unit is too thin', () => {
    const thin = [HEADER, ...ROWS.filter(row => row.includes(',a,')), ''].join('\n');
    const { exit } = score(
      '--framework',
      framework(),
      '--data',
      data(thin),
      '--out',
      out,
      '--method',
      method({ screen: { minCoverage: 0.7 } }),
    );
    expect(exit).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
