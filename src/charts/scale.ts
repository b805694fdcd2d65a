/** A straight mapping of values to px. */
export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Maps `domain` onto `range` px; a domain without extent maps to the middle. Ticks are given by the caller. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  ticks: readonly number[] = [],
): LinearScale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const map = (value: number) => (d1 === d0 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0));
  return Object.assign(map, { domain, ticks });
}

/**
 * Domain and ticks that hold all values, at round numbers, about `count` steps.
 * Empty gives [0, 1]; a single value gets one step on both sides. Values finite, any sign.
 */
export function niceDomain(
  values: readonly number[],
  count = 5,
): { readonly domain: readonly [number, number]; readonly ticks: readonly number[] } {
  if (values.length === 0) return { domain: [0, 1], ticks: [0, 1] };
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = niceStep((high - low || Math.abs(high) || 1) / Math.max(1, count));
  const from = Math.floor(low / step + 1e-9) - (low === high ? 1 : 0);
  const to = Math.ceil(high / step - 1e-9) + (low === high ? 1 : 0);
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => clean((from + i) * step));
  return { domain: [clean(from * step), clean(to * step)], ticks };
}

/**
 * Moves labels apart along one axis: centres in px in any order, at least `gap` px between neighbours,
 * all within [from, to] where they fit. Same order as given; each stays as near to its place as it can.
 */
export function spreadLabels(
  centres: readonly number[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const order = centres.map((_, i) => i).sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0) || a - b);
  const groups: { sum: number; size: number; members: number[] }[] = [];
  for (const i of order) {
    groups.push({ sum: centres[i] ?? 0, size: 1, members: [i] });
    while (groups.length > 1) {
      const last = groups[groups.length - 1]!;
      const before = groups[groups.length - 2]!;
      if (startOf(last, gap, from, to) - startOf(before, gap, from, to) >= before.size * gap) break;
      groups.pop();
      before.sum += last.sum;
      before.size += last.size;
      before.members.push(...last.members);
    }
  }
  const placed = centres.map(() => 0);
  for (const group of groups) {
    const start = startOf(group, gap, from, to);
    for (const [k, i] of group.members.entries()) placed[i] = start + k * gap;
  }
  return placed;
}

function startOf(group: { sum: number; size: number }, gap: number, from: number, to: number): number {
  const half = ((group.size - 1) * gap) / 2;
  return Math.max(from, Math.min(to - 2 * half, group.sum / group.size - half));
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  const factor = share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10;
  return factor * power;
}

/** Takes the binary dust off a multiple of a round step. */
const clean = (value: number): number => Number(value.toPrecision(12)) + 0;
