import type { Words } from '../../../i18n/index.ts';
import type { Explained, ExplainedStep } from '../../../state/explained.ts';

/** The name of a method as a title; its id where this version has no word for it. */
export function methodName({ t, has }: Words, { step, id }: { step: ExplainedStep; id: string }): string {
  const key = [`explain.name.${step}.${id}`, `method.${step}.${id}`].find(has);
  return key !== undefined && has(key) ? t(key) : id;
}

/** What a method does and when to use it. */
export function methodParagraph({ t, has }: Words, { step, id }: Explained): string {
  const key = `explain.${step}.${id}`;
  return has(key) ? t(key) : '';
}
