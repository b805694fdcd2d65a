import type { Framework } from '../core/framework.ts';
import { canonicalJson, type Hash, hashOf, hashOfBytes } from '../core/hash.ts';
import type { Method } from '../core/method.ts';
import { withMethodDefaults } from '../core/method-defaults.ts';
import type { Dataset } from '../core/observation.ts';
import { dataText } from './data-text.ts';
import { compare } from './units.ts';

/**
 * Hash of what the data say: observations by sector, city, year, indicator with value, flag and unit, then the
 * group labels. It does not depend on files, lines, sources or the order of loading.
 */
export const dataHash = (dataset: Dataset): Hash => hashOf(dataText(dataset));

/** The same, quicker where the browser has code of its own for it. */
export const dataHashSoon = (dataset: Dataset): Promise<Hash> => hashOfBytes(dataText(dataset));

/** Hash of the method with every default written out: two files that score alike have one. */
export const methodHash = (method: Method): Hash => hashOf(canonicalJson(withMethodDefaults(method)));

/** Hash of the frameworks, whatever order they were given in. */
export const frameworkHash = (frameworks: readonly Framework[]): Hash =>
  hashOf(canonicalJson([...frameworks].sort((a, b) => compare(a.id, b.id))));

/** Hash of the text of `scores.csv`. */
export const resultsHash = (scoresCsv: string): Hash => hashOf(scoresCsv);
