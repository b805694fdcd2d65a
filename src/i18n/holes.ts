const HOLE = /\{([A-Za-z][\w-]*)\}/g;

/** Names of the holes of a text, each once, in order of appearance: `{a} of {b}` gives a, b. */
export function holesOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(HOLE), match => match[1] ?? ''))];
}

/** The text with its holes filled; a hole without a value stays as it is. Values are never searched for holes. */
export function fillHoles(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(HOLE, (hole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : hole,
  );
}
