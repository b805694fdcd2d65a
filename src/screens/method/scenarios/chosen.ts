/** Columns that fit beside names on a wide page. */
const MOST = 4;

/** Cities whose ranks are shown: the own one, those compared, then the first of the published ranking. */
export function chosenFor(
  published: readonly { readonly city: string; readonly rank: number | null }[],
  own: string | null,
  compared: readonly string[],
): readonly string[] {
  const ranked = published.filter(r => r.rank !== null).map(r => r.city);
  const known = new Set(published.map(r => r.city));
  const wanted = [...(own === null ? [] : [own]), ...compared, ...ranked].filter(city => known.has(city));
  return [...new Set(wanted)].slice(0, MOST);
}
