/**
 * Writes the positions of the available values (NaN = missing) to `order`, by ascending value, and gives how many
 * there are. Equal values come in no particular order. Time grows with the number of values: they are dealt out
 * into as many even steps between least and greatest, and only what shares a step is compared. Values that crowd
 * into few steps cost n·log n.
 */
export function orderAscending(values: Float64Array, order: Int32Array): number {
  let available = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    order[available++] = i;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const scale = (available - 1) / (max - min);
  if (available > SHORT && scale > 0 && scale < Number.POSITIVE_INFINITY) {
    sortBySteps(values, order, available, min, scale);
  } else {
    sortPart(values, order, 0, available - 1);
  }
  return available;
}

/** Parts this short are sorted by insertion. */
const SHORT = 16;

/** Room to work in, as long as the longest column so far. */
let ends = new Int32Array(0);
let steps = new Int32Array(0);
let positions = new Int32Array(0);

function makeRoom(n: number): void {
  if (steps.length >= n) return;
  ends = new Int32Array(n + 1);
  steps = new Int32Array(n);
  positions = new Int32Array(n);
}

/** Sorts the first n positions: by step (v − min)·scale, 0 to n − 1, then by value inside each step. */
function sortBySteps(values: Float64Array, order: Int32Array, n: number, min: number, scale: number): void {
  makeRoom(n);
  ends.fill(0, 0, n + 1);
  for (let i = 0; i < n; i++) {
    const position = order[i]!;
    const step = ((values[position]! - min) * scale) | 0;
    positions[i] = position;
    steps[i] = step;
    ends[step + 1]!++;
  }
  for (let step = 1; step < n; step++) ends[step]! += ends[step - 1]!;
  for (let i = 0; i < n; i++) order[ends[steps[i]!]!++] = positions[i]!;
  for (let step = 0, start = 0; step < n; step++) {
    const end = ends[step]!;
    if (end - start > 1) sortPart(values, order, start, end - 1);
    start = end;
  }
}

/** Quicksort of positions around the median of three values. */
function sortPart(values: Float64Array, order: Int32Array, first: number, last: number): void {
  let low = first;
  let high = last;
  while (high - low > SHORT) {
    const pivot = middleOf(values[order[low]!]!, values[order[(low + high) >> 1]!]!, values[order[high]!]!);
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[order[i]!]! < pivot) i++;
      while (values[order[j]!]! > pivot) j--;
      if (i > j) break;
      const position = order[i]!;
      order[i++] = order[j]!;
      order[j--] = position;
    }
    if (j - low < high - i) {
      sortPart(values, order, low, j);
      low = i;
    } else {
      sortPart(values, order, i, high);
      high = j;
    }
  }
  insertPart(values, order, low, high);
}

function insertPart(values: Float64Array, order: Int32Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const position = order[i]!;
    const value = values[position]!;
    let j = i - 1;
    for (; j >= low && values[order[j]!]! > value; j--) order[j + 1] = order[j]!;
    order[j + 1] = position;
  }
}

const middleOf = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
