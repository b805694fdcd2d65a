import type { Framework } from '../core/framework.ts';
import { hashOf } from '../core/hash.ts';
import type { FileReport, InputFile } from '../core/import-report.ts';
import { hasError, type Issue } from '../core/issue.ts';
import { DEFAULT_METHOD, type Method } from '../core/method.ts';
import { printDefaultMethod } from '../core/method-schema.ts';
import type { Dataset } from '../core/observation.ts';
import type { Sensitivity } from '../core/uncertainty.ts';
import { describeIssue } from '../i18n/issues.ts';
import { englishWords } from '../i18n/languages.ts';
import { importFiles } from '../ingest/import.ts';
import { readFramework } from '../ingest/read-framework.ts';
import type { InputHash } from '../publish/results/manifest.ts';
import { resultFiles } from '../publish/results/result-files.ts';
import { auditDataset } from '../scoring/audit/audit-dataset.ts';
import { scoreDataset } from '../scoring/score.ts';
import { runSensitivity } from '../scoring/sensitivity/run-sensitivity.ts';
import { parseArguments, type ScoreRequest, USAGE } from './arguments.ts';
import { diagnostic, oneLine } from './diagnostics.ts';
import type { ExitCode, Output } from './output.ts';
import { appVersion, cityRegister, readInput, readMethod } from './read-input.ts';
import { replaceResults, whyNotWritable } from './result-folder.ts';
import { hasScores, selectResult } from './select-result.ts';
import { uncertaintyOf } from './uncertainty-of.ts';

/** The command `score` (contract §5): reads files, scores them and writes a folder of results. */
export function runScore(argv: readonly string[], output: Output): ExitCode {
  const asked = parseArguments(argv);
  switch (asked.kind) {
    case 'help':
      output.out(USAGE);
      return 0;
    case 'default-method':
      output.out(printDefaultMethod());
      return 0;
    case 'wrong':
      output.err(`${oneLine(asked.message)}\n\n${USAGE}`);
      return 2;
    case 'score':
      return score(asked.request, output);
  }
}

/** Errors of scoring that lie in the data; every other one lies in a framework or the method. */
const DATA_ERRORS: readonly string[] = ['sector-unclaimed'];

function score(request: ScoreRequest, output: Output): ExitCode {
  const say = (text: string): void => output.err(`${oneLine(text)}\n`);
  const tell = (issues: readonly Issue[]): void => output.err(issues.map(i => `${diagnostic(i)}\n`).join(''));
  const fail = (exit: ExitCode, reason: string): ExitCode => {
    say(reason);
    return exit;
  };

  const paths = [
    ...request.frameworks,
    ...request.data,
    ...(request.method === null ? [] : [request.method]),
  ];
  const notWritable = whyNotWritable(request.out, paths);
  if (notWritable !== null) return fail(2, notWritable);
  const inputs = paths.map(readInput);
  const unreadable = inputs.filter(input => typeof input === 'string');
  for (const reason of unreadable) say(reason);
  if (unreadable.length > 0) return 2;

  const started = performance.now();
  const files = inputs.filter(input => typeof input !== 'string');
  const recipe = readRecipe(request, files);
  tell(recipe.issues);
  const { frameworks, method } = recipe;
  if (frameworks === null || method === null) return 2;

  const dataFiles = files.slice(request.frameworks.length, request.frameworks.length + request.data.length);
  const { dataset, files: fileReports } = importFiles(dataFiles, {
    frameworks,
    register: cityRegister(),
    existing: null,
  });
  tell(fileReports.flatMap(report => report.issues));
  if (fileReports.some(isInvalid)) return 2;
  const sectors = new Set([
    ...frameworks.flatMap(f => f.sectors?.map(s => s.code) ?? []),
    ...dataset.observations.sectors,
  ]);
  if (request.sector !== null && !sectors.has(request.sector) && request.sector !== 'total') {
    return fail(2, `--sector ${request.sector} is unknown. There are: ${[...sectors].join(', ')}.`);
  }

  const read = performance.now();
  const whole = scoreDataset(dataset, frameworks, method);
  const scored = performance.now();
  tell(whole.issues);
  if (!hasScores(whole)) {
    const isInvalidRecipe = whole.issues.some(i => i.severity === 'error' && !DATA_ERRORS.includes(i.code));
    return fail(isInvalidRecipe ? 2 : 1, 'Nothing could be scored; no results were written.');
  }
  const result = selectResult(whole, request);
  if (!hasScores(result))
    return fail(1, `Nothing was scored for ${wantedPart(request)}; no results were written.`);
  const audit = request.audit ? auditDataset({ dataset, frameworks, method }, whole, request) : null;
  tell(audit?.issues ?? []);
  const audited = performance.now();
  const uncertainty = uncertaintyOf({ dataset, frameworks, method }, whole, request);
  const run = performance.now();
  tell(uncertainty?.issues ?? []);
  if (uncertainty?.isRefused === true)
    return fail(2, 'The uncertainty step of the method cannot be run; no results were written.');

  const results = resultFiles({
    result,
    dataset,
    frameworks,
    method,
    fileReports,
    recipeFiles: files.filter(file => !dataFiles.includes(file)).map(hashed),
    issues: [...recipe.issues, ...(audit?.issues ?? []), ...(uncertainty?.issues ?? [])],
    ...(audit === null ? {} : { audit: audit.rows }),
    sensitivity: sensitivityOf(dataset, frameworks, method, request),
    ...(uncertainty === null ? {} : { uncertainty: { sectors: uncertainty.sectors, year: request.year } }),
    appVersion: appVersion(),
    describeIssue: issue => describeIssue(englishWords, issue),
    timings: {
      readMs: Math.round(read - started),
      scoreMs: Math.round(scored - read),
      ...(uncertainty === null ? {} : { uncertaintyMs: Math.round(run - audited) }),
    },
  });
  return write(request, results, output, fail);
}

/** Effects of what the method varies, where it asks for them; what keeps a sector from it keeps it from all runs. */
function sensitivityOf(
  dataset: Dataset,
  frameworks: readonly Framework[],
  method: Method,
  { sector }: ScoreRequest,
): Sensitivity | null {
  const step = method.uncertainty;
  if (step === null || step.sensitivity === null) return null;
  const input = { dataset, frameworks, method, step, ...(sector === null ? {} : { sector }) };
  return runSensitivity(input, step.sensitivity).sensitivity;
}

/** Frameworks and method, each null when one of its files was refused. */
interface Recipe {
  readonly frameworks: readonly Framework[] | null;
  readonly method: Method | null;
  readonly issues: readonly Issue[];
}

/** Reads frameworks from the first files and the method, if there is one, from the last. */
function readRecipe({ frameworks, method }: ScoreRequest, files: readonly InputFile[]): Recipe {
  const outcomes = files.slice(0, frameworks.length).map(readFramework);
  const sound = outcomes.flatMap(outcome => outcome.framework ?? []);
  const last = files.at(-1);
  const choice =
    method === null || last === undefined ? { method: DEFAULT_METHOD, issues: [] } : readMethod(last);
  return {
    frameworks: sound.length === outcomes.length ? sound : null,
    method: choice.method,
    issues: [...outcomes.flatMap(outcome => outcome.issues), ...choice.issues],
  };
}

/** A file that gave nothing because it is none; one that was given twice is only left out. */
const isInvalid = ({ state, issues }: FileReport): boolean => state === 'refused' && hasError(issues);

const hashed = ({ name, bytes }: InputFile): InputHash => ({
  name,
  size: bytes.length,
  sha256: hashOf(bytes),
});

const wantedPart = ({ sector, year }: ScoreRequest): string =>
  [sector === null ? [] : `sector ${sector}`, year === null ? [] : `year ${year}`].flat().join(', ');

function write(
  { out, json }: ScoreRequest,
  results: ReadonlyMap<string, string>,
  output: Output,
  fail: (exit: ExitCode, reason: string) => ExitCode,
): ExitCode {
  try {
    const kept = replaceResults(out, results);
    if (kept !== null) output.err(`${oneLine(`${out} held other files; they are now in ${kept}`)}\n`);
  } catch (reason) {
    return fail(2, `${out} can't be written: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  if (json) output.out(results.get('manifest.json') ?? '');
  return 0;
}
