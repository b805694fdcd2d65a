import type { frameworkSchema } from '../core/framework.ts';

type SchemaIssue = NonNullable<ReturnType<typeof frameworkSchema.safeParse>['error']>['issues'][number];

/** What a schema wants at a place, in signs rather than words: `number`, `1 | -1`, `≥ 0`. */
export function ruleOf(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_union':
      return issue.errors.flatMap(option => option.map(ruleOf)).join(' | ');
    default:
      return issue.message;
  }
}
