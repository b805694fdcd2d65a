import type { Random } from './random.ts';

/** Layers under the density, each of the same area. */
const LAYERS = 256;
/** Where the tail begins, and the area of a layer. */
const TAIL = 3.6541528853610088;
const AREA = 0.00492867323399;

/** Right edge of each layer, from the lowest; that of the lowest is as wide as if the tail were part of its box. */
const edges = edgesOf();
/** Height of the density, scaled to 1 at 0, at each edge. */
const heights = edges.map(density);

/**
 * Numbers of the standard normal distribution.
 * Source: the ziggurat of Marsaglia & Tsang, Journal of Statistical Software 5(8) (2000), constants of 256 layers;
 * layer and place come from different bits of one number, as Doornik (2005) asks. `random` has 32 bits.
 */
export function normalsOf(random: Random): () => number {
  return () => {
    for (;;) {
      const bits = (random() * 2 ** 32) >>> 0;
      const layer = bits & (LAYERS - 1);
      const place = (bits >>> 8) * 2 ** -23 - 1;
      const x = place * edges[layer]!;
      if (Math.abs(x) < edges[layer + 1]!) return x;
      if (layer === 0) return place < 0 ? -beyondTail(random) : beyondTail(random);
      const low = heights[layer]!;
      if (low + random() * (heights[layer + 1]! - low) < density(x)) return x;
    }
  };
}

/** A number beyond the tail's beginning. Source: Marsaglia (1964), as in the paper above. */
function beyondTail(random: Random): number {
  for (;;) {
    const x = -Math.log(1 - random()) / TAIL;
    const y = -Math.log(1 - random());
    if (y + y > x * x) return TAIL + x;
  }
}

function density(x: number): number {
  return Math.exp(-0.5 * x * x);
}

function edgesOf(): Float64Array {
  const found = new Float64Array(LAYERS + 1);
  found[0] = AREA / density(TAIL);
  found[1] = TAIL;
  for (let layer = 2; layer < LAYERS; layer++) {
    const edge = found[layer - 1]!;
    found[layer] = Math.sqrt(-2 * Math.log(AREA / edge + density(edge)));
  }
  return found;
}
