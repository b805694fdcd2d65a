import { error, hasError, type Issue, warning } from './issue.ts';
import {
  AGGREGATE_METHODS,
  type AggregateChoice,
  type AggregateStep,
  DEFAULT_METHOD,
  GRADE_SCALES,
  IMPUTE_METHODS,
  type ImputeChoice,
  type ImputeStep,
  type Method,
  NORMALISE_METHODS,
  type NormaliseChoice,
  type NormaliseStep,
  type ScreenStep,
  TIES,
  TREAT_METHODS,
  TREAT_SECOND,
  type TreatChoice,
  type TreatStep,
  WEIGHT_METHODS,
  type WeightChoice,
  type WeightStep,
} from './method.ts';
import {
  AGGREGATE_PARAMETERS,
  IMPUTE_PARAMETERS,
  NORMALISE_PARAMETERS,
  NOT_BUILT,
  type Parameter,
  SECOND_PARAMETERS,
  TREAT_PARAMETERS,
  WEIGHT_PARAMETERS,
} from './method-parameters.ts';
import {
  checkKeys,
  type Fields,
  invalid,
  type Reader,
  readFields,
  readNumber,
  readNumbers,
  readParameter,
  readWord,
} from './method-reader.ts';

export { printDefaultMethod, withMethodDefaults } from './method-defaults.ts';

const KEYS = Object.keys(DEFAULT_METHOD);
const WINDOWS = ['pooled', 'year'] as const;

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
  const { uncertainty } = fields;
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
    uncertainty: null,
  };
  if (uncertainty !== undefined && uncertainty !== null)
    reader.issues.push(warning('uncertainty-not-run', { where: { path: 'uncertainty' } }));
  return { method: hasError(reader.issues) ? null : method, issues: reader.issues };
}

function readFlag(reader: Reader, value: unknown, path: string, fallback: boolean): boolean {
  if (value === undefined) return fallback;
  if (typeof value === 'boolean') return value;
  invalid(reader, path, value, 'true | false');
  return fallback;
}

const window = (reader: Reader, fields: Fields, path: string): { window?: 'pooled' | 'year' } =>
  fields.window === undefined
    ? {}
    : { window: readWord(reader, fields.window, `${path}.window`, WINDOWS, 'pooled') };

function readScreen(reader: Reader, input: unknown): ScreenStep {
  const fields = input === undefined ? {} : readFields(reader, input, 'screen');
  checkKeys(reader, fields, 'screen', ['window', 'minCoverage', 'perPillar', 'minNonZero']);
  const share = (key: string): number | undefined =>
    fields[key] === undefined
      ? undefined
      : readNumber(reader, fields[key], `screen.${key}`, { min: 0, max: 1 });
  const minNonZero = share('minNonZero');
  return {
    ...window(reader, fields, 'screen'),
    minCoverage: share('minCoverage') ?? DEFAULT_METHOD.screen.minCoverage,
    ...(fields.perPillar === undefined
      ? {}
      : { perPillar: readNumbers(reader, fields.perPillar, 'screen.perPillar', { min: 0, max: 1 }) }),
    ...(minNonZero === undefined ? {} : { minNonZero }),
  };
}

/** What a step's choice of method is read by. */
interface ChoiceTable<M extends string> {
  readonly methods: readonly M[];
  readonly fallback: M;
  readonly parameters: (method: M, fields: Fields) => readonly Parameter[];
}

/** One choice of method with its parameters; keys that belong to neither are issues. */
function readChoice<M extends string>(
  reader: Reader,
  fields: Fields,
  path: string,
  table: ChoiceTable<M>,
  stepKeys: readonly string[],
): { readonly method: M } & Fields {
  const { methods, fallback } = table;
  const given = fields.method;
  const method =
    given === undefined ? fallback : readWord(reader, given, `${path}.method`, methods, fallback);
  if (NOT_BUILT.has(method)) {
    const at = `${path}.method`;
    reader.issues.push(
      error('method-not-built', { where: { path: at }, found: method, params: { path: at, method } }),
    );
  }
  if (given !== undefined && given !== method) return { method };
  const parameters = table.parameters(method, fields);
  checkKeys(reader, fields, path, ['method', ...parameters.map(p => p.name), ...stepKeys]);
  const values = parameters.flatMap((parameter): [string, unknown][] => {
    const value = readParameter(reader, fields, path, parameter);
    return value === undefined ? [] : [[parameter.name, value]];
  });
  return { ...Object.fromEntries(values), method };
}

/** Choices by code or level; one that names no method keeps the step's. */
function readChoices<M extends string>(
  reader: Reader,
  step: Fields,
  path: string,
  key: string,
  table: ChoiceTable<M>,
): Readonly<Record<string, { readonly method: M } & Fields>> | undefined {
  if (step[key] === undefined) return undefined;
  const entries = Object.entries(readFields(reader, step[key], `${path}.${key}`));
  return Object.fromEntries(
    entries.map(([code, choice]) => {
      const at = `${path}.${key}.${code}`;
      if (key === 'byLevel' && !/^[1-9]\d*$/.test(code)) invalid(reader, at, code, '1, 2, …');
      return [code, readChoice(reader, readFields(reader, choice, at), at, table, [])];
    }),
  );
}

/** A whole step: its window, its choice, and the choices that differ from it. */
function readStep<M extends string>(
  reader: Reader,
  input: unknown,
  path: string,
  table: ChoiceTable<M>,
  lists: readonly string[],
  otherKeys: readonly string[] = [],
): { step: { readonly method: M } & Fields; fields: Fields } {
  const fields = input === undefined ? {} : readFields(reader, input, path);
  const choice = readChoice(reader, fields, path, table, ['window', ...lists, ...otherKeys]);
  const inner = { ...table, fallback: choice.method };
  const choices = lists.flatMap((key): [string, unknown][] => {
    const read = readChoices(reader, fields, path, key, inner);
    return read === undefined ? [] : [[key, read]];
  });
  return { step: { ...choice, ...window(reader, fields, path), ...Object.fromEntries(choices) }, fields };
}

// The tables of parameters hold exactly the fields of these types, each read by its kind: that earns the `as`.

function readImpute(reader: Reader, input: unknown): ImputeStep {
  const table: ChoiceTable<ImputeChoice['method']> = {
    methods: IMPUTE_METHODS,
    fallback: DEFAULT_METHOD.impute.method,
    parameters: method => IMPUTE_PARAMETERS[method],
  };
  return readStep(reader, input, 'impute', table, ['overrides']).step as ImputeStep;
}

function readTreat(reader: Reader, input: unknown): TreatStep {
  const table: ChoiceTable<TreatChoice['method']> = {
    methods: TREAT_METHODS,
    fallback: DEFAULT_METHOD.treat.method,
    parameters: (method, fields) => {
      const second = TREAT_SECOND.find(s => s === fields.then);
      return [...TREAT_PARAMETERS[method], ...(second === undefined ? [] : SECOND_PARAMETERS[second])];
    },
  };
  return readStep(reader, input, 'treat', table, ['overrides']).step as TreatStep;
}

function readNormalise(reader: Reader, input: unknown): NormaliseStep {
  const table: ChoiceTable<NormaliseChoice['method']> = {
    methods: NORMALISE_METHODS,
    fallback: DEFAULT_METHOD.normalise.method,
    parameters: method => NORMALISE_PARAMETERS[method].map(p => (p.name === 'range' ? OPEN_RANGE : p)),
  };
  return readStep(reader, input, 'normalise', table, ['overrides']).step as NormaliseStep;
}

const OPEN_RANGE: Parameter = { kind: 'range', name: 'range', default: null };

function readWeight(reader: Reader, input: unknown): WeightStep {
  const table: ChoiceTable<WeightChoice['method']> = {
    methods: WEIGHT_METHODS,
    fallback: DEFAULT_METHOD.weight.method,
    parameters: method => WEIGHT_PARAMETERS[method],
  };
  return readStep(reader, input, 'weight', table, ['byLevel', 'byNode']).step as WeightStep;
}

function readAggregate(reader: Reader, input: unknown): AggregateStep {
  const table: ChoiceTable<AggregateChoice['method']> = {
    methods: AGGREGATE_METHODS,
    fallback: DEFAULT_METHOD.aggregate.method,
    parameters: method => AGGREGATE_PARAMETERS[method],
  };
  const { step, fields } = readStep(
    reader,
    input,
    'aggregate',
    table,
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
