/** Records of a well-formed CSV text: what the tests read their own expectations with. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (isQuoted && c === '"' && text[i + 1] === '"') {
      field += '"';
      i++;
    } else if (c === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (c === ',' || c === '\n')) {
      record.push(field);
      field = '';
      if (c === '\n') {
        records.push(record);
        record = [];
      }
    } else if (isQuoted || c !== '\r') field += c;
  }
  if (field !== '' || record.length > 0) records.push([...record, field]);
  return records;
}

/** Rows of a CSV text as fields by header. */
export function csvRows(text: string): Record<string, string>[] {
  const [header = [], ...records] = parseCsv(text);
  return records.map(record => Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])));
}

/** A number of a peer's table; blank and NA are missing. */
export const numberOrNaN = (text: string | undefined): number =>
  text === undefined || text === '' || text === 'NA' ? Number.NaN : Number(text);
