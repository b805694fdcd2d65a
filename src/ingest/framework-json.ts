import { type Framework, frameworkSchema } from '../core/framework.ts';
import { error, type Issue } from '../core/issue.ts';
import { ruleOf } from './framework-rule.ts';

/** The framework in a JSON text, or what is wrong with its notation or shape. */
export function frameworkFromJson(text: string): Framework | Issue[] {
  const parsed = parseJson(text);
  if ('code' in parsed) return [parsed];
  const checked = frameworkSchema.safeParse(parsed.json);
  if (checked.success) return checked.data;
  return checked.error.issues.map(issue => {
    const { path } = issue;
    const where = { path: pathText(path) };
    const value = at(parsed.json, path);
    if (path[0] === 'schema') return error('framework-schema', { where, found: shown(value) });
    if (value === undefined) return error('framework-lacks', { where, params: { field: where.path } });
    return error('framework-field', { where, found: shown(value), params: { rule: ruleOf(issue) } });
  });
}

/** The value of a JSON text, or an issue with the line and column where it stops being one. */
export function parseJson(text: string): { json: unknown } | Issue {
  try {
    return { json: JSON.parse(text) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    const before = Number.isNaN(offset) ? text : text.slice(0, offset);
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    return error('json-invalid', { where: { line, column } });
  }
}

/** `indicators[3].weight` */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('') || '(root)';

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
