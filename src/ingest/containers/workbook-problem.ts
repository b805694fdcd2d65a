import type { Issue } from '../../core/issue.ts';

/** A problem that has words of its own, on its way out of a reader. */
export class WorkbookProblem extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}
