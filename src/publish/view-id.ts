import { canonicalJson, hashOf } from '../core/hash.ts';

/** Letters that are not mistaken for one another when read aloud or copied by hand: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 4;

/** What a view is known by. */
export interface ViewKey {
  /** What is shown: `ranking-dots`, `trend-line`. */
  readonly figure: string;
  readonly dataHash: string;
  readonly methodHash: string;
  /** Link of the view without its language, so that a figure keeps its id when translated. */
  readonly link: string;
}

/** Short id of a view, `R-7K2M`: the same figure of the same data, method and view always has the same. */
export function viewId(key: ViewKey): string {
  const digits = hashOf(canonicalJson(key));
  const letters = Array.from(
    { length: LENGTH },
    (_, i) => LETTERS[Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16) % LETTERS.length],
  );
  return `${key.figure.slice(0, 1).toUpperCase()}-${letters.join('')}`;
}
