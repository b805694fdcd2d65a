import { COMPARE_LIMIT } from '../../state/view.ts';

/** The cities chosen for comparison once one more is chosen or taken out; unchanged when all places are taken. */
export function withToggled(cities: readonly string[], city: string): readonly string[] {
  if (cities.includes(city)) return cities.filter(c => c !== city);
  return cities.length < COMPARE_LIMIT ? [...cities, city] : cities;
}

/** Place of a city in the order of choice, which gives its mark: the own city is 0; null when it is not chosen. */
export function orderOf(cities: readonly string[], city: string, own: string | null): number | null {
  if (!cities.includes(city)) return null;
  if (city === own) return 0;
  return cities.filter(c => c !== own).indexOf(city) + 1;
}

/** The cities to compare: those chosen, with the own city before them where there is room. */
export function comparedWith(cities: readonly string[], own: string | null): readonly string[] {
  return own === null || cities.includes(own) ? cities : [own, ...cities].slice(0, COMPARE_LIMIT);
}
