import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder, put, rowsOf } from './files.ts';
import { score } from './score.ts';
import { DATA, FRAMEWORK, HEADER, ROWS } from './small.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = newFolder();
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (data: string, method: unknown, ...more: readonly string[]) =>
  score(
    '--framework',
    put(folder, 'framework.json', JSON.stringify(FRAMEWORK)),
    '--data',
    put(folder, 'data.csv', data),
    '--method',
    put(folder, 'method.json', JSON.stringify(method)),
    '--out',
    out,
    '--audit',
    ...more,
  );
const audit = () => rowsOf(join(out, 'audit.csv'));
const scopes = () => [...new Set(audit().map(row => row.scope))];
const oneSector = [HEADER, ...ROWS.filter(row => row.includes(',building,')), ''].join('\n');

describe('score --audit', () => {
  it('writes audit.csv with the columns of the contract, over all years', () => {
    expect(run(oneSector, {}).exit).toBe(0);
    expect(readFileSync(join(out, 'audit.csv'), 'utf8').split('\n')[0]).toBe('measure,scope,a,b,value');
    expect(audit().filter(row => row.measure === 'pearson')).toMatchObject([
      { scope: 'pillar:P1', a: 'a', b: 'b' },
      { scope: 'index:IX', a: 'a', b: 'c' },
      { scope: 'index:IX', a: 'b', b: 'c' },
      { scope: 'index:IX', a: 'P1', b: 'P2' },
    ]);
    expect(scopes()).toEqual([
      'indicator:a',
      'indicator:b',
      'indicator:c',
      'pillar:P1',
      'index:IX',
      'pillar:P2',
    ]);
  });

  it('names the sector where the data have several, wanted or not, and the year where there is one a year', () => {
    run(DATA, {});
    expect(scopes()).toEqual(expect.arrayContaining(['pillar:P1@building', 'pillar:P1@retail']));
    run(DATA, { window: 'year' }, '--sector', 'retail', '--year', '2024');
    expect(scopes().every(scope => scope?.endsWith('@retail@2024'))).toBe(true);
    run(oneSector, { window: 'year' });
    expect(scopes()).toEqual(expect.arrayContaining(['pillar:P1@2023', 'pillar:P1@2024']));
  });

  it('says which parts could not be computed, and writes it to issues.csv', () => {
    const three = [HEADER, ...ROWS.filter(row => row.includes(',building,2024,')).slice(0, 6), ''].join('\n');
    const { exit, err } = run(three, {});
    expect(exit).toBe(0);
    expect(err).toContain('node P1, 2024: 2 cities have all of its 2 members');
    expect(rowsOf(join(out, 'issues.csv')).map(row => row.code)).toContain('audit-few-units');
    expect(audit().find(row => row.measure === 'kmo')).toMatchObject({ value: '' });
  });
});
