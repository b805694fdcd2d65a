import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyIndex } from '../../src/ingest/key-index.ts';

describe('an index of rows by key', () => {
  it('answers as a map does, whatever is set and in what order', () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 3000 }), fc.array(key), (sets, others) => {
        const index = keyIndex();
        const map = new Map<number, number>();
        for (const [at, row] of sets) {
          index.set(at, row);
          map.set(at, row);
        }
        expect(index.size).toBe(map.size);
        for (const at of [...map.keys(), ...others]) expect(index.get(at)).toBe(map.get(at) ?? -1);
      }),
      { numRuns: 50 },
    );
  });

  it('stays quick when keys follow each other in steps of a power of two', () => {
    const index = keyIndex();
    for (let i = 0; i < 200_000; i += 1) index.set(i * 2 ** 21, i);
    for (let i = 0; i < 200_000; i += 1) if (index.get(i * 2 ** 21) !== i) throw new Error(`row ${i} lost`);
    expect(index.size).toBe(200_000);
  });
});
