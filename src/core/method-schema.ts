import { hasError, type Issue } from './issue.ts';
import {
  type AggregateStep,
  DEFAULT_METHOD,
  GRADE_SCALES,
  type ImputeStep,
  type Method,
  type NormaliseStep,
  type ScreenStep,
  TIES,
  type TreatStep,
  type WeightStep,
} from './method.ts';
import { readStep, readWindow, WINDOWS } from './method-choice.ts';
import {
  checkKeys,
  invalid,
  type Reader,
  readFields,
  readNumber,
  readNumbers,
  readWord,
} from './method-reader.ts';
import {
  AGGREGATE_TABLE,
  IMPUTE_TABLE,
  NORMALISE_TABLE,
  TREAT_TABLE,
  WEIGHT_TABLE,
} from './method-tables.ts';
import { readUncertainty } from './method-uncertainty.ts';

export { printDefaultMethod, withMethodDefaults } from './method-defaults.ts';

const KEYS = Object.keys(DEFAULT_METHOD);

/**
 * Reads a method file (contract §4): the method with every step present, or the places that are wrong.
 * Each unknown key, name or parameter is an error; nothing is guessed. A min–max range that the file
 * leaves open stays open, because what it becomes depends on the means used.
 */
export function parseMethod(input: unknown): { method: Method | null; issues: Issue[] } {
  const reader: Reader = { issues: [] };
  const fields = readFields(reader, input, '');
  checkKeys(reader, fields, '', KEYS);
  if (fields.schema !== undefined && fields.schema !== DEFAULT_METHOD.schema) {
    invalid(reader, 'schema', fields.schema, DEFAULT_METHOD.schema);
  }
  const method: Method = {
    schema: DEFAULT_METHOD.schema,
    window:
      fields.window === undefined
        ? DEFAULT_METHOD.window
        : readWord(reader, fields.window, 'window', WINDOWS, 'pooled'),
    screen: readScreen(reader, fields.screen),
    denominate: readFlag(reader, fields.denominate, 'denominate', DEFAULT_METHOD.denominate),
    impute: readImpute(reader, fields.impute),
    treat: readTreat(reader, fields.treat),
    normalise: readNormalise(reader, fields.normalise),
    weight: readWeight(reader, fields.weight),
    aggregate: readAggregate(reader, fields.aggregate),
    rank: readRank(reader, fields.rank),
    grade: readGrade(reader, fields.grade),
    total: readTotal(reader, fields.total),
    uncertainty: readUncertainty(reader, fields.uncertainty),
  };
  return { method: hasError(reader.issues) ? null : method, issues: reader.issues };
}

function readFlag(reader: Reader, value: unknown, path: string, fallback: boolean): boolean {
  if (value === undefined) return fallback;
  if (typeof value === 'boolean') return value;
  invalid(reader, path, value, 'true | false');
  return fallback;
}

function readScreen(reader: Reader, input: unknown): ScreenStep {
  const fields = input === undefined ? {} : readFields(reader, input, 'screen');
  checkKeys(reader, fields, 'screen', ['window', 'minCoverage', 'perPillar', 'minNonZero']);
  const share = (key: string): number | undefined =>
    fields[key] === undefined
      ? undefined
      : readNumber(reader, fields[key], `screen.${key}`, { min: 0, max: 1 });
  const minNonZero = share('minNonZero');
  return {
    ...readWindow(reader, fields, 'screen'),
    minCoverage: share('minCoverage') ?? DEFAULT_METHOD.screen.minCoverage,
    ...(fields.perPillar === undefined
      ? {}
      : { perPillar: readNumbers(reader, fields.perPillar, 'screen.perPillar', { min: 0, max: 1 }) }),
    ...(minNonZero === undefined ? {} : { minNonZero }),
  };
}

// The tables of parameters hold exactly the fields of these types, each read by its kind: that earns the `as`.

function readImpute(reader: Reader, input: unknown): ImputeStep {
  return readStep(reader, input, 'impute', IMPUTE_TABLE, ['overrides']).step as ImputeStep;
}

function readTreat(reader: Reader, input: unknown): TreatStep {
  return readStep(reader, input, 'treat', TREAT_TABLE, ['overrides']).step as TreatStep;
}

function readNormalise(reader: Reader, input: unknown): NormaliseStep {
  return readStep(reader, input, 'normalise', NORMALISE_TABLE, ['overrides']).step as NormaliseStep;
}

function readWeight(reader: Reader, input: unknown): WeightStep {
  return readStep(reader, input, 'weight', WEIGHT_TABLE, ['byLevel', 'byNode']).step as WeightStep;
}

function readAggregate(reader: Reader, input: unknown): AggregateStep {
  const { step, fields } = readStep(
    reader,
    input,
    'aggregate',
    AGGREGATE_TABLE,
    ['byLevel', 'byNode'],
    ['minCoverage'],
  );
  const { minCoverage = 0 } = fields;
  const path = 'aggregate.minCoverage';
  const least =
    typeof minCoverage === 'object' && minCoverage !== null
      ? readNumbers(reader, minCoverage, path, { min: 0, max: 1 })
      : (readNumber(reader, minCoverage, path, { min: 0, max: 1 }) ?? 0);
  return { ...step, minCoverage: least } as AggregateStep;
}

function readRank(reader: Reader, input: unknown): Method['rank'] {
  if (input === undefined) return DEFAULT_METHOD.rank;
  const fields = readFields(reader, input, 'rank');
  checkKeys(reader, fields, 'rank', ['ties']);
  return fields.ties === undefined
    ? DEFAULT_METHOD.rank
    : { ties: readWord(reader, fields.ties, 'rank.ties', TIES, DEFAULT_METHOD.rank.ties) };
}

function readGrade(reader: Reader, input: unknown): Method['grade'] {
  if (input === undefined) return DEFAULT_METHOD.grade;
  const fields = readFields(reader, input, 'grade');
  checkKeys(reader, fields, 'grade', ['scale']);
  return fields.scale === undefined
    ? DEFAULT_METHOD.grade
    : { scale: readWord(reader, fields.scale, 'grade.scale', GRADE_SCALES, DEFAULT_METHOD.grade.scale) };
}

function readTotal(reader: Reader, input: unknown): Method['total'] {
  if (input === undefined || input === null) return null;
  const fields = readFields(reader, input, 'total');
  checkKeys(reader, fields, 'total', ['weights']);
  return { weights: readNumbers(reader, fields.weights ?? {}, 'total.weights', { min: 0 }) };
}
