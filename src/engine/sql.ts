/** A value that a statement may carry; it is always bound, never written into the text. */
export type SqlValue = string | number | boolean | null | readonly string[] | readonly number[];

/** A name of a schema, table or column. */
export interface Identifier {
  readonly kind: 'identifier';
  readonly name: string;
}

declare const written: unique symbol;

/** A statement or a piece of one, which only the `sql` template can make. */
export interface Sql {
  readonly kind: 'sql';
  /** Text between the values: one piece more than there are values. */
  readonly pieces: readonly string[];
  readonly values: readonly SqlValue[];
  readonly [written]: true;
}

type Hole = Identifier | Sql | SqlValue;

/** A name to be put into a statement, whatever characters it holds. */
export const identifier = (name: string): Identifier => ({ kind: 'identifier', name });

/**
 * A statement whose holes are identifiers (quoted), other `sql` pieces, or values (bound).
 * A number that is not finite is refused: NaN sorts above every number in DuckDB.
 */
export function sql(texts: TemplateStringsArray, ...holes: readonly Hole[]): Sql {
  const pieces = [texts[0] ?? ''];
  const values: SqlValue[] = [];
  const write = (text: string) => {
    pieces[pieces.length - 1] += text;
  };
  holes.forEach((hole, i) => {
    if (isIdentifier(hole)) write(quoted(hole));
    else if (isSql(hole)) {
      write(hole.pieces[0] ?? '');
      pieces.push(...hole.pieces.slice(1));
      values.push(...hole.values);
    } else {
      pieces.push('');
      values.push(finite(hole));
    }
    write(texts[i + 1] ?? '');
  });
  return made(pieces, values);
}

/** The piece made from `value`, or nothing where the value is undefined. */
export const when = <T>(value: T | undefined, piece: (value: T) => Sql): Sql =>
  value === undefined ? sql`` : piece(value);

/** The text DuckDB gets: each value is read from the variable that `bindingOf` sets. */
export const textOf = ({ pieces }: Sql): string =>
  pieces.reduce((text, piece, i) => `${text}getvariable('bound').v${i - 1}${piece}`);

/** The statement that binds all values of another, with one `?` a number or text in them. */
export function bindingOf({ values }: Sql): {
  readonly text: string;
  readonly parameters: readonly unknown[];
} {
  const fields = values.map((value, i) => `v${i}: ${Array.isArray(value) ? marks(value) : '?'}`);
  return { text: `SET VARIABLE bound = {${fields.join(', ')}}`, parameters: values.flat() };
}

const marks = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]::VARCHAR[]' : `[${list.map(() => '?').join(', ')}]`;

const isIdentifier = (hole: Hole): hole is Identifier =>
  typeof hole === 'object' && hole !== null && 'kind' in hole && hole.kind === 'identifier';

function isSql(hole: Hole): hole is Sql {
  if (typeof hole !== 'object' || hole === null || !('kind' in hole) || hole.kind !== 'sql') return false;
  if (!statements.has(hole)) throw new Error('bad piece of a statement: not made by the sql template');
  return true;
}

/** Doubling the quote is the whole of the escape; a NUL would end the name early in the engine's C strings. */
function quoted({ name }: Identifier): string {
  if (name.includes('\0')) throw new Error(`bad identifier: ${JSON.stringify(name)} holds a NUL character`);
  return `"${name.replaceAll('"', '""')}"`;
}

function finite(value: SqlValue): SqlValue {
  const numbers = Array.isArray(value) ? value : [value];
  for (const n of numbers) {
    if (typeof n === 'number' && !Number.isFinite(n)) throw new Error(`bad value in a statement: ${n}`);
  }
  return value;
}

/** Every piece that the template made; what only looks like one is refused. */
const statements = new WeakSet<object>();

function made(pieces: readonly string[], values: readonly SqlValue[]): Sql {
  const statement = { kind: 'sql', pieces, values } as Sql;
  statements.add(statement);
  return statement;
}
