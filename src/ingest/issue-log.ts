import type { Issue } from '../core/issue.ts';

/** How many problems of one kind are listed for a file; the rest are counted on the last of them. */
export const LISTED_PER_KIND = 200;

/** The problems of one file, in the order found, each with the file's name. */
export interface IssueLog {
  add(issue: Issue): void;
  list(): Issue[];
}

/** An empty list of problems for a file. */
export function issueLog(file: string): IssueLog {
  const listed: Issue[] = [];
  const kinds = new Map<string, { count: number; last: number }>();
  return {
    add(issue) {
      const kind = kinds.get(issue.code) ?? { count: 0, last: 0 };
      kinds.set(issue.code, kind);
      kind.count += 1;
      if (kind.count > LISTED_PER_KIND) return;
      kind.last = listed.length;
      listed.push({ ...issue, where: { file, ...issue.where } });
    },
    list() {
      const out = [...listed];
      for (const { count, last } of kinds.values()) {
        const issue = out[last];
        if (issue !== undefined && count > LISTED_PER_KIND)
          out[last] = { ...issue, more: count - LISTED_PER_KIND };
      }
      return out;
    },
  };
}
