// The 22 cases of COINr 1.1.14 and their expected results, read in place: /work/shared/golden/cases.json.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { describeShared, readShared, sharedPath } from '../support/shared.ts';
import { newFolder, put, rowsOf } from './files.ts';
import { score } from './score.ts';

interface Case {
  readonly id: string;
  readonly file: string;
  readonly stage: 'denominated' | 'imputed' | 'treated' | 'normalised' | 'scores';
  readonly data: string;
  readonly framework: string;
  readonly method: unknown;
}

const TOLERANCE = 1e-9;
/** What rounding leaves where the exact answer is 0. */
const NOUGHT = 1e-12;

describeShared('golden cases from the command line', 'golden', () => {
  const cases = JSON.parse(readShared('golden', 'cases.json')) as readonly Case[];
  const folder = newFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are 22', () => expect(cases).toHaveLength(22));

  it.each(cases.map(c => [c.id, c] as const))('%s', (id, { file, stage, data, framework, method }) => {
    const out = join(folder, id);
    const run = score(
      ...['--framework', sharedPath('golden', framework), '--data', sharedPath('golden', data)],
      ...['--method', put(folder, `${id}.json`, JSON.stringify(method)), '--out', out],
    );
    expect(run.exit, run.err).toBe(0);
    const found = stage === 'scores' ? scoresIn(out) : cellsIn(out, stage);
    const off: string[] = [];
    let compared = 0;
    for (const { uCode = '', Time = '', ...columns } of rowsOf(sharedPath('golden', file))) {
      for (const [column, expected] of Object.entries(columns)) {
        const value = found(uCode, Time, column);
        compared += 1;
        if (!agrees(value, expected, column === 'Rank')) {
          off.push(`${uCode} ${Time} ${column}: ${value}, expected ${expected}`);
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
    expect(off).toEqual([]);
  });
});

type Lookup = (city: string, year: string, column: string) => string | undefined;

/** Values of one column of cells.csv; files of one year leave the year out. */
function cellsIn(out: string, stage: string): Lookup {
  const cells = new Map<string, string | undefined>();
  for (const row of rowsOf(join(out, 'cells.csv'))) {
    cells.set([row.city, row.year, row.indicator].join('|'), row[stage]);
    cells.set([row.city, '', row.indicator].join('|'), row[stage]);
  }
  return (city, year, indicator) => cells.get([city, year, indicator].join('|'));
}

/** Scores of nodes; the column `Rank` is the rank of the top node. */
function scoresIn(out: string): Lookup {
  const rows = rowsOf(join(out, 'scores.csv'));
  const top = Math.max(...rows.map(row => Number(row.level)));
  const values = new Map<string, string | undefined>();
  for (const row of rows) {
    for (const year of [row.year, '']) {
      values.set([row.city, year, row.node].join('|'), row.score);
      if (Number(row.level) === top) values.set([row.city, year, 'Rank'].join('|'), row.rank);
    }
  }
  return (city, year, node) => values.get([city, year, node].join('|'));
}

/** Missing must meet missing; ranks are equal, values within 1e-9 of their size. */
function agrees(found: string | undefined, expected: string, exactly: boolean): boolean {
  const isMissing = expected === '' || expected === 'NA';
  if (isMissing || found === '' || found === undefined) return isMissing && found === '';
  const [a, b] = [Number(found), Number(expected)];
  return exactly ? a === b : Math.abs(a - b) <= Math.max(TOLERANCE * Math.abs(b), NOUGHT);
}
