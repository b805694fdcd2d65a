import { z } from 'zod';
import type { City, GroupLabel } from './city.ts';
import { type Framework, frameworkSchema } from './framework.ts';
import { canonicalJson, type Hash, hashOf } from './hash.ts';
import { error, type Issue } from './issue.ts';
import type { Method } from './method.ts';
import { parseMethod } from './method-schema.ts';
import { type Dataset, FLAGS, type ObservationTable } from './observation.ts';

/** A frozen view of a workspace: everything needed to compute its results again, the results, and the hashes of both. */
export interface Snapshot {
  readonly schema: 'gsc-snapshot/1';
  readonly appVersion: string;
  readonly title: string;
  /** The view, as the part of a link after `#`. */
  readonly view: string;
  readonly synthetic: boolean;
  readonly frameworks: readonly Framework[];
  readonly published: Method;
  readonly method: Method;
  readonly dataset: Dataset;
  /** Text of scores.csv. */
  readonly scores: string;
  readonly hashes: SnapshotHashes;
}

export interface SnapshotHashes {
  readonly data: string;
  readonly method: string;
  readonly framework: string;
  readonly results: string;
  /** Of everything else in the file. */
  readonly content: string;
}

/** What a snapshot is written from. */
export type SnapshotParts = Omit<Snapshot, 'schema' | 'hashes'> & {
  readonly hashes: Omit<SnapshotHashes, 'content'>;
};

/** Largest snapshot that is read. */
export const SNAPSHOT_LIMIT_BYTES = 64_000_000;
const MOST_ROWS = 2_000_000;

const text = z.string().max(4096);
const texts = z.array(text).max(MOST_ROWS);
const integers = z.array(z.number().int()).max(MOST_ROWS);

const city = z.object({
  code: text,
  gb2260: text,
  nameEn: text,
  nameZh: text,
  economy: text,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  tags: z.array(text),
  member: z.boolean(),
});

const columns = z.object({
  cities: texts,
  sectors: texts,
  indicators: texts,
  units: texts,
  sources: texts,
  files: texts,
  city: integers,
  sector: integers,
  year: integers,
  indicator: integers,
  value: z.array(z.number().nullable()).max(MOST_ROWS),
  flag: z
    .array(
      z
        .number()
        .int()
        .min(0)
        .max(FLAGS.length - 1),
    )
    .max(MOST_ROWS),
  unit: integers,
  source: integers,
  file: integers,
  line: integers,
  column: integers,
});

const snapshotSchema = z.object({
  schema: z.literal('gsc-snapshot/1'),
  appVersion: text,
  title: text,
  view: z.string().max(30_000),
  synthetic: z.boolean(),
  frameworks: z.array(frameworkSchema).min(1).max(100),
  published: z.unknown(),
  method: z.unknown(),
  cities: z.array(city).max(100_000),
  groups: z.array(z.object({ city: text, year: z.number().int(), group: text, label: text })).max(MOST_ROWS),
  observations: columns,
  scores: z.string(),
  hashes: z.object({ data: text, method: text, framework: text, results: text, content: text }),
});

type Columns = z.infer<typeof columns>;

/** Text of a snapshot file. The same parts give the same text. */
export function snapshotText({ dataset, hashes, ...parts }: SnapshotParts): string {
  const content = {
    schema: 'gsc-snapshot/1',
    ...parts,
    cities: dataset.cities,
    groups: dataset.groups,
    observations: columnsOf(dataset.observations),
  };
  return JSON.stringify({ ...content, hashes: { ...hashes, content: contentHash(content) } });
}

/**
 * Reads a snapshot file. Null, with the reason, when it is too large, no snapshot, or does not hang together;
 * that its content is what it was when written is for the verification to say.
 */
export function parseSnapshot(
  file: string,
  text: string,
): { readonly snapshot: Snapshot | null; readonly issues: readonly Issue[] } {
  const refuse = (code: string, found?: string) => ({
    snapshot: null,
    issues: [error(code, { where: { file }, ...(found === undefined ? {} : { found }) })],
  });
  if (text.length > SNAPSHOT_LIMIT_BYTES) return refuse('snapshot-too-large');
  const raw = jsonOf(text);
  const parsed = snapshotSchema.safeParse(raw);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    return refuse('snapshot-invalid', place === '' ? undefined : place);
  }
  const { observations, cities, groups, published, method, ...rest } = parsed.data;
  const readPublished = parseMethod(published);
  const read = parseMethod(method);
  if (read.method === null || readPublished.method === null) {
    return { snapshot: null, issues: [...read.issues, ...readPublished.issues] };
  }
  const table = tableOf(observations);
  if (table === null) return refuse('snapshot-invalid', 'observations');
  const dataset: Dataset = {
    cities: cities satisfies readonly City[],
    groups: groups satisfies readonly GroupLabel[],
    observations: table,
  };
  return { snapshot: { ...rest, published: readPublished.method, method: read.method, dataset }, issues: [] };
}

/** Hash of everything in a snapshot file but its hashes, as the file has it. */
export function contentHashOf(text: string): Hash | null {
  const raw = jsonOf(text);
  if (raw === null || typeof raw !== 'object') return null;
  const { hashes: _, ...content } = raw as Record<string, unknown>;
  return contentHash(content);
}

const contentHash = (content: object): Hash => hashOf(canonicalJson(content));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function columnsOf(table: ObservationTable): Columns {
  const { cities, sectors, indicators, units, sources, files } = table;
  return {
    cities: [...cities],
    sectors: [...sectors],
    indicators: [...indicators],
    units: [...units],
    sources: [...sources],
    files: [...files],
    city: [...table.city],
    sector: [...table.sector],
    year: [...table.year],
    indicator: [...table.indicator],
    value: [...table.value].map(v => (Number.isNaN(v) ? null : v)),
    flag: [...table.flag],
    unit: [...table.unit],
    source: [...table.source],
    file: [...table.file],
    line: [...table.line],
    column: [...table.column],
  };
}

/** The table of the columns; null when their lengths differ or a position points past its dictionary. */
function tableOf(c: Columns): ObservationTable | null {
  const length = c.value.length;
  const positions = [
    [c.city, c.cities],
    [c.sector, c.sectors],
    [c.indicator, c.indicators],
    [c.unit, c.units],
    [c.source, c.sources],
    [c.file, c.files],
  ] as const;
  const isWhole = [c.year, c.flag, c.line, c.column, ...positions.map(([p]) => p)].every(
    p => p.length === length,
  );
  const isInside = positions.every(([p, names]) => p.every(i => i >= 0 && i < names.length));
  if (!isWhole || !isInside) return null;
  return {
    ...c,
    length,
    city: Int32Array.from(c.city),
    sector: Int32Array.from(c.sector),
    year: Int32Array.from(c.year),
    indicator: Int32Array.from(c.indicator),
    value: Float64Array.from(c.value, v => v ?? Number.NaN),
    flag: Uint8Array.from(c.flag),
    unit: Int32Array.from(c.unit),
    source: Int32Array.from(c.source),
    file: Int32Array.from(c.file),
    line: Int32Array.from(c.line),
    column: Int32Array.from(c.column),
  };
}
