import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, type Method } from '../../../src/core/method.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { goalpostRows, withGoalposts } from '../../../src/screens/method/goalposts.ts';
import { TREE } from '../../scoring/small-tree.ts';

const method: Method = { ...DEFAULT_METHOD, normalise: { method: 'goalposts', scale: 10, window: 'pooled' } };
const [first] = TREE.indicators;
const code = first?.code ?? '';
const rowOf = (m: Method) => goalpostRows(TREE, 'all', m, []).find(r => r.indicator.code === code);

describe('goalposts of a single indicator', () => {
  it('stand in the place of the framework’s, with the scale of the step, and a method file can hold them', () => {
    const changed = withGoalposts(method, code, [2, 8]);
    expect(changed.normalise.overrides).toEqual({
      [code]: { method: 'goalposts', scale: 10, goalposts: [2, 8] },
    });
    expect(rowOf(changed)).toMatchObject({ posts: [2, 8], isOwn: true });
    expect(parseMethod(changed).method).not.toBeNull();
  });

  it('are taken back without a trace', () => {
    expect(withGoalposts(withGoalposts(method, code, [2, 8]), code, null)).toEqual(method);
    expect(rowOf(method)).toMatchObject({ posts: first?.goalposts ?? null, isOwn: false });
  });

  it('leave those of others alone', () => {
    const both = withGoalposts(withGoalposts(method, code, [2, 8]), TREE.indicators[1]?.code ?? '', [0, 1]);
    expect(Object.keys(withGoalposts(both, code, null).normalise.overrides ?? {})).toEqual([
      TREE.indicators[1]?.code,
    ]);
  });

  it('are nothing where indicators are scaled otherwise, but for those that have a rule with goalposts', () => {
    expect(goalpostRows(TREE, 'all', DEFAULT_METHOD, [])).toEqual([]);
    const one = withGoalposts(method, code, [2, 8]);
    const mixed: Method = { ...one, normalise: { ...one.normalise, method: 'min-max' } };
    expect(goalpostRows(TREE, 'all', mixed, []).map(r => r.indicator.code)).toEqual([code]);
  });

  it('show the values there are', () => {
    const cell = (indicator: string, denominated: number | null) => ({ indicator, denominated });
    const cells = [cell(code, 3), cell(code, null), cell(code, -1), cell('other', 99)];
    const [row] = goalpostRows(TREE, 'all', method, cells as never);
    expect(row?.observed).toEqual([-1, 3]);
  });
});
