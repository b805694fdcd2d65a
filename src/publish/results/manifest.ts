import type { Framework } from '../../core/framework.ts';
import type { FileReport } from '../../core/import-report.ts';
import type { Issue } from '../../core/issue.ts';
import type { Method } from '../../core/method.ts';
import type { Dataset } from '../../core/observation.ts';
import type { ScoreResult } from '../../core/result.ts';
import { dataHash, frameworkHash, methodHash, resultsHash } from '../../scoring/hashes.ts';

/** An input file as the manifest names it. */
export type InputHash = Pick<FileReport, 'name' | 'size' | 'sha256'>;

/** What a manifest is made from. */
export interface ManifestSources {
  readonly result: ScoreResult;
  readonly dataset: Dataset;
  readonly frameworks: readonly Framework[];
  readonly method: Method;
  readonly fileReports: readonly FileReport[];
  readonly recipeFiles?: readonly InputHash[];
  readonly issues: readonly Issue[];
  readonly appVersion: string;
  readonly scoresCsv: string;
  /** Milliseconds by step; the only part that differs between two runs. */
  readonly timings: Readonly<Record<string, number>>;
}

/** Text of `manifest.json`: what went in and what came out, by hash and count. */
export function manifestJson(sources: ManifestSources): string {
  const { result, dataset, frameworks, method, fileReports, issues, appVersion, timings } = sources;
  const sum = (of: (report: FileReport) => number): number =>
    fileReports.reduce((total, r) => total + of(r), 0);
  const severity = (wanted: Issue['severity']): number => issues.filter(i => i.severity === wanted).length;
  const seed = method.uncertainty?.seed;
  const manifest = {
    schema: 'gsc-manifest/1',
    appVersion,
    inputs: [...(sources.recipeFiles ?? []), ...fileReports].map(({ name, size, sha256 }) => ({
      name,
      size,
      sha256,
    })),
    dataHash: dataHash(dataset),
    methodHash: methodHash(method),
    frameworkHash: frameworkHash(frameworks),
    resultsHash: resultsHash(sources.scoresCsv),
    frameworks: frameworks.map(({ id, version }) => ({ id, version })),
    seed: typeof seed === 'number' ? seed : null,
    counts: {
      files: fileReports.length,
      rowsRead: sum(r => r.rowsRead),
      loaded: sum(r => r.loaded),
      setAside: sum(r => r.setAside),
      blank: sum(r => r.blank),
      observations: dataset.observations.length,
      sectors: result.sectors.length,
      units: result.sectors.reduce((total, s) => total + s.cities.length, 0),
      scored: result.sectors.reduce((total, s) => total + s.exclusions.filter(e => e === null).length, 0),
      errors: severity('error'),
      warnings: severity('warning'),
      notes: severity('note'),
    },
    timings,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
