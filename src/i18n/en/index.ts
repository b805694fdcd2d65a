import { app } from './app.ts';
import { audit } from './audit.ts';
import { certainty } from './certainty.ts';
import { chart } from './chart.ts';
import { city } from './city.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import { explain } from './explain.ts';
import { explainPage } from './explain-page.ts';
import { figure } from './figure.ts';
import { files } from './files.ts';
import { format } from './format.ts';
import { framework } from './framework.ts';
import { grade } from './grade.ts';
import { indicators } from './indicators.ts';
import { issue } from './issue.ts';
import { issueFiles } from './issue-files.ts';
import { issueMore } from './issue-more.ts';
import { issueScoring } from './issue-scoring.ts';
import { issueWeights } from './issue-weights.ts';
import { journey } from './journey.ts';
import { judge } from './judge.ts';
import { legal } from './legal.ts';
import { method } from './method.ts';
import { moved } from './moved.ts';
import { overview } from './overview.ts';
import { publish } from './publish.ts';
import { publishing } from './publishing.ts';
import { rank } from './rank.ts';
import { rankings } from './rankings.ts';
import { recipe } from './recipe.ts';
import { recipeWords } from './recipe-words.ts';
import { robustness } from './robustness.ts';
import { scenario } from './scenario.ts';
import { score } from './score.ts';
import { sensitivity } from './sensitivity.ts';
import { shell } from './shell.ts';
import { sql } from './sql.ts';
import { storage } from './storage.ts';
import { trial } from './trial.ts';
import { unit } from './unit.ts';
import { why } from './why.ts';
import { workspaces } from './workspaces.ts';

/** Every English text by its key. */
export const en = {
  ...app,
  ...audit,
  ...certainty,
  ...chart,
  ...city,
  ...compare,
  ...data,
  ...explain,
  ...explainPage,
  ...figure,
  ...files,
  ...format,
  ...framework,
  ...grade,
  ...indicators,
  ...issue,
  ...issueFiles,
  ...storage,
  ...issueMore,
  ...issueScoring,
  ...issueWeights,
  ...journey,
  ...judge,
  ...legal,
  ...method,
  ...moved,
  ...overview,
  ...publish,
  ...publishing,
  ...rank,
  ...rankings,
  ...recipe,
  ...recipeWords,
  ...scenario,
  ...robustness,
  ...score,
  ...sensitivity,
  ...shell,
  ...sql,
  ...trial,
  ...unit,
  ...why,
  ...workspaces,
} as const;
