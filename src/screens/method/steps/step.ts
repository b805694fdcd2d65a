import type { Method } from '../../../core/method.ts';

/** What the sentence of a step is made from. */
export interface StepProps {
  readonly method: Method;
  /** Level of the index node. */
  readonly topLevel: number;
  /** Cities of the sector with their names, the own one first. */
  readonly cities: readonly { readonly code: string; readonly name: string }[];
  /** Groupings that the data have. */
  readonly groups: readonly string[];
  readonly onChange: (method: Method) => void;
}
