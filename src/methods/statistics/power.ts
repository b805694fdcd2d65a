/** x·x, rounded once. The operator `**` rounds otherwise from one version of a browser to the next. */
export const square = (x: number): number => x * x;

/** x to a real power for x > 0, and 0 for x = 0 and a positive power, by logarithm: the same digits everywhere. */
export const power = (x: number, exponent: number): number => Math.exp(exponent * Math.log(x));
