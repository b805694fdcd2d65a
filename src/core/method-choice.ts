import { keysOf, type Parameter } from './method-parameters.ts';
import {
  checkKeys,
  type Fields,
  invalid,
  type Reader,
  readFields,
  readParameter,
  readWord,
} from './method-reader.ts';

/** Names of the windows of statistics. */
export const WINDOWS = ['pooled', 'year'] as const;

/** The window of a step, where it has one of its own. */
export const readWindow = (reader: Reader, fields: Fields, path: string): { window?: 'pooled' | 'year' } =>
  fields.window === undefined
    ? {}
    : { window: readWord(reader, fields.window, `${path}.window`, WINDOWS, 'pooled') };

/** What a step's choice of method is read by. */
export interface ChoiceTable<M extends string> {
  readonly methods: readonly M[];
  readonly fallback: M;
  readonly parameters: (method: M, fields: Fields) => readonly Parameter[];
}

/** One choice of method with its parameters; keys that belong to neither are issues. */
export function readChoice<M extends string>(
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
  if (given !== undefined && given !== method) return { method };
  const parameters = table.parameters(method, fields);
  checkKeys(reader, fields, path, ['method', ...parameters.flatMap(keysOf), ...stepKeys]);
  const values = parameters.flatMap((parameter): [string, unknown][] => {
    const value =
      parameter.kind === 'pair'
        ? readPair(reader, fields[parameter.name], `${path}.${parameter.name}`, parameter.methods, table)
        : readParameter(reader, fields, path, parameter);
    return value === undefined ? [] : [[parameter.name, value]];
  });
  return { ...Object.fromEntries(values), method };
}

/** Two choices of the same step, each by one of the methods that can stand in a pair. */
function readPair<M extends string>(
  reader: Reader,
  value: unknown,
  path: string,
  methods: readonly string[],
  table: ChoiceTable<M>,
): readonly ({ readonly method: M } & Fields)[] | undefined {
  if (!Array.isArray(value) || value.length !== 2) {
    invalid(reader, path, value, '[{ "method": … }, { "method": … }]');
    return undefined;
  }
  const inner = { ...table, methods: table.methods.filter(m => methods.includes(m)) };
  return value.map((choice: unknown, i) => {
    const at = `${path}.${i}`;
    const fields = readFields(reader, choice, at);
    if (table.methods.some(m => m === fields.method) && !inner.methods.some(m => m === fields.method)) {
      invalid(reader, `${at}.method`, fields.method, inner.methods.join(' | '));
      return { method: table.fallback };
    }
    return readChoice(reader, fields, at, inner, []);
  });
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
export function readStep<M extends string>(
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
  return { step: { ...choice, ...readWindow(reader, fields, path), ...Object.fromEntries(choices) }, fields };
}
