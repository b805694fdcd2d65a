/** A stream of numbers in [0, 1), uniform, 32 bits each. */
export type Random = () => number;

/**
 * A seeded stream of its own for every name: what one stream draws never shifts another.
 * sfc32 (C. Doty-Humphrey, PractRand) started by splitmix32 from the seed and the FNV-1a hash of the name;
 * only 32-bit integer arithmetic, so every machine draws the same numbers.
 */
export function randomStream(seed: number, name: string): Random {
  const next = splitmix32(seed ^ fnv1a(name));
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) step();
  return () => step() / 2 ** 32;
}

/**
 * About standard normal: the sum of twelve uniforms less six (Irwin–Hall), within ±6.
 * Chosen because it needs additions only: logarithm and cosine may differ in the last digit between engines.
 */
export function drawNormal(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += random();
  return sum;
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
