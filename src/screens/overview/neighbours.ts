/** The `count` entries around one of a list, in order: as many before as after where the list allows. */
export function around<T>(list: readonly T[], at: number, count: number): readonly T[] {
  const first = Math.max(0, Math.min(list.length - count, at - Math.floor((count - 1) / 2)));
  return list.slice(first, first + count);
}
