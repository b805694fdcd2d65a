import { DIRECTIONS } from './joe-kuo.ts';

/** A stream of numbers in [0, 1), uniform. */
type Random = () => number;

const BITS = 32;

/** Dimensions that have direction numbers. */
export const SOBOL_DIMENSIONS = DIRECTIONS.length + 1;

/**
 * Points of the Sobol sequence in Gray-code order from its first one, point after point: count × dimensions
 * numbers, each inside (0, 1). Every coordinate is shifted digit by digit (exclusive or) by a number that `random`
 * draws once a dimension: equal seeds give equal points, none is at a corner, and the even spread of 2^k points
 * stays. Dimensions beyond the table are plain draws of `random`. At most 2^32 points.
 * Sources: Antonov & Saleev (1979) for the order; Cranley & Patterson (1976), digital form, for the shift.
 */
export function sobolPoints(count: number, dimensions: number, random: Random): Float64Array {
  const points = new Float64Array(count * dimensions);
  for (let d = 0; d < dimensions; d++) {
    if (d < SOBOL_DIMENSIONS) fillDimension(points, dimensions, d, Math.floor(random() * 2 ** BITS) >>> 0);
    else for (let at = d; at < points.length; at += dimensions) points[at] = random();
  }
  return points;
}

function fillDimension(points: Float64Array, dimensions: number, d: number, shift: number): void {
  const directions = directionNumbers(d);
  let digits = shift;
  for (let at = d, index = 0; at < points.length; at += dimensions, index++) {
    points[at] = ((digits >>> 0) + 0.5) / 2 ** BITS;
    digits ^= directions[lowestZero(index)]!;
  }
}

/** Direction numbers of a dimension (0 = the first) as 32-bit fractions: the polynomial's recurrence goes on from the table. */
function directionNumbers(d: number): Int32Array {
  const numbers = new Int32Array(BITS);
  const direction = DIRECTIONS[d - 1];
  if (direction === undefined) {
    for (let i = 0; i < BITS; i++) numbers[i] = 1 << (BITS - 1 - i);
    return numbers;
  }
  const { coefficients, first } = direction;
  const degree = first.length;
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      numbers[i] = first[i]! << (BITS - 1 - i);
      continue;
    }
    let next = numbers[i - degree]! ^ (numbers[i - degree]! >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((coefficients >>> (degree - 1 - k)) & 1) next ^= numbers[i - k]!;
    }
    numbers[i] = next;
  }
  return numbers;
}

/** Position of the lowest zero bit. */
const lowestZero = (index: number): number => BITS - 1 - Math.clz32(~index & (index + 1));
