import { expect, it } from 'vitest';
import { hashOf, hashOfBytes } from '../../src/core/hash.ts';

it('bytes have one hash, whoever computes it, also when they are a part of others', async () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i * 31);
  for (const part of [bytes, bytes.subarray(7, 4001), new Uint8Array(0)]) {
    expect(await hashOfBytes(part)).toBe(hashOf(part));
  }
});
