import { error, type Issue } from './issue.ts';
import { keysOf, type Parameter } from './method-parameters.ts';
import { nearest } from './nearest.ts';

/** A JSON object whose keys are not yet known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Collects what is wrong while a method file is read; every reading function gives its fallback then. */
export interface Reader {
  readonly issues: Issue[];
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');

/** Notes a name that is not known, with the nearest known one, or all of them where none is near. */
export function unknownName(reader: Reader, path: string, found: string, known: readonly string[]): void {
  const suggestion = nearest(found, known) ?? known.join(', ');
  reader.issues.push(
    error('method-unknown', { where: { path }, found, params: { path, found, suggestion } }),
  );
}

/** Notes a value of the wrong type or out of range. */
export function invalid(reader: Reader, path: string, value: unknown, expected: string): void {
  const found = shown(value).slice(0, 200);
  reader.issues.push(error('method-invalid', { where: { path }, found, params: { path, found, expected } }));
}

/** The fields of a JSON object; anything else is an issue and gives none. */
export function readFields(reader: Reader, value: unknown, path: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  invalid(reader, path, value, '{ … }');
  return {};
}

/** Notes every key that is not among the known ones. */
export function checkKeys(reader: Reader, fields: Fields, path: string, known: readonly string[]): void {
  for (const key of Object.keys(fields)) {
    if (!known.includes(key)) unknownName(reader, path === '' ? key : `${path}.${key}`, key, known);
  }
}

/** One of the known words. */
export function readWord<W extends string>(
  reader: Reader,
  value: unknown,
  path: string,
  known: readonly W[],
  fallback: W,
): W {
  const word = known.find(k => k === value);
  if (word !== undefined) return word;
  if (typeof value === 'string') unknownName(reader, path, value, known);
  else invalid(reader, path, value, known.join(' | '));
  return fallback;
}

/** A finite number inside the bounds. */
export function readNumber(
  reader: Reader,
  value: unknown,
  path: string,
  bounds: Omit<Extract<Parameter, { kind: 'number' }>, 'kind' | 'name' | 'default'>,
): number | undefined {
  const { min, max, above, not, whole } = bounds;
  const fits =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above) &&
    value !== not &&
    (whole !== true || Number.isInteger(value));
  if (fits) return value;
  invalid(reader, path, value, boundsText(bounds));
  return undefined;
}

/** Codes with numbers between the bounds; wrong entries are issues and drop out. */
export function readNumbers(
  reader: Reader,
  value: unknown,
  path: string,
  bounds: { min: number; max?: number },
): Readonly<Record<string, number>> {
  const entries = Object.entries(readFields(reader, value, path)).flatMap(
    ([code, entry]): [string, number][] => {
      const number = readNumber(reader, entry, `${path}.${code}`, bounds);
      return number === undefined ? [] : [[code, number]];
    },
  );
  return Object.fromEntries(entries);
}

/** A parameter whose value is no choice of method itself. */
export type PlainParameter = Exclude<Parameter, { kind: 'pair' }>;

/** The value of a parameter, or its default where it is left out; undefined where there is neither. */
export function readParameter(
  reader: Reader,
  fields: Fields,
  path: string,
  parameter: PlainParameter,
): unknown {
  const key = keysOf(parameter).find(k => fields[k] !== undefined) ?? parameter.name;
  const at = `${path}.${key}`;
  const value = fields[key];
  if (value === undefined || (value === null && parameter.default === null)) {
    if ('required' in parameter && parameter.required === true)
      invalid(reader, at, value, expectedOf(parameter));
    return parameter.default ?? undefined;
  }
  switch (parameter.kind) {
    case 'number':
      return readNumber(reader, value, at, parameter);
    case 'numbers':
      return readNumbers(reader, value, at, { min: 0 });
    case 'option':
      return readWord(reader, value, at, parameter.options, parameter.default);
    case 'range':
      if (
        isRange(value) &&
        value[0] >= (parameter.min ?? Number.NEGATIVE_INFINITY) &&
        value[1] <= (parameter.max ?? Number.POSITIVE_INFINITY)
      )
        return value;
      break;
    case 'matrices':
      return key === parameter.single ? readOne(reader, value, at) : readMany(reader, value, at);
    case 'flag':
      if (typeof value === 'boolean') return value;
      break;
    case 'text':
      if (typeof value === 'string' && value !== '') return value;
      break;
    default:
      return parameter satisfies never;
  }
  invalid(reader, at, value, expectedOf(parameter));
  return undefined;
}

function isRange(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every(v => typeof v === 'number' && Number.isFinite(v)) &&
    value[0] < value[1]
  );
}

function readOne(reader: Reader, value: unknown, path: string): readonly Matrix[] | undefined {
  const matrix = readMatrix(reader, value, path);
  return matrix === undefined ? undefined : [matrix];
}

function readMany(reader: Reader, value: unknown, path: string): readonly Matrix[] | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    invalid(reader, path, value, MATRICES);
    return undefined;
  }
  const matrices = value.flatMap((matrix: unknown, i) => {
    const read = readMatrix(reader, matrix, `${path}.${i}`);
    return read === undefined ? [] : [read];
  });
  return matrices.length === value.length ? matrices : undefined;
}

type Matrix = readonly (readonly number[])[];

/** A square table of numbers > 0. */
function readMatrix(reader: Reader, value: unknown, path: string): Matrix | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    invalid(reader, path, value, MATRIX);
    return undefined;
  }
  const found = reader.issues.length;
  const rows = value.map((row: unknown, i) => {
    if (!Array.isArray(row)) {
      invalid(reader, `${path}.${i}`, row, '[…]');
      return [];
    }
    if (row.length !== value.length) {
      const params = { path, row: i + 1, found: row.length, expected: value.length };
      reader.issues.push(
        error('matrix-not-square', { where: { path: `${path}.${i}` }, found: shown(row), params }),
      );
      return [];
    }
    return row.flatMap(
      (cell: unknown, j) => readNumber(reader, cell, `${path}.${i}.${j}`, { above: 0 }) ?? [],
    );
  });
  return reader.issues.length === found ? rows : undefined;
}

const MATRIX = '[[1, 3], [0.333333, 1]], n × n, ∈ ℝ, > 0';
const MATRICES = '[[[1, 3], [0.333333, 1]], …], n × n, ∈ ℝ, > 0';

function expectedOf(parameter: PlainParameter): string {
  switch (parameter.kind) {
    case 'number':
      return boundsText(parameter);
    case 'numbers':
      return '{ "code": ≥ 0, … }';
    case 'option':
      return parameter.options.join(' | ');
    case 'range':
      return [
        '[l, u], l < u',
        ...(parameter.min === undefined ? [] : [`l ≥ ${parameter.min}`]),
        ...(parameter.max === undefined ? [] : [`u ≤ ${parameter.max}`]),
      ].join(', ');
    case 'matrices':
      return MATRICES;
    case 'flag':
      return 'true | false';
    case 'text':
      return '"…"';
    default:
      return parameter satisfies never;
  }
}

function boundsText({ min, max, above, not, whole }: Parameters<typeof readNumber>[3]): string {
  const set = whole === true ? '∈ ℤ' : '∈ ℝ';
  const parts = [
    min === undefined ? '' : `≥ ${min}`,
    max === undefined ? '' : `≤ ${max}`,
    above === undefined ? '' : `> ${above}`,
    not === undefined ? '' : `≠ ${not}`,
  ].filter(part => part !== '');
  return [set, ...parts].join(', ');
}
