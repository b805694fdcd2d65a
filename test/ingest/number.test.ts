import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/ingest/number.ts';

const value = (text: string) => {
  const reading = readNumber(text, '.');
  return reading.kind === 'number' ? reading.value : reading.kind === 'bad' ? reading.code : reading.flag;
};

describe('readNumber', () => {
  it.each([
    ['63.3', 63.3],
    ['-5', -5],
    ['+63.3', 63.3],
    ['.5', 0.5],
    ['-0', 0],
    ['6.33E+01', 63.3],
    ['1,234,567.5', 1234567.5],
    ['1 234 567', 1234567],
    ['６３．３', 63.3],
    ['　63.3 ', 63.3],
    ['−4', -4],
    ['63.3%', 63.3],
    ['６３．３％', 63.3],
    ['3.4亿', 340000000],
    ['12.3万', 123000],
    ['1.2万亿', 1.2e12],
    ['63.3①', 63.3],
    ['63.3*', 63.3],
    ['83871', 83871],
  ])('%s is %d', (text, expected) => expect(value(text)).toBe(expected));

  it.each(['', ' ', 'NA', 'n/a', '-', '—', '——', '..', '无数据'])('“%s” is missing', text =>
    expect(value(text)).toBe('not-available'),
  );

  it.each([
    ['…', 'below-unit'],
    ['不适用', 'not-applicable'],
    ['NaN', 'value-not-number'],
    ['Infinity', 'value-infinite'],
    ['1e999', 'value-infinite'],
    ['63.3.3', 'value-two-marks'],
    ['3-Mar', 'value-date'],
    ['2023-03-03', 'value-date'],
    ['2023/3/3', 'value-date'],
    ['3月3日', 'value-date'],
    ['=60+3.3', 'value-not-number'],
    ['63.3²', 'value-not-number'],
    ['1,23,4', 'value-not-number'],
    ['0x10', 'value-not-number'],
    ['1_000', 'value-not-number'],
    ['12abc', 'value-not-number'],
    ['9'.repeat(400), 'value-not-number'],
  ])('“%s” is %s', (text, expected) => expect(value(text)).toBe(expected));

  it('a comma that groups no thousands asks for the decimal mark', () => {
    const params = { a: '61.4', b: '614' };
    expect(readNumber('61,4', '.')).toEqual({ kind: 'bad', code: 'decimal-mark-unclear', params });
  });

  it('reads decimal commas and grouping points where the file has them', () => {
    expect(readNumber('1.088,5', ',')).toEqual({ kind: 'number', value: 1088.5 });
    expect(readNumber('63,3', ',')).toEqual({ kind: 'number', value: 63.3 });
    expect(readNumber('63.3', ',').kind).toBe('bad');
  });

  it('says what it took off or multiplied', () => {
    expect(readNumber('12.3万', '.')).toEqual({ kind: 'number', value: 123000, multiplied: true });
    expect(readNumber('63.3①', '.')).toEqual({ kind: 'number', value: 63.3, mark: '①' });
    expect(readNumber('9007199254740993', '.')).toMatchObject({ imprecise: true });
  });

  it('gives every number back that JavaScript writes', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, x => value(String(x)) === (x === 0 ? 0 : x)));
  });

  it('takes time in proportion to the length', () => {
    const start = performance.now();
    for (const text of [`${'1,111'.repeat(20_000)}x`, ' '.repeat(100_000).concat('x'), '1'.repeat(100_000)]) {
      expect(readNumber(text, '.').kind).toBe('bad');
    }
    expect(performance.now() - start).toBeLessThan(200);
  });
});
