import { DataType, type Table, type Vector } from 'apache-arrow';

/** Reads one column of an answer into plain values, one a row. */
export type ColumnReader<T> = (column: Vector, name: string) => readonly T[];

/** Text without gaps. */
export const text: ColumnReader<string> = (column, name) =>
  optionalText(column, name).map(v => given(v, name));

/** Text; null is missing. */
export const optionalText: ColumnReader<string | null> = (column, name) => {
  if (!DataType.isUtf8(column.type)) throw wrongType(column, name, 'text');
  return [...column];
};

/** Numbers without gaps. */
export const number: ColumnReader<number> = (column, name) =>
  optionalNumber(column, name).map(v => given(v, name));

/** Numbers; null is missing. */
export const optionalNumber: ColumnReader<number | null> = (column, name) => {
  if (!DataType.isFloat(column.type) && !isInt32OrLess(column.type)) throw wrongType(column, name, 'numbers');
  return [...column];
};

/** Yes or no, without gaps. */
export const truth: ColumnReader<boolean> = (column, name) => {
  if (!DataType.isBool(column.type)) throw wrongType(column, name, 'truth values');
  return [...column].map(v => given(v, name));
};

type Readers = Readonly<Record<string, ColumnReader<unknown>>>;
type RowOf<R extends Readers> = { -readonly [K in keyof R]: R[K] extends ColumnReader<infer T> ? T : never };

/** The rows of an answer as plain objects with the keys of `readers`; throws where a column is absent or of another type. */
export function rows<R extends Readers>(table: Table, readers: R): RowOf<R>[] {
  const names = Object.keys(readers);
  const columns = names.map(name => (readers[name] ?? missing(name))(columnOf(table, name), name));
  return Array.from({ length: table.numRows }, (_, row) => {
    const read: Record<string, unknown> = {};
    names.forEach((name, i) => {
      read[name] = columns[i]?.[row];
    });
    return read as RowOf<R>;
  });
}

/** The only row of an answer. */
export function onlyRow<R extends Readers>(table: Table, readers: R): RowOf<R> {
  const [row] = rows(table, readers);
  if (row === undefined || table.numRows !== 1) throw new Error(`one row expected, ${table.numRows} found`);
  return row;
}

/** One column of text. */
export const texts = (table: Table, name: string): readonly string[] => text(columnOf(table, name), name);

/** A column of whole numbers as one array, without a copy where the answer came in one batch. */
export function int32s(table: Table, name: string): Int32Array {
  const values: unknown = columnOf(table, name).toArray();
  if (values instanceof Int32Array) return values;
  throw new Error(`column ${name}: whole numbers expected`);
}

/** A column of small whole numbers as one array. */
export function uint8s(table: Table, name: string): Uint8Array {
  const values: unknown = columnOf(table, name).toArray();
  if (values instanceof Uint8Array) return values;
  throw new Error(`column ${name}: small whole numbers expected`);
}

/** A column of numbers without nulls as one array. */
export function float64s(table: Table, name: string): Float64Array {
  const column = columnOf(table, name);
  const values: unknown = column.toArray();
  if (values instanceof Float64Array && column.nullCount === 0) return values;
  throw new Error(`column ${name}: numbers without gaps expected`);
}

function columnOf(table: Table, name: string): Vector {
  return table.getChild(name) ?? missing(name);
}

const isInt32OrLess = (type: DataType): boolean => DataType.isInt(type) && type.bitWidth <= 32;

function missing(name: string): never {
  throw new Error(`column ${name} is missing in the answer`);
}

function given<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`column ${name}: a value is missing`);
  return value;
}

const wrongType = (column: Vector, name: string, wanted: string): Error =>
  new Error(`column ${name}: ${wanted} expected, ${column.type} found`);
