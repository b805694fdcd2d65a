/** Rows of a small CSV (RFC 4180, `\n` or `\r\n`) as records by column name. For the project's own files only. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter(line => line !== '')
    .map(splitLine);
  return rows.map(fields => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])));
}

/** A CSV text with header, `\n` after every line, quoted only where a field needs it. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map(fields => `${fields.map(quoted).join(',')}\n`).join('');
}

function splitLine(line: string): string[] {
  const fields = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  const bare = fields.map(field => field.replace(/,$/, ''));
  const whole = line.endsWith(',') ? bare : bare.slice(0, -1);
  return whole.map(field => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}

const quoted = (field: string): string => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
