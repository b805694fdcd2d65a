import type { Goalposts, Indicator } from '../core/framework.ts';
import type { Method, NormaliseChoice } from '../core/method.ts';
import { normaliserOf } from './normalise.ts';

/** Where a value stands in a file. */
export interface ExplainedObservation {
  readonly value: number | null;
  readonly flag: string;
  readonly unit: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A cell, as `cells.csv` has it, with its observation. */
export interface ExplainedCell {
  readonly indicator: string;
  readonly raw: number | null;
  readonly denominated: number | null;
  readonly imputed: number | null;
  readonly treated: number | null;
  readonly normalised: number | null;
  /** `missing`, `observed` or `not-applicable`. */
  readonly status: string;
  /** `;` list. */
  readonly flags: string;
  readonly imputedFrom: number | null;
  readonly observation: ExplainedObservation | null;
}

/** A step that a value went through. */
export type CellStep =
  | {
      readonly step: 'normalised';
      readonly from: number | null;
      readonly to: number | null;
      readonly choice: NormaliseChoice;
      readonly formula: string;
      readonly direction: 1 | -1;
      readonly transform: Indicator['transform'];
      /** The two numbers used, where they are known. */
      readonly posts: Goalposts | null;
      readonly isClamped: boolean;
    }
  | {
      readonly step: 'treated';
      readonly from: number | null;
      readonly to: number | null;
      readonly isWinsorised: boolean;
      /** Second treatment of the column, or null. */
      readonly transform: string | null;
    }
  | {
      readonly step: 'imputed';
      readonly to: number | null;
      readonly method: string;
      /** Year it was carried from; null where it was not. */
      readonly year: number | null;
    }
  | {
      readonly step: 'denominated';
      readonly from: number | null;
      readonly to: number | null;
      readonly denominator: string;
      /** Value of the denominator; null where it cannot be told from the two. */
      readonly by: number | null;
      readonly scale: number;
    }
  | {
      readonly step: 'raw';
      readonly status: string;
      readonly value: number | null;
      readonly observation: ExplainedObservation | null;
    };

/** The steps of a cell from its normalised value back to the file; steps that changed nothing are left out. */
export function stepsOf(
  indicator: Indicator,
  cell: ExplainedCell,
  method: Method,
  posts: readonly [number, number] | null,
): readonly CellStep[] {
  const flags = new Set(cell.flags.split(';'));
  const choice = method.normalise.overrides?.[indicator.code] ?? method.normalise;
  const steps: CellStep[] = [];
  if (cell.treated !== null || cell.normalised !== null) {
    steps.push({
      step: 'normalised',
      from: cell.treated,
      to: cell.normalised,
      choice,
      formula: normaliserOf(choice).formula,
      direction: indicator.direction,
      transform: indicator.transform,
      posts,
      isClamped: flags.has('clamped'),
    });
  }
  const isWinsorised = flags.has('winsorised');
  if (isWinsorised || flags.has('log')) {
    const { then = null } = method.treat.overrides?.[indicator.code] ?? method.treat;
    const transform = flags.has('log') ? then : null;
    steps.push({ step: 'treated', from: cell.imputed, to: cell.treated, isWinsorised, transform });
  }
  const imputed = [...flags].find(flag => flag.startsWith('imputed:'));
  if (imputed !== undefined) {
    const year = cell.imputedFrom === 0 ? null : cell.imputedFrom;
    steps.push({ step: 'imputed', to: cell.imputed, method: imputed.slice('imputed:'.length), year });
  }
  if (method.denominate && indicator.denominator !== null && cell.raw !== null) {
    const { denominator, denominatorScale: scale } = indicator;
    const by =
      cell.denominated === null || cell.denominated === 0 ? null : (cell.raw / cell.denominated) * scale;
    steps.push({ step: 'denominated', from: cell.raw, to: cell.denominated, denominator, by, scale });
  }
  steps.push({ step: 'raw', status: cell.status, value: cell.raw, observation: cell.observation });
  return steps;
}
