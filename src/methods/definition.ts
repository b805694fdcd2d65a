import type { Parameter } from '../core/method-parameters.ts';

/** What every method says about itself, in the notation of mathematics; words live in i18n under its id. */
export interface MethodDefinition<Id extends string> {
  /** Name in method files and links. */
  readonly id: Id;
  readonly formula: string;
  /** Where the formula stands in the literature. */
  readonly reference: string;
  readonly parameters: readonly Parameter[];
  /** Range of its output. */
  readonly yields: string;
}

/** The handbook most methods are defined in. */
export const HANDBOOK =
  'OECD/JRC, Handbook on Constructing Composite Indicators: Methodology and User Guide (2008), ISBN 978-92-64-04345-9';
