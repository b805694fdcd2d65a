/** A primitive polynomial, its inner coefficients as one number, and the first direction numbers of a dimension. */
export interface Direction {
  /** Coefficients between the leading and the last one, highest first, as bits. */
  readonly coefficients: number;
  /** One odd number a degree: the i-th is below 2^i. */
  readonly first: readonly number[];
}

/**
 * Direction numbers of dimensions 2 to 40; dimension 1 needs none.
 * Source: S. Joe and F. Y. Kuo, Constructing Sobol Sequences with Better Two-Dimensional Projections,
 * SIAM J. Sci. Comput. 30 (2008) 2635–2654, table new-joe-kuo-6.21201 (© 2008 F. Y. Kuo and S. Joe, BSD licence).
 */
export const DIRECTIONS: readonly Direction[] = [
  { coefficients: 0, first: [1] },
  { coefficients: 1, first: [1, 3] },
  { coefficients: 1, first: [1, 3, 1] },
  { coefficients: 2, first: [1, 1, 1] },
  { coefficients: 1, first: [1, 1, 3, 3] },
  { coefficients: 4, first: [1, 3, 5, 13] },
  { coefficients: 2, first: [1, 1, 5, 5, 17] },
  { coefficients: 4, first: [1, 1, 5, 5, 5] },
  { coefficients: 7, first: [1, 1, 7, 11, 19] },
  { coefficients: 11, first: [1, 1, 5, 1, 1] },
  { coefficients: 13, first: [1, 1, 1, 3, 11] },
  { coefficients: 14, first: [1, 3, 5, 5, 31] },
  { coefficients: 1, first: [1, 3, 3, 9, 7, 49] },
  { coefficients: 13, first: [1, 1, 1, 15, 21, 21] },
  { coefficients: 16, first: [1, 3, 1, 13, 27, 49] },
  { coefficients: 19, first: [1, 1, 1, 15, 7, 5] },
  { coefficients: 22, first: [1, 3, 1, 15, 13, 25] },
  { coefficients: 25, first: [1, 1, 5, 5, 19, 61] },
  { coefficients: 1, first: [1, 3, 7, 11, 23, 15, 103] },
  { coefficients: 4, first: [1, 3, 7, 13, 13, 15, 69] },
  { coefficients: 7, first: [1, 1, 3, 13, 7, 35, 63] },
  { coefficients: 8, first: [1, 3, 5, 9, 1, 25, 53] },
  { coefficients: 14, first: [1, 3, 1, 13, 9, 35, 107] },
  { coefficients: 19, first: [1, 3, 1, 5, 27, 61, 31] },
  { coefficients: 21, first: [1, 1, 5, 11, 19, 41, 61] },
  { coefficients: 28, first: [1, 3, 5, 3, 3, 13, 69] },
  { coefficients: 31, first: [1, 1, 7, 13, 1, 19, 1] },
  { coefficients: 32, first: [1, 3, 7, 5, 13, 19, 59] },
  { coefficients: 37, first: [1, 1, 3, 9, 25, 29, 41] },
  { coefficients: 41, first: [1, 3, 5, 13, 23, 1, 55] },
  { coefficients: 42, first: [1, 3, 7, 3, 13, 59, 17] },
  { coefficients: 50, first: [1, 3, 1, 3, 5, 53, 69] },
  { coefficients: 55, first: [1, 1, 5, 5, 23, 33, 13] },
  { coefficients: 56, first: [1, 1, 7, 7, 1, 61, 123] },
  { coefficients: 59, first: [1, 1, 7, 9, 13, 61, 49] },
  { coefficients: 62, first: [1, 3, 3, 5, 3, 55, 33] },
  { coefficients: 14, first: [1, 3, 1, 15, 31, 13, 49, 245] },
  { coefficients: 21, first: [1, 3, 5, 15, 31, 59, 63, 97] },
  { coefficients: 22, first: [1, 3, 1, 11, 11, 11, 77, 249] },
];
