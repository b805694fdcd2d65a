import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataSets } from '../../datasets/index.ts';
import { frameworkSchema } from '../../src/core/framework.ts';
import {
  AGGREGATE_METHODS,
  GRADE_SCALES,
  IMPUTE_METHODS,
  NORMALISE_METHODS,
  TIES,
  TREAT_METHODS,
  WEIGHT_METHODS,
} from '../../src/core/method.ts';
import {
  AGGREGATE_PARAMETERS,
  IMPUTE_PARAMETERS,
  NORMALISE_PARAMETERS,
  keysOf as namesOf,
  SECOND_PARAMETERS,
  TREAT_PARAMETERS,
  WEIGHT_PARAMETERS,
} from '../../src/core/method-parameters.ts';
import { parseMethod, printDefaultMethod } from '../../src/core/method-schema.ts';

const project = new URL('../../', import.meta.url).pathname;
const read = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(project, ...path), 'utf8'));

/** The parts of a JSON Schema that are compared. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
}
const frameworkFile = read('public', 'schemas', 'gsc-framework-1.json') as Shape;
const methodFile = read('public', 'schemas', 'gsc-method-1.json') as Shape;
const accepts = (schema: Shape, value: unknown) =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success;

/** Keys a shape has and keys it wants, down to lists of objects; null alternatives are left out. */
function keysOf(shape: Shape | undefined): unknown {
  const inner = shape?.anyOf?.find(s => s.items !== undefined) ?? shape;
  if (inner?.items !== undefined) return keysOf(inner.items);
  if (inner?.properties === undefined) return [];
  return [Object.keys(inner.properties).sort(), [...(inner.required ?? [])].sort()];
}

describe('the published schema of framework files', () => {
  const own = z.toJSONSchema(frameworkSchema, { io: 'input' }) as Shape;

  it('knows and wants the keys that the reader knows and wants', () => {
    expect(keysOf(frameworkFile)).toEqual(keysOf(own));
    for (const list of ['sectors', 'nodes', 'indicators']) {
      expect(keysOf(frameworkFile.properties?.[list]), list).toEqual(keysOf(own.properties?.[list]));
    }
  });

  it.each(dataSets.filter(set => set.kind === 'framework').map(set => set.frameworks[0]))(
    'takes %s',
    path => {
      const framework = read('datasets', path ?? '');
      expect(accepts(frameworkFile, framework)).toBe(true);
      expect(frameworkSchema.safeParse(framework).success).toBe(true);
    },
  );

  it('refuses a direction that is neither way', () => {
    const framework = read('datasets', 'gsc-b', 'framework.json') as { indicators: { direction: number }[] };
    framework.indicators[0]!.direction = 0;
    expect(accepts(frameworkFile, framework)).toBe(false);
  });
});

describe('the published schema of method files', () => {
  it.each([
    ['impute', 'method', IMPUTE_METHODS],
    ['treat', 'method', TREAT_METHODS],
    ['normalise', 'method', NORMALISE_METHODS],
    ['weight', 'method', WEIGHT_METHODS],
    ['aggregate', 'method', AGGREGATE_METHODS],
    ['rank', 'ties', TIES],
    ['grade', 'scale', GRADE_SCALES],
  ])('names every choice of %s.%s', (step, key, known) => {
    expect(methodFile.properties?.[step]?.properties?.[key]?.enum).toEqual(known);
  });

  it.each([
    ['impute', [IMPUTE_PARAMETERS]],
    ['treat', [TREAT_PARAMETERS, SECOND_PARAMETERS]],
    ['normalise', [NORMALISE_PARAMETERS]],
    ['weight', [WEIGHT_PARAMETERS]],
    ['aggregate', [AGGREGATE_PARAMETERS]],
  ])('knows every parameter of %s, of the step and of its exceptions', (step, tables) => {
    const names = tables.flatMap(table => Object.values(table).flat().flatMap(namesOf));
    for (const shape of [methodFile.properties?.[step], methodFile.$defs?.[step]])
      expect(Object.keys(shape?.properties ?? {})).toEqual(expect.arrayContaining(names));
  });

  it('takes the demonstration method and the printed defaults, as the reader does', () => {
    for (const method of [read('datasets', 'demo', 'method.json'), JSON.parse(printDefaultMethod())]) {
      expect(accepts(methodFile, method)).toBe(true);
      expect(parseMethod(method).issues).toEqual([]);
    }
  });

  it.each([
    [{ runs: 500, seed: 3, weightNoise: 0.2, perIndicatorNoise: 0.1, leaveOneOut: true }],
    [{ weightNoise: { '1': 0.1 }, perIndicatorNoise: { A1: 2 }, sensitivity: { runs: 64, bootstrap: 0 } }],
    [{ alternatives: [{ step: 'impute', options: [{ method: 'mean' }, { method: 'nearest', k: 3 }] }] }],
    [{ alternatives: { normalise: [{ method: 'min-max' }, { method: 'rank' }] } }],
    [null],
  ])('takes the uncertainty step %j, as the reader does', uncertainty => {
    expect(accepts(methodFile, { uncertainty })).toBe(true);
    expect(parseMethod({ uncertainty }).issues).toEqual([]);
  });

  it.each([
    [{ uncertainty: { runs: 0 } }],
    [{ uncertainty: { runs: 1e9 } }],
    [{ uncertainty: { noise: 0.1 } }],
    [{ uncertainty: { weightNoise: { top: 0.1 } } }],
    [{ uncertainty: { alternatives: [{ step: 'rank', options: [] }] } }],
    [{ uncertainty: { alternatives: { normalise: [{ method: 'min_max' }] } } }],
    [{ uncertainty: { sensitivity: { runs: 1 } } }],
    [{ normalise: { method: 'min_max' } }],
    [{ normalize: { method: 'min-max' } }],
    [{ impute: { method: 'mean', maxyears: 2 } }],
    [{ screen: { minCoverage: 70 } }],
  ])('refuses %j, as the reader does', method => {
    expect(accepts(methodFile, method)).toBe(false);
    expect(parseMethod(method).method).toBeNull();
  });
});
