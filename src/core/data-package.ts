import { z } from 'zod';

/** Name of the description of a data package inside its archive. */
export const DESCRIPTION = 'datapackage.json';

const schema = z.object({
  resources: z.array(z.object({ path: z.union([z.string(), z.array(z.string())]) })).max(1000),
});

/** Paths of the tables that the description of a data package names; null where the text is no such description. */
export function tablesOfPackage(text: string): readonly string[] | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.resources.flatMap(({ path }) => path) : null;
  } catch {
    return null;
  }
}
