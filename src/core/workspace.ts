import { z } from 'zod';
import { type Framework, frameworkSchema } from './framework.ts';
import type { Method } from './method.ts';
import { parseMethod } from './method-schema.ts';
import { type LocalName, localName } from './name.ts';

/** A data file the workspace holds; its bytes are kept under the hash. */
export interface StoredFile {
  readonly name: string;
  readonly sha256: string;
}

/** What the reader answered where a file could be read in two ways. */
export interface FileChoice {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly decimalMark?: '.' | ',' | undefined;
  readonly year?: number | undefined;
  /** City code for a name or code that is not known as it stands, or could mean several. */
  readonly cities?: Readonly<Record<string, string>> | undefined;
}

/** A method kept under a name, to be looked at again; never the official one. */
export interface Scenario {
  readonly name: string;
  readonly method: Method;
}

/** Most scenarios of a workspace, and letters of a name. */
export const SCENARIO_LIMIT = 20;
export const SCENARIO_NAME_LIMIT = 80;

/** Everything results follow from: files, frameworks, the published method and the one in force. */
export interface Workspace {
  readonly name: LocalName;
  /** The bundled demonstration data, the reader's own, or a snapshot, which is then its only file. */
  readonly kind: 'demo' | 'own' | 'snapshot';
  readonly files: readonly StoredFile[];
  /** Answers by file name. */
  readonly choices: Readonly<Record<string, FileChoice>>;
  readonly frameworks: readonly Framework[];
  readonly published: Method;
  readonly method: Method;
  /** By their names, which differ; absent where none was ever saved. */
  readonly scenarios?: readonly Scenario[] | undefined;
}

const method = z.unknown().transform((value, context): Method => {
  const parsed = parseMethod(value);
  if (parsed.method !== null) return parsed.method;
  context.addIssue({ code: 'custom', message: parsed.issues.map(i => i.code).join(', ') });
  return z.NEVER;
});

const workspaceSchema = z.object({
  name: localName,
  kind: z.enum(['demo', 'own', 'snapshot']),
  files: z
    .array(z.object({ name: z.string().max(1024), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(1000),
  choices: z.record(
    z.string(),
    z.object({
      encoding: z.string().optional(),
      delimiter: z.string().optional(),
      decimalMark: z.enum(['.', ',']).optional(),
      year: z.number().int().optional(),
      cities: z.record(z.string(), z.string()).optional(),
    }),
  ),
  frameworks: z.array(frameworkSchema).max(100),
  published: method,
  method,
  scenarios: z
    .array(z.object({ name: z.string().min(1).max(SCENARIO_NAME_LIMIT), method }))
    .max(SCENARIO_LIMIT)
    .optional(),
});

/** Reads a saved workspace; null when it is not one, or was saved by a version that wrote it otherwise. */
export function parseWorkspace(text: string): Workspace | null {
  try {
    const parsed = workspaceSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
