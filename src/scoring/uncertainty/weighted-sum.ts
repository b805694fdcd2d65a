import type { ResultNode } from '../../core/result.ts';
import type { Family, Mean } from './families.ts';

/** Columns that are added in one pass. */
const TOGETHER = 8;

/**
 * Means of means as one weighted sum a unit, by effective weights; right where each unit has all values or none.
 * Values are m·n.
 */
export function weightedSum(nodes: readonly ResultNode[], values: Float64Array, n: number): Mean {
  const effective = new Float64Array(nodes.length);
  const top = nodes.findIndex(node => node.parent < 0);
  const length = Math.ceil(values.length / n / TOGETHER) * TOGETHER;
  const starts = new Int32Array(length);
  const weights = new Float64Array(length);
  return (families, factors, out) => {
    effective.fill(0);
    effective[top] = 1;
    for (let at = families.length - 1; at >= 0; at--) shareOut(families[at]!, factors, effective);
    let count = 0;
    for (let at = 0; at < nodes.length; at++) {
      const { indicator } = nodes[at]!;
      if (indicator < 0 || effective[at] === 0) continue;
      starts[count] = indicator * n;
      weights[count++] = effective[at]!;
    }
    starts.fill(starts[0]!, count);
    weights.fill(0, count);
    addColumns(values, starts, weights, count, out);
  };
}

/** Hands a parent's effective weight to its children. */
function shareOut(
  { parent, children, weights }: Family,
  factors: Float64Array | null,
  effective: Float64Array,
): void {
  let total = 0;
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    const weight = factors === null ? weights[i]! : weights[i]! * factors[child]!;
    effective[child] = weight;
    total += weight;
  }
  const scale = total > 0 ? effective[parent]! / total : 0;
  for (let i = 0; i < children.length; i++) effective[children[i]!]! *= scale;
}

/** Weighted sums of the columns that begin at `starts`, eight at a time; those beyond the count weigh nothing. */
function addColumns(
  values: Float64Array,
  starts: Int32Array,
  weights: Float64Array,
  count: number,
  out: Float64Array,
): void {
  out.fill(0);
  for (let j = 0; j < count; j += TOGETHER) {
    const [a, b, c, d] = [starts[j]!, starts[j + 1]!, starts[j + 2]!, starts[j + 3]!];
    const [e, f, g, h] = [starts[j + 4]!, starts[j + 5]!, starts[j + 6]!, starts[j + 7]!];
    const [s, t, u, v] = [weights[j]!, weights[j + 1]!, weights[j + 2]!, weights[j + 3]!];
    const [w, x, y, z] = [weights[j + 4]!, weights[j + 5]!, weights[j + 6]!, weights[j + 7]!];
    for (let i = 0; i < out.length; i++) {
      out[i]! +=
        s * values[a + i]! +
        t * values[b + i]! +
        u * values[c + i]! +
        v * values[d + i]! +
        w * values[e + i]! +
        x * values[f + i]! +
        y * values[g + i]! +
        z * values[h + i]!;
    }
  }
}
