import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/ingest/records.ts';
import { rowsOf } from './support.ts';

describe('readRecords', () => {
  it('numbers records by physical line, blank lines and quoted line ends included', () => {
    const records = readRecords('a,b\n\n"x\ny",2\nlast,3\n', ',');
    const rows = rowsOf(records);
    expect(rows).toEqual([['a', 'b'], [''], ['x\ny', '2'], ['last', '3']]);
    expect(rows.map((_, i) => records.lineOf(i))).toEqual([1, 2, 3, 5]);
  });

  it('tells an unclosed quotation mark and the lines it swallows', () => {
    const records = readRecords('a,b\n1,"x\n2,y\n3,z\n', ',');
    expect(records.quoteFault(1)).toEqual({ kind: 'unclosed', column: 2 });
    expect(records.linesIn(1)).toBe(3);
  });

  it('tells an unclosed mark that meets another one further down', () => {
    const records = readRecords('a,b\n1,"x\n2,"y"\n3,z', ',');
    const faults = rowsOf(records).map((_, i) => records.quoteFault(i)?.kind ?? null);
    expect(faults.filter(kind => kind === 'unclosed' || kind === 'broken')).toHaveLength(1);
  });

  it('tells a stray mark, and leaves doubled ones alone', () => {
    expect(readRecords('a,b\nx"y,2\n', ',').quoteFault(1)).toEqual({ kind: 'stray', column: 1 });
    expect(readRecords('a,b\n"x ""y""",2\n', ',').quoteFault(1)).toBeNull();
  });

  it('stays quick on a storm of quotation marks', () => {
    const start = performance.now();
    readRecords(`a,b\n${'"'.repeat(200_000)}`, ',').quoteFault(1);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a text without quotation marks', () => {
  it('is cut up as papaparse cuts it', () => {
    const line = fc
      .array(fc.constantFrom('a', '', ' b', ',', '东莞', ';'), { maxLength: 6 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, ends) => {
        const text = lines.join('\n') + (ends ? '\n' : '');
        const wanted = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
        if (wanted.at(-1)?.join() === '') wanted.pop();
        expect(rowsOf(readRecords(text, ','))).toEqual(wanted);
      }),
    );
  });
});
