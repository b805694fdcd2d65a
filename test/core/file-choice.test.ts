import { describe, expect, it } from 'vitest';
import { isEmptyChoice, mappingOf, withAnswer } from '../../src/core/file-choice.ts';
import { mappingText, parseMapping } from '../../src/core/mapping.ts';

describe('answers about a file', () => {
  it('are laid over earlier ones word by word and cell by cell', () => {
    const before = {
      cities: { a: 'A' },
      columns: { x: 'value' },
      cells: [{ row: 2, column: 3, text: '1' }],
      conflicts: 'keep',
    } as const;
    const after = withAnswer(before, {
      cities: { b: 'B' },
      sectors: { s: 'S' },
      cells: [
        { row: 2, column: 3, text: '2' },
        { row: 4, column: 3, text: '5' },
      ],
      conflicts: 'replace',
    });
    expect(after).toEqual({
      cities: { a: 'A', b: 'B' },
      sectors: { s: 'S' },
      columns: { x: 'value' },
      cells: [
        { row: 2, column: 3, text: '2' },
        { row: 4, column: 3, text: '5' },
      ],
      conflicts: 'replace',
    });
    expect(withAnswer({}, { year: 2024 })).toEqual({ year: 2024 });
  });

  it('serve other files without single cells, sheets and years', () => {
    const choice = { year: 2024, sheet: 'A', cells: [], indicators: { 绿: 'B2-04' } };
    expect(mappingOf(choice)).toEqual({ indicators: { 绿: 'B2-04' } });
    expect(isEmptyChoice(mappingOf({ year: 2024, cities: {} }))).toBe(true);
  });
});

describe('a mapping file', () => {
  it('comes back as it was saved', () => {
    const mapping = { name: 'bureau', choice: { columns: { 结果: 'value' }, delimiter: ';' } } as const;
    expect(parseMapping(mappingText(mapping))).toEqual(mapping);
  });

  it.each([
    ['{', ''],
    ['[]', ''],
    ['{"schema":"gsc-mapping/1","name":"x","choice":{"columns":{"a":"price"}}}', 'choice.columns.a'],
    ['{"schema":"gsc-mapping/2","name":"x","choice":{}}', 'schema'],
    ['{"schema":"gsc-mapping/1","name":"x","choice":{},"more":1}', ''],
  ])('that is none says where: %s', (text, place) => {
    const found = parseMapping(text);
    expect(found).toMatchObject({ code: 'mapping-invalid' });
    if ('code' in found && place !== '') expect(found.found).toBe(place);
  });
});
