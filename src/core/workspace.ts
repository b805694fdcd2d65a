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

/** What a column of a data file holds; `indicator` in wide forms, one column an indicator. */
export const COLUMN_ROLES = [
  'city',
  'city_name',
  'sector',
  'year',
  'indicator',
  'value',
  'unit',
  'source',
  'flag',
  'note',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A cell of a data file as the reader corrected it. The file itself is never changed. */
export interface CellFix {
  /** Physical line of the row's start, from 1; of a sheet, its row. */
  readonly row: number;
  /** Column, from 1. */
  readonly column: number;
  readonly text: string;
}

/** What the reader answered where a file could be read in two ways. */
export interface FileChoice {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly decimalMark?: '.' | ',' | undefined;
  readonly year?: number | undefined;
  /** Sheet of a workbook, or file of an archive, that is read. */
  readonly sheet?: string | undefined;
  /** What a column holds, by its heading as it stands in the file. */
  readonly columns?: Readonly<Record<string, ColumnRole>> | undefined;
  /** City code for a name or code that is not known as it stands, or could mean several. */
  readonly cities?: Readonly<Record<string, string>> | undefined;
  /** Sector code for a name that is not known as it stands. */
  readonly sectors?: Readonly<Record<string, string>> | undefined;
  /** Indicator code for a name or heading that is not known as it stands. */
  readonly indicators?: Readonly<Record<string, string>> | undefined;
  /** Which of two different values for one place stands: the one that was there, or the file's. Default `keep`. */
  readonly conflicts?: 'keep' | 'replace' | undefined;
  readonly cells?: readonly CellFix[] | undefined;
}

/** How the files of one sender are read: a name and the answers, without single cells. */
export interface Mapping {
  readonly name: string;
  readonly choice: FileChoice;
}

/** Most mapping profiles of a workspace. */
export const MAPPING_LIMIT = 50;

/** Most cells of one file that are corrected by hand; beyond it the file itself wants correcting. */
export const CELL_FIX_LIMIT = 10_000;

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
  /** How files added from now on are read; absent: as they stand. */
  readonly mapping?: Mapping | undefined;
  /** Profiles that are remembered, by their names, which differ; absent where none ever was. */
  readonly mappings?: readonly Mapping[] | undefined;
  /** By their names, which differ; absent where none was ever saved. */
  readonly scenarios?: readonly Scenario[] | undefined;
}

const method = z.unknown().transform((value, context): Method => {
  const parsed = parseMethod(value);
  if (parsed.method !== null) return parsed.method;
  context.addIssue({ code: 'custom', message: parsed.issues.map(i => i.code).join(', ') });
  return z.NEVER;
});

const answers = z.record(z.string().max(1024), z.string().max(64));

/** What a saved answer has to be. */
export const fileChoiceSchema = z.object({
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  decimalMark: z.enum(['.', ',']).optional(),
  year: z.number().int().optional(),
  sheet: z.string().max(1024).optional(),
  columns: z.record(z.string(), z.enum(COLUMN_ROLES)).optional(),
  cities: answers.optional(),
  sectors: answers.optional(),
  indicators: answers.optional(),
  conflicts: z.enum(['keep', 'replace']).optional(),
  cells: z
    .array(
      z.object({
        row: z.number().int().positive(),
        column: z.number().int().positive(),
        text: z.string().max(32_767),
      }),
    )
    .max(CELL_FIX_LIMIT)
    .optional(),
});

const mapping = z.object({ name: z.string().max(256), choice: fileChoiceSchema });

/** What a saved workspace has to be. */
export const workspaceSchema = z.object({
  name: localName,
  kind: z.enum(['demo', 'own', 'snapshot']),
  files: z
    .array(z.object({ name: z.string().max(1024), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(1000),
  choices: z.record(z.string(), fileChoiceSchema),
  frameworks: z.array(frameworkSchema).max(100),
  published: method,
  method,
  mapping: mapping.optional(),
  mappings: z.array(mapping).max(MAPPING_LIMIT).optional(),
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
