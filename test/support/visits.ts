import { afterEach, inject } from 'vitest';
import { type Visit, type VisitOptions, visit } from './browser.ts';

/** Opens pages of the served app and closes them after each test. */
export function visitor(): (options?: VisitOptions) => Promise<Visit> {
  let open: Visit[] = [];
  afterEach(async () => {
    await Promise.all(open.map(v => v.close()));
    open = [];
  });
  return async options => {
    const opened = await visit(inject('appUrl'), options);
    open.push(opened);
    return opened;
  };
}
