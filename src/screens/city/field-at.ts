/**
 * Start and end of a field in a line, quotation marks included; [0, 0] where the line has no such field.
 * `column` counts from 1. A field that began on an earlier line is not seen.
 */
export function fieldAt(line: string, delimiter: string, column: number): readonly [number, number] {
  let field = 1;
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    const isEnd = at === line.length || (!isQuoted && line.startsWith(delimiter, at));
    if (!isEnd) continue;
    if (field === column) return [start, at];
    field += 1;
    start = at + delimiter.length;
  }
  return [0, 0];
}
