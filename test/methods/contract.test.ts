import { describe, expect, it } from 'vitest';
import {
  AGGREGATE_METHODS,
  type AggregateChoice,
  GRADE_SCALES,
  IMPUTE_METHODS,
  NORMALISE_METHODS,
  type NormaliseChoice,
  TREAT_METHODS,
  TREAT_SECOND,
  WEIGHT_METHODS,
  type WeightChoice,
  type WeightMethod,
} from '../../src/core/method.ts';
import { AGGREGATORS } from '../../src/methods/aggregate/index.ts';
import type { MethodDefinition } from '../../src/methods/definition.ts';
import { gradeOf, NOT_RATED } from '../../src/methods/grade/definition.ts';
import { GRADE_SCALE_LIST } from '../../src/methods/grade/index.ts';
import { IMPUTERS } from '../../src/methods/impute/index.ts';
import { NORMALISERS } from '../../src/methods/normalise/index.ts';
import { extremesOf } from '../../src/methods/statistics/extremes.ts';
import { momentsOf } from '../../src/methods/statistics/moments.ts';
import { SECOND_TREATMENTS, TREATMENTS } from '../../src/methods/treat/index.ts';
import { WEIGHTERS } from '../../src/methods/weight/index.ts';
import { COLUMNS, isNumberOrMissing } from './columns.ts';

const REGISTRIES: readonly (readonly [string, readonly MethodDefinition<string>[], readonly string[]])[] = [
  ['impute', IMPUTERS, IMPUTE_METHODS],
  ['treat', TREATMENTS, TREAT_METHODS],
  ['second treatment', SECOND_TREATMENTS, TREAT_SECOND],
  ['normalise', NORMALISERS, NORMALISE_METHODS],
  ['weight', WEIGHTERS, WEIGHT_METHODS],
  ['aggregate', AGGREGATORS, AGGREGATE_METHODS],
];

/** A choice with what the method wants. */
const weightChoiceOf = (id: WeightMethod): WeightChoice => ({
  method: id,
  matrices: [ONES],
  of: [{ method: 'entropy' }, { method: 'critic' }],
});
const ONES = [
  [1, 1, 1],
  [1, 1, 1],
  [1, 1, 1],
];

describe.each(REGISTRIES)('%s', (_step, registry, names) => {
  it('has every method of the contract, in its order', () => {
    expect(registry.map(d => d.id)).toEqual(names);
  });

  it.each(registry.map(d => [d.id, d] as const))(
    '%s says formula, reference and range',
    (_id, definition) => {
      expect(definition.formula).not.toBe('');
      expect(definition.reference).toMatch(/\(\d{4}\)|\b(19|20)\d{2}\b/);
      expect(definition.yields).not.toBe('');
    },
  );
});

describe.each(Object.entries(COLUMNS))('on a column of kind %s', (kind, values) => {
  const isFlat = extremesOf(values).min === extremesOf(values).max || extremesOf(values).available === 0;

  it.each(IMPUTERS.map(d => [d.id, d] as const))(
    '%s fills gaps with numbers inside the column',
    (_id, imputer) => {
      const { min, max } = extremesOf(values);
      const out = new Float64Array(values.length);
      if (imputer.across === 'years') {
        const years = Int32Array.from(values, (_, i) => 2000 + i);
        imputer.fill(values, years, 3, out, new Int32Array(values.length));
      } else if (imputer.across === 'units') {
        out.set(
          imputer.fill(
            values,
            Int32Array.from(values, (_, i) => (i % 3) - 1),
          ),
        );
      } else if (imputer.across === 'columns') {
        const columns = [COLUMNS.spread!, values, COLUMNS.gaps!, COLUMNS.flat!, COLUMNS.huge!];
        const towards = (i: number) => (i % 2 === 0 ? (1 as const) : (-1 as const));
        out.set(
          imputer.fill(
            columns.map((column, i) => ({ values: column, direction: towards(i) })),
            1,
            { method: imputer.id },
          ),
        );
      } else out.set(values);
      for (const value of out) expect(Number.isNaN(value) || (value >= min && value <= max)).toBe(true);
    },
  );

  it.each(TREATMENTS.map(d => [d.id, d] as const))(
    '%s keeps gaps and bounds, and flattens nothing',
    (_id, treatment) => {
      const treated = values.slice();
      treatment.treat(treated, momentsOf(values), { method: treatment.id });
      expect(Array.from(treated, Number.isNaN)).toEqual(Array.from(values, Number.isNaN));
      const [before, after] = [extremesOf(values), extremesOf(treated)];
      if (before.available > 0) expect(after.min >= before.min && after.max <= before.max).toBe(true);
      expect(after.min === after.max).toBe(before.min === before.max);
    },
  );

  it.each(SECOND_TREATMENTS.map(d => [d.id, d] as const))(
    '%s gives numbers in the same order, or nothing',
    (_id, second) => {
      const out = second.transform(values, momentsOf(values), 0.5);
      if (out === null) return;
      expect([...out].every(isNumberOrMissing)).toBe(true);
      values.forEach((a, i) => {
        values.forEach((b, k) => {
          if (a < b) expect(out[i]!).toBeLessThanOrEqual(out[k]!);
        });
      });
    },
  );

  describe.each([1, -1] as const)('direction %i', direction => {
    it.each(NORMALISERS.map(d => [d.id, d] as const))(
      '%s gives a number for a value and nothing for a gap',
      (id, definition) => {
        const z = values.map(v => v * direction);
        const choice: NormaliseChoice = { method: id };
        const column = {
          z,
          extremes: extremesOf(z),
          direction,
          choice,
          goalposts: [1, 8] as const,
          target: direction === 1 ? 1e300 : -1e300,
          reference: new Float64Array(z.length).fill(extremesOf(z).max),
        };
        if (isFlat && (definition.needsSpread || column.extremes.available === 0)) return;
        const out = new Float64Array(z.length).fill(Number.NaN);
        const { problem } = definition.apply(column, out, new Uint8Array(z.length));
        expect([...out].every(isNumberOrMissing)).toBe(true);
        const [low, high] = definition.bounds(choice);
        out.forEach((value, i) => {
          if (Number.isNaN(z[i]!)) expect(value).toBeNaN();
          else if (problem === null && kind !== 'huge' && kind !== 'tiny') expect(value).not.toBeNaN();
          if (id !== 'scaled' && !Number.isNaN(value)) expect(value >= low && value <= high).toBe(true);
        });
      },
    );
  });

  it.each(WEIGHTERS.map(d => [d.id, d] as const))('%s gives weights that are numbers ≥ 0', (id, weighter) => {
    const scores = [values, COLUMNS.spread!, COLUMNS.gaps!];
    const weights = weighter.weigh({ scores, given: [1, 2, 3] }, weightChoiceOf(id));
    expect(weights).toHaveLength(3);
    for (const weight of weights) expect(Number.isFinite(weight) && weight >= 0).toBe(true);
    if (weighter.readsScores && isFlat) expect(weights[0]).toBe(0);
  });

  it.each(AGGREGATORS.map(d => [d.id, d] as const))(
    '%s gives a number where there is one to draw on',
    (id, aggregator) => {
      const scores = [values, COLUMNS.gaps!];
      const out = new Float64Array(values.length);
      const choice: AggregateChoice = { method: id, p: 2 };
      const refused = aggregator.apply({ scores, weights: [0.5, 0.5] }, choice, out);
      expect([...out].every(isNumberOrMissing)).toBe(true);
      out.forEach((value, i) => {
        const isEmpty = scores.every(s => Number.isNaN(s[i]!) || (id === 'topsis' && isFlatColumn(s)));
        if (isEmpty || refused.includes(i)) expect(value).toBeNaN();
        else if (kind !== 'huge') expect(value).not.toBeNaN();
      });
    },
  );
});

/** TOPSIS compares units, so a column that tells none apart says nothing to it. */
function isFlatColumn(column: Float64Array): boolean {
  const { min, max } = extremesOf(column);
  return min === max;
}

describe.each(GRADE_SCALE_LIST.map(s => [s.id, s] as const))('grade scale %s', (_id, scale) => {
  it('gives the class from its lower bound on, and the one below just under it', () => {
    scale.classes.forEach(({ grade, from }, i) => {
      if (from === Number.NEGATIVE_INFINITY) return;
      expect(gradeOf(scale, from, 1)).toBe(grade);
      expect(gradeOf(scale, from - 0.001, 1)).toBe(scale.classes[i + 1]!.grade);
    });
  });

  it('rates nobody without a score or on thin data', () => {
    expect(gradeOf(scale, null, 1)).toBe(NOT_RATED);
    expect(gradeOf(scale, 95, 0.699)).toBe(NOT_RATED);
    expect(gradeOf(scale, 95, 0.7)).not.toBe(NOT_RATED);
    expect(gradeOf(scale, 95, Number.NaN)).toBe(NOT_RATED);
  });

  it('is named in method files', () => {
    expect(GRADE_SCALES).toContain(scale.id);
  });
});
