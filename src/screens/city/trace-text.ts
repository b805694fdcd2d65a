import type { Words } from '../../i18n/index.ts';
import type { ExplainedObservation } from '../../scoring/explain-cell.ts';
import type { TraceStep } from './trace-steps.ts';

interface TraceParts {
  readonly title: string;
  readonly where: string;
  readonly steps: readonly TraceStep[];
  readonly observation: ExplainedObservation | null;
}

/** A trace as lines of text, to be pasted into a letter. */
export function traceText({ t }: Words, { title, where, steps, observation }: TraceParts): string {
  const lines = [title, where, '', ...steps.map((s, i) => `${i + 1}. ${t(s.key)}: ${s.value}. ${s.text}`)];
  if (observation !== null) {
    const { file, line, column, source } = observation;
    lines.push('', `${file}, ${t('city.trace.line', { line, column })}`);
    if (source !== '') lines.push(t('city.trace.source', { source }));
  }
  return lines.join('\n');
}
