import { type Alternatives, DEFAULT_UNCERTAINTY, type UncertaintyStep } from './method.ts';
import { readChoice } from './method-choice.ts';
import {
  checkKeys,
  type Fields,
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

const KEYS = Object.keys(DEFAULT_UNCERTAINTY);
const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const STEPS = ['impute', 'treat', 'normalise', 'weight', 'aggregate'] as const;

/** Most runs, rows of a sensitivity design, and resamples. */
export const MOST_RUNS = 100_000;
/** Most options one step may have: their combinations are all checked before the first run. */
const MOST_OPTIONS = 10;

/** What a method file that names no weight noise, alternatives or other draws leaves undrawn. */
const NOTHING_DRAWN: UncertaintyStep = { ...DEFAULT_UNCERTAINTY, weightNoise: {} };

/**
 * Reads the uncertainty step of a method file; null where it has none. Every key may be left out: 1000 runs, seed 1,
 * and nothing drawn. Weight noise that is one number counts for all levels; alternatives may also be written as
 * `{ "normalise": [ … ], … }`.
 */
export function readUncertainty(reader: Reader, input: unknown): UncertaintyStep | null {
  if (input === undefined || input === null) return null;
  const path = 'uncertainty';
  const fields = readFields(reader, input, path);
  checkKeys(reader, fields, path, KEYS);
  const whole = (key: 'runs' | 'seed', min: number, max: number): number =>
    fields[key] === undefined
      ? NOTHING_DRAWN[key]
      : (readNumber(reader, fields[key], `${path}.${key}`, { min, max, whole: true }) ?? NOTHING_DRAWN[key]);
  return {
    runs: whole('runs', 1, MOST_RUNS),
    seed: whole('seed', 0, Number.MAX_SAFE_INTEGER),
    weightNoise: readWeightNoise(reader, fields.weightNoise, `${path}.weightNoise`),
    alternatives: readAlternatives(reader, fields.alternatives, `${path}.alternatives`),
    perIndicatorNoise: readNoise(reader, fields.perIndicatorNoise, `${path}.perIndicatorNoise`),
    leaveOneOut: readLeaveOneOut(reader, fields.leaveOneOut, `${path}.leaveOneOut`),
    sensitivity: readSensitivity(reader, fields.sensitivity, `${path}.sensitivity`),
  };
}

function readWeightNoise(reader: Reader, input: unknown, path: string): UncertaintyStep['weightNoise'] {
  if (input === undefined) return NOTHING_DRAWN.weightNoise;
  if (typeof input === 'number') {
    const f = readNumber(reader, input, path, { min: 0, max: 1 }) ?? 0;
    return Object.fromEntries(LEVELS.map(level => [level, f]));
  }
  const noise = readNumbers(reader, input, path, { min: 0, max: 1 });
  for (const level of Object.keys(noise)) {
    if (!LEVELS.some(known => known === level)) invalid(reader, `${path}.${level}`, level, '1, 2, … 9');
  }
  return noise;
}

function readAlternatives(reader: Reader, input: unknown, path: string): readonly Alternatives[] {
  if (input === undefined) return NOTHING_DRAWN.alternatives;
  if (!Array.isArray(input)) {
    const byStep = readFields(reader, input, path);
    checkKeys(reader, byStep, path, STEPS);
    return STEPS.flatMap(step =>
      byStep[step] === undefined ? [] : [readOptions(reader, step, byStep[step], `${path}.${step}`)],
    );
  }
  const seen = new Set<string>();
  return input.map((entry: unknown, at): Alternatives => {
    const place = `${path}.${at}`;
    const fields = readFields(reader, entry, place);
    checkKeys(reader, fields, place, ['step', 'options']);
    const step = readWord(reader, fields.step, `${place}.step`, STEPS, 'normalise');
    if (seen.has(step)) invalid(reader, `${place}.step`, step, `{ "step": "${step}" } × 1`);
    seen.add(step);
    return readOptions(reader, step, fields.options, `${place}.options`);
  });
}

function readOptions(
  reader: Reader,
  step: (typeof STEPS)[number],
  input: unknown,
  path: string,
): Alternatives {
  if (!Array.isArray(input) || input.length === 0 || input.length > MOST_OPTIONS) {
    invalid(reader, path, input, `[{ "method": … }, …] (1–${MOST_OPTIONS})`);
    return { step: 'normalise', options: [] };
  }
  const read = (option: unknown, at: number): Fields => {
    const place = `${path}.${at}`;
    const fields = readFields(reader, option, place);
    if (fields.method === undefined) invalid(reader, `${place}.method`, fields.method, '"…"');
    return READERS[step](reader, fields, place);
  };
  // Each reader gives the fields of its step's choice: that earns the `as`.
  return { step, options: input.map(read) } as Fields as Alternatives;
}

type ReadOption = (reader: Reader, fields: Fields, path: string) => Fields;

const READERS: Readonly<Record<(typeof STEPS)[number], ReadOption>> = {
  impute: (reader, fields, path) => readChoice(reader, fields, path, IMPUTE_TABLE, []),
  treat: (reader, fields, path) => readChoice(reader, fields, path, TREAT_TABLE, []),
  normalise: (reader, fields, path) => readChoice(reader, fields, path, NORMALISE_TABLE, []),
  weight: (reader, fields, path) => readChoice(reader, fields, path, WEIGHT_TABLE, []),
  aggregate: (reader, fields, path) => readChoice(reader, fields, path, AGGREGATE_TABLE, []),
};

function readNoise(reader: Reader, input: unknown, path: string): UncertaintyStep['perIndicatorNoise'] {
  if (input === undefined) return NOTHING_DRAWN.perIndicatorNoise;
  return typeof input === 'number'
    ? (readNumber(reader, input, path, { min: 0 }) ?? 0)
    : readNumbers(reader, input, path, { min: 0 });
}

function readLeaveOneOut(reader: Reader, input: unknown, path: string): boolean {
  if (typeof input === 'boolean') return input;
  if (input !== undefined) invalid(reader, path, input, 'true | false');
  return NOTHING_DRAWN.leaveOneOut;
}

/** Rows and resamples of a sensitivity analysis that says nothing of them. */
export const DEFAULT_SENSITIVITY = { runs: 512, bootstrap: 1000 } as const;

function readSensitivity(reader: Reader, input: unknown, path: string): UncertaintyStep['sensitivity'] {
  if (input === undefined || input === null) return NOTHING_DRAWN.sensitivity;
  const fields = readFields(reader, input, path);
  checkKeys(reader, fields, path, Object.keys(DEFAULT_SENSITIVITY));
  const whole = (key: keyof typeof DEFAULT_SENSITIVITY, min: number): number =>
    fields[key] === undefined
      ? DEFAULT_SENSITIVITY[key]
      : (readNumber(reader, fields[key], `${path}.${key}`, { min, max: MOST_RUNS, whole: true }) ??
        DEFAULT_SENSITIVITY[key]);
  return { runs: whole('runs', 2), bootstrap: whole('bootstrap', 0) };
}
