import type { AuditRow } from '../../core/audit.ts';
import type { Framework } from '../../core/framework.ts';
import type { FileReport } from '../../core/import-report.ts';
import type { Issue } from '../../core/issue.ts';
import type { Method } from '../../core/method.ts';
import type { Dataset } from '../../core/observation.ts';
import type { ScoreResult } from '../../core/result.ts';
import type { SectorUncertainty, Sensitivity } from '../../core/uncertainty.ts';
import { auditCsv } from './audit-csv.ts';
import { cellsCsv } from './cells-csv.ts';
import { issuesCsv } from './issues-csv.ts';
import { type InputHash, manifestJson } from './manifest.ts';
import { scoresCsv } from './scores-csv.ts';
import { sensitivityCsv } from './sensitivity-csv.ts';
import { uncertaintyCsv } from './uncertainty-csv.ts';
import { weightsCsv } from './weights-csv.ts';

/** What the results files are made from. */
export interface ResultSources {
  readonly result: ScoreResult;
  readonly dataset: Dataset;
  readonly frameworks: readonly Framework[];
  readonly method: Method;
  readonly fileReports: readonly FileReport[];
  /** Framework and method files, where they came as files. */
  readonly recipeFiles?: readonly InputHash[];
  /** Issues beside those of the files and of scoring: framework, method. One that is among those too is written once. */
  readonly issues: readonly Issue[];
  /** Lines of the audits, where they were asked for. */
  readonly audit?: readonly AuditRow[];
  /** Effects of what the method varies, where it asks for them. */
  readonly sensitivity?: Sensitivity | null;
  /** What the uncertainty runs gave, where the method has any; of one year where one is wanted. */
  readonly uncertainty?: { readonly sectors: readonly SectorUncertainty[]; readonly year: number | null };
  readonly appVersion: string;
  /** The words of an issue. */
  readonly describeIssue: (issue: Issue) => string;
  /** Milliseconds by step. */
  readonly timings?: Readonly<Record<string, number>>;
}

/** The results files (contract §5) by name, as text. The same inputs give the same texts, but for timings. */
export function resultFiles(sources: ResultSources): Map<string, string> {
  const {
    result,
    dataset,
    fileReports,
    describeIssue,
    audit,
    uncertainty,
    sensitivity = null,
    timings = {},
  } = sources;
  const scores = scoresCsv(result);
  const issues = [...new Set([...fileReports.flatMap(r => r.issues), ...sources.issues, ...result.issues])];
  return new Map([
    ['scores.csv', scores],
    ['cells.csv', cellsCsv(result, dataset)],
    ['weights.csv', weightsCsv(result)],
    ['issues.csv', issuesCsv(issues, describeIssue)],
    ...(audit === undefined ? [] : ([['audit.csv', auditCsv(audit)]] as const)),
    ...(uncertainty === undefined
      ? []
      : ([['uncertainty.csv', uncertaintyCsv(uncertainty.sectors, uncertainty.year)]] as const)),
    ...(sensitivity === null ? [] : ([['sensitivity.csv', sensitivityCsv(sensitivity)]] as const)),
    ['manifest.json', manifestJson({ ...sources, issues, scoresCsv: scores, timings })],
  ]);
}
