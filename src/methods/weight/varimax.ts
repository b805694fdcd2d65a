import { square } from '../statistics/power.ts';

const SWEEPS = 200;
const SMALLEST_TURN = 1e-13;

/**
 * Loadings (one row a variable, one column a component) turned so that squared loadings are near 0 or near the
 * communality: rows at unit length while turning, components in pairs, until no turn is left.
 * Source: Kaiser, Psychometrika 23(3), 187–200 (1958).
 */
export function varimax(loadings: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const lengths = loadings.map(row => Math.sqrt(row.reduce((sum, x) => sum + square(x), 0)));
  const turned = loadings.map((row, i) => row.map(value => (lengths[i] === 0 ? 0 : value / lengths[i]!)));
  const components = loadings[0]?.length ?? 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let largest = 0;
    for (let p = 0; p < components; p++) {
      for (let q = p + 1; q < components; q++) largest = Math.max(largest, Math.abs(turnPair(turned, p, q)));
    }
    if (largest < SMALLEST_TURN) break;
  }
  return turned.map((row, i) => row.map(value => value * lengths[i]!));
}

/** Turns two components to the greatest varimax of the pair, in place; the angle. */
function turnPair(rows: number[][], p: number, q: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const row of rows) {
    const u = square(row[p]!) - square(row[q]!);
    const v = 2 * row[p]! * row[q]!;
    a += u;
    b += v;
    c += u * u - v * v;
    d += 2 * u * v;
  }
  const n = rows.length;
  const angle = Math.atan2(d - (2 * a * b) / n, c - (a * a - b * b) / n) / 4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const row of rows) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cos * x + sin * y;
    row[q] = cos * y - sin * x;
  }
  return angle;
}
