import { describe, expect, it } from 'vitest';
import { float64, fromStream, int32, text, toStream, uint8 } from '../../src/engine/arrow.ts';

const back = (columns: Parameters<typeof toStream>[0], name: string): unknown[] => [
  ...(fromStream([toStream(columns)]).getChild(name) ?? []),
];

describe('columns on their way into the database', () => {
  it('NaN becomes null and everything else stays, to the bit', () => {
    const values = Float64Array.of(0.1, Number.NaN, -0, 5e-324, Number.MAX_VALUE, 1, 2, 3, Number.NaN);
    expect(back({ v: float64(values) }, 'v')).toEqual([
      0.1,
      null,
      -0,
      5e-324,
      Number.MAX_VALUE,
      1,
      2,
      3,
      null,
    ]);
  });

  it('infinity is thrown back', () => {
    expect(() => float64(Float64Array.of(1, Number.NEGATIVE_INFINITY))).toThrow('-Infinity');
  });

  it('text of any script comes back, with gaps', () => {
    const values = ['', '东莞', null, '😀', 'é', '\0'];
    expect(back({ v: text(values) }, 'v')).toEqual(values);
  });

  it('columns on one shared array are each written in full', () => {
    const shared = Int32Array.of(1, 2, 3);
    const stream = toStream({ a: int32(shared), b: int32(shared), c: int32(shared) });
    const apart = toStream({ a: int32(shared.slice()), b: int32(shared.slice()), c: int32(shared.slice()) });
    expect(stream).toEqual(apart);
  });

  it('columns of different lengths are refused', () => {
    expect(() => toStream({ a: int32(new Int32Array(2)), b: uint8(new Uint8Array(3)) })).toThrow(
      'lengths: 2, 3',
    );
  });
});
