import type { Framework } from '../core/framework.ts';
import type { FrameworkOutcome, InputFile } from '../core/import-report.ts';
import { error, hasError, type Issue } from '../core/issue.ts';
import { decode } from './decode.ts';
import { frameworkFromCsv, isFlatFramework } from './framework-csv.ts';
import { frameworkFromJson } from './framework-json.ts';
import { frameworkFromPeer, isPeerMeta } from './framework-peer.ts';
import { metaTable } from './framework-table.ts';
import { treeIssues } from './framework-tree.ts';
import { sniff } from './sniff.ts';

/** Reads a framework file: native JSON, its flat CSV twin, or COINr's metadata table (contract §3). */
export function readFramework({ name, bytes }: InputFile): FrameworkOutcome {
  const refuse = (...issues: readonly Issue[]): FrameworkOutcome => ({
    framework: null,
    issues: issues.map(issue => ({ ...issue, where: { file: name, ...issue.where } })),
  });
  const kind = sniff(bytes);
  const binary = typeof kind === 'string' ? error('file-not-table', { params: { kind } }) : kind;
  if (binary !== null) return refuse(binary);
  const decoded = decode(bytes);
  if ('code' in decoded) return refuse(decoded);
  if (decoded.text.trim() === '') return refuse(error('file-empty'));
  const found = fromText(decoded.text, name);
  if (isIssues(found)) return refuse(...decoded.issues, ...found);
  const issues = [...decoded.issues, ...treeIssues(found)];
  const told = refuse(...issues);
  return hasError(issues) ? told : { ...told, framework: found };
}

function fromText(text: string, name: string): Framework | Issue[] {
  if (/^\s*[{[]/.test(text)) return frameworkFromJson(text);
  const table = metaTable(text);
  const id = name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '') || name;
  if (isPeerMeta(table)) return frameworkFromPeer(table, id);
  if (isFlatFramework(table)) return frameworkFromCsv(table, id);
  return [error('framework-not-recognised', { where: { line: 1 }, found: text.split('\n', 1)[0] ?? '' })];
}

const isIssues = (found: Framework | Issue[]): found is Issue[] => Array.isArray(found);
