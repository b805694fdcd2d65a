import { error, type Issue } from './issue.ts';
import type { Parameter } from './method-parameters.ts';
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

/** The value of a parameter, or its default where it is left out; undefined where there is neither. */
export function readParameter(reader: Reader, fields: Fields, path: string, parameter: Parameter): unknown {
  const at = `${path}.${parameter.name}`;
  const value = fields[parameter.name];
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
      if (isRange(value)) return value;
      break;
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

function expectedOf(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'number':
      return boundsText(parameter);
    case 'numbers':
      return '{ "code": ≥ 0, … }';
    case 'option':
      return parameter.options.join(' | ');
    case 'range':
      return '[l, u], l < u';
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
