/** A broken variant of a table: one thing is wrong in one place. */
export interface Variant {
  readonly what: string;
  /** Row of the table that is touched; 0 is the header. */
  readonly row: number;
  readonly text: string;
}

/** Line ends that do not belong into a file of `\n`. */
const FOREIGN = { cr: '\r', crlf: '\r\n', lfcr: '\n\r', nel: '\x85', ls: '\u2028', vt: '\v', ff: '\f' };

/**
 * Every variant of a table of sound CSV fields that has one delimiter dropped or doubled, one quotation mark or
 * line end too many, or one line end of another kind: every row and column position in turn.
 */
export function* variants(rows: readonly (readonly string[])[], delimiter = ','): Generator<Variant> {
  for (const [row, fields] of rows.entries()) {
    const variant = (what: string, line: string, end = '\n'): Variant => {
      const lines = rows.map((r, i) => (i === row ? line + end : `${r.join(delimiter)}\n`));
      return { what, row, text: lines.join('') };
    };
    const whole = fields.join(delimiter);
    for (const [name, end] of Object.entries(FOREIGN)) yield variant(`end ${name}`, whole, end);
    for (let column = 0; column < fields.length; column += 1) {
      const before = fields.slice(0, column).join(delimiter) + (column > 0 ? delimiter : '');
      const field = fields[column] ?? '';
      const after = (column < fields.length - 1 ? delimiter : '') + fields.slice(column + 1).join(delimiter);
      const inPlace = (what: string, text: string): Variant =>
        variant(`${what} at column ${column + 1}`, before + text + after);
      if (column > 0) {
        yield variant(
          `delimiter dropped at column ${column + 1}`,
          before.slice(0, -delimiter.length) + field + after,
        );
        yield inPlace('delimiter doubled', delimiter + field);
      } else yield inPlace('delimiter before', delimiter + field);
      yield inPlace('mark before', `"${field}`);
      yield inPlace('mark behind', `${field}"`);
      const middle = Math.ceil(field.length / 2);
      const [head, tail] = [field.slice(0, middle), field.slice(middle)];
      yield inPlace('mark inside', `${head}"${tail}`);
      yield inPlace('delimiter inside', head + delimiter + tail);
      for (const [name, end] of Object.entries({ lf: '\n', cr: '\r', crlf: '\r\n' })) {
        yield inPlace(`${name} before`, end + field);
        yield inPlace(`${name} inside`, head + end + tail);
        yield inPlace(`${name} behind`, field + end);
      }
    }
  }
}
