import { extremesOf } from './extremes.ts';

/** Columns this short are sorted. */
const FEW = 64;
/** Even steps the values of longer ones are dealt into; only steps that hold a wanted position are looked into. */
const STEPS = 1024;

/** Room to work in: values a step, step of each value (STEPS = missing), number of the search of each step, 0 = none. */
const counts = new Int32Array(STEPS);
let steps = new Uint16Array(0);
const numbers = new Uint16Array(STEPS + 1);
const filled = new Int32Array(STEPS + 1);

/**
 * The available values (NaN = missing) at some positions of their ascending order, positions ascending from 0 and
 * below the number available. Time grows with the number of values.
 */
export function orderStatistics(values: Float64Array, positions: readonly number[]): readonly number[] {
  const { min, max } = extremesOf(values);
  const scale = (STEPS - 1) / (max - min);
  if (values.length <= FEW || !(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    const sorted = values.filter(value => !Number.isNaN(value)).sort();
    return positions.map(position => sorted[position]!);
  }
  dealOut(values, min, scale);
  const searches = searchesOf(positions);
  collect(values, searches);
  return searches.flatMap(({ inside, within }) => orderStatistics(inside, within));
}

function dealOut(values: Float64Array, min: number, scale: number): void {
  if (steps.length < values.length) steps = new Uint16Array(values.length);
  counts.fill(0);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const isMissing = Number.isNaN(value);
    const step = isMissing ? STEPS : ((value - min) * scale) | 0;
    steps[i] = step;
    if (!isMissing) counts[step]!++;
  }
}

/** A step that holds wanted positions, those positions counted inside it, and its values. */
interface Search {
  readonly step: number;
  readonly within: number[];
  readonly inside: Float64Array;
}

function searchesOf(positions: readonly number[]): readonly Search[] {
  const searches: Search[] = [];
  let step = 0;
  let before = 0;
  for (const position of positions) {
    while (before + counts[step]! <= position) before += counts[step++]!;
    const last = searches.at(-1);
    if (last?.step === step) last.within.push(position - before);
    else searches.push({ step, within: [position - before], inside: new Float64Array(counts[step]!) });
  }
  return searches;
}

/** Gathers the values of the steps searched. */
function collect(values: Float64Array, searches: readonly Search[]): void {
  numbers.fill(0);
  filled.fill(0);
  searches.forEach(({ step }, at) => {
    numbers[step] = at + 1;
  });
  for (let i = 0; i < values.length; i++) {
    const number = numbers[steps[i]!]!;
    if (number > 0) searches[number - 1]!.inside[filled[number]!++] = values[i]!;
  }
}
