/** A stream of numbers, each as likely as the others, in [0, 1), in steps of 2⁻³². */
export type Random = () => number;

/**
 * The stream that belongs to a seed, a run and a purpose, and to nothing else: whoever makes the run, and in
 * whatever order, draws the same numbers. Seed ≥ 0, whole, up to 2⁵³.
 * Source: sfc32 of Chris Doty-Humphrey's PractRand, its state set by the mixing step of splitmix32
 * (Steele, Lea & Flood, Fast Splittable Pseudorandom Number Generators, 2014), sixteen numbers thrown away.
 */
export function streamOf(seed: number, run: number, purpose: number): Random {
  let a = mix(seed | 0);
  let b = mix(a ^ Math.floor(seed / 2 ** 32));
  let c = mix(b ^ run);
  let counter = purpose;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let thrown = 0; thrown < 16; thrown++) next();
  return next;
}

/** Turns every bit of a whole number over, one to one. */
function mix(value: number): number {
  let z = (value + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}
