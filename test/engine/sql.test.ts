import { describe, expect, it } from 'vitest';
import { bindingOf, identifier, sql, textOf, when } from '../../src/engine/sql.ts';
import { HOSTILE } from './sample.ts';

describe('sql', () => {
  it('quotes an identifier and doubles the quotes in it', () => {
    expect(textOf(sql`SELECT ${identifier('a"b')} FROM t`)).toBe('SELECT "a""b" FROM t');
  });

  it('refuses an identifier with a NUL character', () => {
    expect(() => sql`SELECT ${identifier('a\0b')}`).toThrow('NUL');
  });

  it('keeps values out of the text', () => {
    const statement = sql`SELECT ${HOSTILE}, ${1.5}`;
    expect(textOf(statement)).toBe(`SELECT getvariable('bound').v0, getvariable('bound').v1`);
    expect(bindingOf(statement)).toEqual({
      text: 'SET VARIABLE bound = {v0: ?, v1: ?}',
      parameters: [HOSTILE, 1.5],
    });
  });

  it('numbers the values of nested pieces in reading order', () => {
    const inner = sql`b = ${2} AND c = ${'x'}`;
    const statement = sql`a = ${1} AND ${inner} AND d = ${3}`;
    expect(textOf(statement).match(/v\d/g)).toEqual(['v0', 'v1', 'v2', 'v3']);
    expect(statement.values).toEqual([1, 2, 'x', 3]);
  });

  it('binds a list value by value, and an empty list as a list of text', () => {
    const statement = sql`${['a', "b'"]} ${[]}`;
    expect(bindingOf(statement)).toEqual({
      text: 'SET VARIABLE bound = {v0: [?, ?], v1: []::VARCHAR[]}',
      parameters: ['a', "b'"],
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, [1, Number.NaN]])('refuses the number %s', value => {
    expect(() => sql`SELECT ${value}`).toThrow('bad value');
  });

  it('leaves a piece out where its value is undefined, and keeps it for 0 and the empty text', () => {
    expect(textOf(when(undefined, (v: number) => sql`AND a = ${v}`))).toBe('');
    expect(when(0, v => sql`AND a = ${v}`).values).toEqual([0]);
    expect(when('', v => sql`AND a = ${v}`).values).toEqual(['']);
  });

  it('takes no text in the place of a piece', () => {
    const forged = JSON.parse('{"kind": "sql", "pieces": ["; DROP TABLE x"], "values": []}');
    expect(() => sql`SELECT 1 ${forged}`).toThrow('not made by the sql template');
  });
});
