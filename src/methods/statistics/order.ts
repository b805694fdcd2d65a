/**
 * Writes the positions of the available values (NaN = missing) to `order`, by ascending value, and gives how many
 * there are. Equal values come in no particular order.
 */
export function orderAscending(values: Float64Array, order: Int32Array): number {
  let available = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) order[available++] = i;
  }
  sortPart(values, order, 0, available - 1);
  return available;
}

/** Parts this short are sorted by insertion. */
const SHORT = 16;

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
