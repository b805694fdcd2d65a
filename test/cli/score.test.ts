import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder, put, rowsOf } from './files.ts';
import { score } from './score.ts';
import { DATA, FRAMEWORK, HEADER } from './small.ts';

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

describe('score', () => {
  it('writes the files of the contract, exit 0, and says nothing', () => {
    expect(run()).toEqual({ exit: 0, out: '', err: '' });
    expect(filesIn(out)).toEqual(['cells.csv', 'issues.csv', 'manifest.json', 'scores.csv', 'weights.csv']);
    const header = readFileSync(join(out, 'scores.csv'), 'utf8').split('\n')[0];
    expect(header).toBe('city,sector,year,node,level,score,rank,coverage,grade');
  });

  it('writes the same bytes twice, timings aside', () => {
    run();
    const first = filesIn(out).map(name => readFileSync(join(out, name), 'utf8'));
    run();
    const second = filesIn(out).map(name => readFileSync(join(out, name), 'utf8'));
    const timeless = (texts: string[]) => texts.map(text => text.replace(/"timings": \{[^}]*\}/, ''));
    expect(timeless(second)).toEqual(timeless(first));
  });

  it('prints the manifest when asked', () => {
    const { out: printed } = run('--json');
    expect(printed).toBe(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(JSON.parse(printed)).toMatchObject({
      schema: 'gsc-manifest/1',
      counts: { units: 12, scored: 12 },
    });
  });

  it('names every input file with its hash', () => {
    const { inputs } = JSON.parse(run('--method', method({ window: 'year' }), '--json').out);
    expect(inputs.map((input: { name: string }) => input.name)).toEqual([
      'framework.json',
      'method.json',
      'data.csv',
    ]);
    const sha256 = createHash('sha256').update(DATA).digest('hex');
    expect(inputs[2]).toEqual({ name: 'data.csv', size: DATA.length, sha256 });
  });

  it('writes one sector and year with the numbers they have among all', () => {
    run();
    const all = rowsOf(join(out, 'scores.csv')).filter(r => r.sector === 'retail' && r.year === '2023');
    const cells = rowsOf(join(out, 'cells.csv')).filter(r => r.sector === 'retail' && r.year === '2023');
    const weights = rowsOf(join(out, 'weights.csv')).filter(r => r.sector === 'retail' && r.year === '2023');
    expect(run('--sector', 'retail', '--year', '2023').exit).toBe(0);
    expect(rowsOf(join(out, 'scores.csv'))).toEqual(all);
    expect(rowsOf(join(out, 'cells.csv'))).toEqual(cells);
    expect(rowsOf(join(out, 'weights.csv'))).toEqual(weights);
    expect(all).toHaveLength(3 * 6);
  });

  it('takes several frameworks and data files', () => {
    const half = (sector: string) => ({ ...FRAMEWORK, id: sector, sectors: [{ code: sector }] });
    const rows = DATA.split('\n').slice(1);
    const part = (sector: string) => [HEADER, ...rows.filter(row => row.includes(sector)), ''].join('\n');
    const both = ['building', 'retail'];
    const { exit } = score(
      ...both.flatMap(s => ['--framework', put(folder, `${s}.json`, JSON.stringify(half(s)))]),
      ...both.flatMap(s => ['--data', put(folder, `${s}.csv`, part(s))]),
      ...['--out', out],
    );
    expect(exit).toBe(0);
    expect(new Set(rowsOf(join(out, 'scores.csv')).map(r => r.sector))).toEqual(new Set(both));
  });

  it('scores what is sound and names what is not, on the screen and in issues.csv', () => {
    const bad = DATA.replace('CN-DG,Dongguan,,building,2024,a,', 'CN-DG,Dongguan,,building,2024,a,abc');
    const { exit, err } = score('--framework', framework(), '--data', data(bad), '--out', out);
    expect(exit).toBe(0);
    const line = bad.split('\n').findIndex(row => row.includes('abc')) + 1;
    expect(err).toMatch(new RegExp(`^data\\.csv:${line}:7: error value-\\S+: .*abc`));
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(rowsOf(join(out, 'issues.csv'))).toMatchObject([
      { severity: 'error', line: String(line), column: '7' },
    ]);
  });

  it('asks about an ambiguous city instead of guessing', () => {
    const bad = `${DATA}${[',Suzhou,,building,2024,a,20,,,', ''].join('\n')}`;
    const { exit, err } = score('--framework', framework(), '--data', data(bad), '--out', out);
    expect(exit).toBe(0);
    expect(err).toContain('city-ambiguous');
    expect(rowsOf(join(out, 'scores.csv')).some(row => row.city?.includes('SU'))).toBe(false);
  });

  it('prints the default method and the help without data', () => {
    const printed = score('--print-default-method');
    expect(printed.exit).toBe(0);
    expect(JSON.parse(printed.out)).toMatchObject({
      schema: 'gsc-method/1',
      normalise: { method: 'min-max' },
    });
    expect(score('--help')).toMatchObject({ exit: 0, out: expect.stringContaining('usage:') });
    expect(
      score(
        '--framework',
        framework(),
        '--data',
        data(),
        '--out',
        out,
        '--method',
        method(JSON.parse(printed.out)),
      ).exit,
    ).toBe(0);
  });
});

describe('text from files', () => {
  it('cannot break the line or steer the terminal', () => {
    const bad = `${DATA}"",At\u001b[2Jlantis\u202e,,building,2024,a,20,,,\n`;
    const { err } = score('--framework', framework(), '--data', data(bad), '--out', out);
    expect(err).toContain('lantis');
    for (const control of ['\u001b', '\u202e']) expect(err).not.toContain(control);
  });
});

describe('the command as typed', () => {
  const npm = (...args: readonly string[]) =>
    spawnSync('npm', ['run', '--silent', 'score', '--', ...args], { encoding: 'utf8' });

  it('leaves with the exit and the manifest on standard output', () => {
    const done = npm('--framework', framework(), '--data', data(), '--out', out, '--json');
    expect(done.status).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ schema: 'gsc-manifest/1' });
    expect(npm('--framework', framework()).status).toBe(2);
  });
});
