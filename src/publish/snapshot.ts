import type { Issue } from '../core/issue.ts';
import type { ScoreResult } from '../core/result.ts';
import {
  contentHashOf,
  parseSnapshot,
  type Snapshot,
  type SnapshotParts,
  snapshotText,
} from '../core/snapshot.ts';
import { sectorOverlaps } from '../ingest/framework-overlap.ts';
import { treeIssues } from '../ingest/framework-tree.ts';
import { readRecords } from '../ingest/records.ts';
import { dataHash, frameworkHash, methodHash, resultsHash } from '../scoring/hashes.ts';
import { scoreDataset } from '../scoring/score.ts';
import { scoresCsv } from './results/scores-csv.ts';

/** A part of a snapshot whose hash is not what its content gives. */
export type ChangedPart = 'data' | 'method' | 'framework' | 'results' | 'content';

/** A score in the file that computing it again does not give. */
export interface ScoreDifference {
  readonly city: string;
  readonly sector: string;
  readonly year: string;
  readonly node: string;
  /** As written in the file; empty when the file has no such row. */
  readonly inFile: { readonly score: string; readonly rank: string };
  /** As computed again; empty when nothing of the kind results. */
  readonly recomputed: { readonly score: string; readonly rank: string };
}

export interface Verification {
  readonly isVerified: boolean;
  readonly changed: readonly ChangedPart[];
  /** All of them; index nodes first. */
  readonly differences: readonly ScoreDifference[];
  readonly issues: readonly Issue[];
  readonly snapshot: Snapshot | null;
}

/** Text of a snapshot of these parts; hashes and scores are made from the parts, so that they agree. */
export function writeSnapshot(parts: Omit<SnapshotParts, 'scores' | 'hashes'>, result: ScoreResult): string {
  const scores = scoresCsv(result);
  return snapshotText({
    ...parts,
    scores,
    hashes: {
      data: dataHash(parts.dataset),
      method: methodHash(parts.method),
      framework: frameworkHash(parts.frameworks),
      results: resultsHash(scores),
    },
  });
}

/** Computes a snapshot again and says whether everything in it agrees, or what differs. Never throws on a bad file. */
export function verifySnapshot(file: string, text: string): Verification {
  const { snapshot, issues } = parseSnapshot(file, text);
  if (snapshot === null) return refused(issues);
  const broken = snapshot.frameworks.flatMap(treeIssues).concat(sectorOverlaps(snapshot.frameworks));
  if (broken.length > 0) return refused(broken.map(i => ({ ...i, where: { ...i.where, file } })));
  const result = scoreDataset(snapshot.dataset, snapshot.frameworks, snapshot.method);
  const { hashes } = snapshot;
  const found: Readonly<Record<ChangedPart, string | null>> = {
    data: dataHash(snapshot.dataset),
    method: methodHash(snapshot.method),
    framework: frameworkHash(snapshot.frameworks),
    results: resultsHash(snapshot.scores),
    content: contentHashOf(text),
  };
  const parts: readonly ChangedPart[] = ['data', 'method', 'framework', 'results', 'content'];
  const changed = parts.filter(part => found[part] !== hashes[part]);
  const differences = differencesOf(snapshot.scores, scoresCsv(result));
  return {
    isVerified: changed.length === 0 && differences.length === 0,
    changed,
    differences,
    issues: [],
    snapshot,
  };
}

const refused = (issues: readonly Issue[]): Verification => ({
  isVerified: false,
  changed: [],
  differences: [],
  issues,
  snapshot: null,
});

const KEY_COLUMNS = 4;
const SCORE = 5;
const RANK = 6;

/** Rows of two scores.csv that are not the same, by city, sector, year and node. */
export function differencesOf(inFile: string, recomputed: string): readonly ScoreDifference[] {
  if (inFile === recomputed) return [];
  const before = rowsOf(inFile);
  const after = rowsOf(recomputed);
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap(key => {
    const [a, b] = [before.get(key), after.get(key)];
    if (a?.join() === b?.join()) return [];
    const [city = '', sector = '', year = '', node = ''] = a ?? b ?? [];
    return [{ city, sector, year, node, inFile: scoreOf(a), recomputed: scoreOf(b) }];
  });
}

const scoreOf = (row: readonly string[] | undefined): { readonly score: string; readonly rank: string } => ({
  score: row?.[SCORE] ?? '',
  rank: row?.[RANK] ?? '',
});

/** Rows of a scores.csv by their key. */
function rowsOf(csv: string): ReadonlyMap<string, readonly string[]> {
  const records = readRecords(csv, ',');
  const rows = Array.from({ length: Math.max(0, records.count - 1) }, (_, i) => records.fieldsOf(i + 1));
  return new Map(rows.map(row => [JSON.stringify(row.slice(0, KEY_COLUMNS)), row]));
}
