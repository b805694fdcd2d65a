import { readShared } from '../support/shared.ts';

/** A literal case of the peer's own test suite; its fields depend on the case. */
export type LiteralCase = Readonly<Record<string, unknown>> & { readonly id: string };

export const literalCases = (): readonly LiteralCase[] =>
  (JSON.parse(readShared('golden', 'coinr_tests', 'portable.json')) as { tests: LiteralCase[] }).tests;

/** Numbers of a case; null = missing becomes NaN. */
export const column = (values: unknown): Float64Array =>
  Float64Array.from(values as (number | null)[], v => v ?? Number.NaN);

/** The same as plain list, to compare. */
export const list = (values: unknown): (number | null)[] => values as (number | null)[];
