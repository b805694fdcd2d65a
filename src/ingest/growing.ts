/** A column of numbers that grows; `view` copies what is filled. */
export interface Growing<T extends Int32Array | Float64Array | Uint8Array> {
  /** At least as long as what is filled; replaced when it grows, so read it anew after `push`. */
  readonly items: T;
  push(value: number): void;
}

type Numbers = Int32Array | Float64Array | Uint8Array;

/** An empty column; `make` gives an array of a length, e.g. `n => new Int32Array(n)`. */
export function growing<T extends Numbers>(make: (length: number) => T): Growing<T> {
  let items = make(1024);
  let length = 0;
  return {
    get items() {
      return items;
    },
    push(value) {
      if (length === items.length) {
        const larger = make(length * 2);
        larger.set(items);
        items = larger;
      }
      items[length] = value;
      length += 1;
    },
  };
}

/** Texts by position: each text once, in the order first met. */
export interface Dictionary {
  readonly texts: string[];
  position(text: string): number;
}

/** A dictionary that begins with the given texts. */
export function dictionary(texts: readonly string[]): Dictionary {
  const list = [...texts];
  const positions = new Map(list.map((text, i) => [text, i]));
  return {
    texts: list,
    position(text) {
      const known = positions.get(text);
      if (known !== undefined) return known;
      positions.set(text, list.length);
      list.push(text);
      return list.length - 1;
    },
  };
}
