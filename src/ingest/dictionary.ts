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
