import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/ingest/containers/archive.ts';
import { unpackWorkbook } from '../../../src/ingest/containers/unpack.ts';
import { rowsOf } from '../support.ts';
import { number, parts, row, text, workbook } from './make-workbook.ts';

const all = () => 1;
const open = (
  bytes: Uint8Array,
  chosen?: string,
  judge: (rows: readonly (readonly string[])[]) => number = all,
) => {
  const found = unpackWorkbook(bytes, chosen, judge);
  if ('code' in found) throw new Error(found.code);
  return found;
};
const problem = (bytes: Uint8Array, chosen?: string, judge = all) => {
  const found = unpackWorkbook(bytes, chosen, judge);
  return 'code' in found ? found : null;
};
const sheet = (rows: string, name = 'Data', more = {}) => ({ name, rows, ...more });

/** `A`, `B` … `AA` for 0, 1 … 26. */
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

describe('cells', () => {
  it('come as text that reads back the same, numbers and text alike', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter(t => !/\p{Cc}|\p{Cs}|[\ufffe\uffff]|_x/u.test(t));
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), plain);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 }),
        table => {
          const rows = table.map((cells, at) =>
            row(
              at + 1,
              ...cells.map((value, i) =>
                (typeof value === 'number' ? number : text)(`${letters(i)}${at + 1}`, value as never),
              ),
            ),
          );
          const { records } = open(workbook(sheet(rows.join(''))));
          const kept = table.filter(cells => cells.some(value => value !== ''));
          expect(records.count).toBe(kept.length);
          kept.forEach((cells, at) => {
            cells.forEach((value, i) => {
              const found = records.fieldsOf(at)[i] ?? '';
              if (typeof value === 'number') expect(Number(found)).toBe(value === 0 ? 0 : value);
              else expect(found).toBe(value);
            });
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that are dates, percentages, truths and errors say so', () => {
    const cells = [
      number('A1', 43829, 1),
      number('B1', 0.57, 2),
      '<c r="C1" t="b"><v>1</v></c>',
      '<c r="D1" t="e"><v>#N/A</v></c>',
      '<c r="E1"><f>1+1</f><v>2</v></c>',
      number('F1', '0.10000000000000001'),
      number('G1', 59, 1),
      number('H1', 61, 1),
    ];
    const { records, issues } = open(workbook(sheet(row(1, ...cells))));
    expect(records.fieldsOf(0)).toEqual([
      '2019-12-30',
      '57%',
      'TRUE',
      '#N/A',
      '2',
      '0.1',
      '1900-02-28',
      '1900-03-01',
    ]);
    expect(issues.map(i => [i.code, i.params?.count])).toEqual([['sheet-formulas', 1]]);
  });

  it('keep the numbers of their rows, and blank ones between them their room', () => {
    const { records } = open(workbook(sheet(row(3, text('C3', 'x')) + row(9, number('A9', 1)))));
    expect(rowsOf(records)).toEqual([['', '', 'x'], ['1']]);
    expect([records.lineOf(0), records.lineOf(1)]).toEqual([3, 9]);
  });

  it('that are merged all have the text, a number stays one', () => {
    const rows =
      row(1, text('A1', '绿色'), text('C1', 'b')) +
      row(2, number('A2', 5), text('C2', 'd')) +
      row(3, text('C3', 'e'));
    const after = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>';
    const { records, issues } = open(workbook(sheet(rows, 'Data', { after })));
    expect(rowsOf(records)).toEqual([
      ['绿色', '绿色', 'b'],
      ['5', '', 'd'],
      ['', '', 'e'],
    ]);
    expect(issues.map(i => i.code)).toEqual(['sheet-merged']);
  });

  it('of rich text are joined, phonetic guides left out', () => {
    const rich =
      '<c r="A1" t="inlineStr"><is><r><t>东</t></r><r><t>莞</t></r><rPh><t>dōng</t></rPh></is></c>';
    expect(rowsOf(open(workbook(sheet(row(1, rich)))).records)).toEqual([['东莞']]);
  });
});

describe('the sheet that is read', () => {
  const two = workbook(
    sheet(row(1, text('A1', 'note')), '说明'),
    sheet(row(1, text('A1', 'data')), '__proto__'),
  );
  const isData = (rows: readonly (readonly string[])[]) => (rows[0]?.[0] === 'data' ? 2 : 0);

  it('is the one that looks like a table, and is named', () => {
    const { sheet: name, records, issues } = open(two, undefined, isData);
    expect([name, rowsOf(records)]).toEqual(['__proto__', [['data']]]);
    expect(issues[0]).toMatchObject({ code: 'sheet-read', params: { sheets: '说明 | __proto__' } });
  });

  it('is asked for where several do, and is the one that was chosen', () => {
    expect(problem(two)).toMatchObject({ code: 'sheet-unclear', params: { sheets: '说明 | __proto__' } });
    expect(rowsOf(open(two, '说明').records)).toEqual([['note']]);
    expect(problem(two, 'gone')?.code).toBe('sheet-unclear');
  });

  it('is no hidden one unless it is chosen', () => {
    const hidden = workbook(
      sheet(row(1, text('A1', 'a'))),
      sheet(row(1, text('A1', 'b')), 'Old', { state: 'veryHidden' }),
    );
    expect(open(hidden).sheet).toBe('Data');
    expect(rowsOf(open(hidden, 'Old').records)).toEqual([['b']]);
  });
});

describe('workbooks that mean no good', () => {
  it('with one far cell take no more room than the cell', () => {
    expect(rowsOf(open(workbook(sheet(row(1_048_576, text('A1048576', 'x'))))).records)).toEqual([['x']]);
    expect(problem(workbook(sheet(row(1, text('XFD1', 'x')))))?.code).toBe('columns-too-many');
  });

  it('with a document type are not read', () => {
    const files = parts([sheet(row(1, text('A1', 'x')))]);
    files['xl/worksheets/sheet0.xml'] = strToU8(
      '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
    );
    expect(problem(zipSync(files))?.code).toBe('workbook-damaged');
  });

  it('with parts missing or broken are not read', () => {
    const { 'xl/workbook.xml': _, ...files } = parts([sheet('')]);
    expect(problem(zipSync(files))?.code).toBe('workbook-damaged');
    expect(
      problem(
        zipSync({ ...parts([sheet('')]), 'xl/worksheets/sheet0.xml': strToU8('<worksheet><sheetData>') }),
      )?.code,
    ).toBe('workbook-damaged');
  });

  it('that would unpack to far more than they are, are not unpacked', () => {
    const files = { ...parts([sheet('')]), 'xl/media/a.xml': new Uint8Array(20_000_000) };
    expect(problem(zipSync(files))).toMatchObject({ code: 'archive-ratio', found: 'xl/media/a.xml' });
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.xml`, new Uint8Array(1)]));
    expect(problem(zipSync(many))?.code).toBe('archive-files');
  });

  it('damaged at any byte, are refused or read the same', () => {
    const sound = workbook(sheet(row(1, text('A1', 'city'), number('B1', 12.5))));
    const wanted = rowsOf(open(sound).records);
    for (let at = 0; at < sound.length; at += 1) {
      const broken = sound.slice();
      broken[at]! ^= 0x10;
      const found = unpackWorkbook(broken, undefined, all);
      if (!('code' in found)) expect(rowsOf(found.records)).toEqual(wanted);
    }
  });
});

describe('an archive', () => {
  it('is read file by file, damage told', () => {
    const archive = openArchive(zipSync({ 'a.csv': strToU8('x') }));
    if ('code' in archive) throw new Error(archive.code);
    expect(archive.names).toEqual(['a.csv']);
    expect(archive.read('a.csv')).toEqual(strToU8('x'));
    expect(archive.read('b.csv')).toBeNull();
  });
});
