import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';

const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '));
const NEEDED = '--framework f.json --data d.csv --out results';

describe('arguments of score', () => {
  it('reads files given once or more, and both ways of giving a value', () => {
    expect(parse('--framework f --framework=g --data d --data e --out=o --method m --json')).toEqual({
      kind: 'score',
      request: {
        frameworks: ['f', 'g'],
        data: ['d', 'e'],
        method: 'm',
        out: 'o',
        sector: null,
        year: null,
        json: true,
        audit: false,
      },
    });
  });

  it('reads a sector and a year', () => {
    expect(parse(`${NEEDED} --sector building --year 2024`)).toMatchObject({
      request: { sector: 'building', year: 2024 },
    });
  });

  it.each([
    ['', '--framework is missing.'],
    ['--framework f --out o', '--data is missing.'],
    ['--framework f --data d', '--out is missing.'],
    ['--framework f --data d --out', '--out needs a value.'],
    ['--framework f --data --out o', '--data needs a value.'],
    [`${NEEDED} --out other`, '--out is given more than once.'],
    [`${NEEDED} --year soon`, '--year soon: give a year in digits.'],
    [`${NEEDED} --frameworks f`, '“--frameworks” is not an argument of this command.'],
    [`${NEEDED} extra`, '“extra” is not an argument of this command.'],
  ])('%s: says what is wrong', (line, message) => {
    expect(parse(line)).toEqual({ kind: 'wrong', message });
  });

  it('reads a wish for the audit', () => {
    expect(parse(`${NEEDED} --audit`)).toMatchObject({ request: { audit: true } });
    expect(parse(NEEDED)).toMatchObject({ request: { audit: false } });
  });

  it('answers questions without data', () => {
    expect(parse('--help')).toEqual({ kind: 'help' });
    expect(parse('--print-default-method')).toEqual({ kind: 'default-method' });
  });
});
