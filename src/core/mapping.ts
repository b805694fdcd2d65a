import { z } from 'zod';
import { error, type Issue } from './issue.ts';
import { fileChoiceSchema, type Mapping } from './workspace.ts';

const schema = z.strictObject({
  schema: z.literal('gsc-mapping/1'),
  name: z.string().min(1).max(256),
  choice: fileChoiceSchema.omit({ cells: true, sheet: true, year: true, conflicts: true }),
});

/** Letters a mapping file may have. */
const LIMIT = 5_000_000;

/** Text of a mapping file. */
export const mappingText = ({ name, choice }: Mapping): string =>
  `${JSON.stringify({ schema: 'gsc-mapping/1', name, choice }, null, 2)}\n`;

/** Reads a mapping file; one that is none says why. */
export function parseMapping(text: string): Mapping | Issue {
  if (text.length > LIMIT) return error('mapping-invalid', { found: `${text.length}` });
  try {
    const parsed = schema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (parsed.success) return { name: parsed.data.name, choice: parsed.data.choice };
    const [first] = parsed.error.issues;
    return error('mapping-invalid', { found: first?.path.join('.') ?? '' });
  } catch {
    return error('mapping-invalid', { found: text.slice(0, 20) });
  }
}
