import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf, shortHash } from '../../src/core/hash.ts';

describe('a hash', () => {
  it('is the SHA-256 of the UTF-8 bytes', () => {
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashOf(new Uint8Array([97, 98, 99]))).toBe(hashOf('abc'));
    expect(hashOf('东莞')).toBe(hashOf(new TextEncoder().encode('东莞')));
  });

  it('is shown by its first six digits', () => {
    expect(shortHash(hashOf('abc'))).toBe('ba7816');
  });
});

describe('canonical JSON', () => {
  it('is the same for the same value, whatever order its keys were written in', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });

  it('leaves out what is undefined, and keeps the order of lists', () => {
    expect(canonicalJson({ a: undefined, b: [2, 1] })).toBe('{"b":[2,1]}');
  });
});
