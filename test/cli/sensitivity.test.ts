import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder, put, rowsOf } from './files.ts';
import { score } from './score.ts';
import { DATA, FRAMEWORK } from './small.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = newFolder();
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (uncertainty: object, ...more: readonly string[]) =>
  score(
    '--framework',
    put(folder, 'framework.json', JSON.stringify(FRAMEWORK)),
    '--data',
    put(folder, 'data.csv', DATA),
    '--method',
    put(folder, 'method.json', JSON.stringify({ uncertainty })),
    '--out',
    out,
    ...more,
  );
const text = () => readFileSync(join(out, 'sensitivity.csv'), 'utf8');

const drawn = { runs: 20, seed: 3, weightNoise: { '1': 0.9, '2': 0.9 }, leaveOneOut: true };
const sensitivity = { runs: 32, bootstrap: 20 };

describe('score with a method that asks for a sensitivity analysis', () => {
  it('writes sensitivity.csv with the columns of the contract, a row a factor, the same every time', () => {
    expect(run({ ...drawn, sensitivity }).exit).toBe(0);
    const first = text();
    expect(first.split('\n')[0]).toBe('factor,first_order,first_lo,first_hi,total,total_lo,total_hi');
    const rows = rowsOf(join(out, 'sensitivity.csv'));
    expect(rows.map(row => row.factor)).toEqual(['weights:1', 'weights:2', 'leave-one-out']);
    for (const row of rows) {
      expect(Number(row.total_lo)).toBeLessThanOrEqual(Number(row.total));
      expect(Number(row.total_hi)).toBeGreaterThanOrEqual(Number(row.total));
    }
    run({ ...drawn, sensitivity });
    expect(text()).toBe(first);
  });

  it('takes the units of one sector where one is asked for', () => {
    run({ ...drawn, sensitivity });
    const whole = text();
    run({ ...drawn, sensitivity }, '--sector', 'retail');
    expect(text()).not.toBe(whole);
  });

  it('writes none where none is asked for', () => {
    expect(run(drawn).exit).toBe(0);
    expect(existsSync(join(out, 'sensitivity.csv'))).toBe(false);
  });
});
