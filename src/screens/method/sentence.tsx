import { Fragment, type ReactNode } from 'react';
import { type Key, useWords } from '../../i18n/index.ts';

interface SentenceProps {
  readonly text: Key;
  /** By the name of the hole. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A text whose holes are filled with controls, in the order the language wants. */
export function Sentence({ text, parts }: SentenceProps): ReactNode {
  const { open } = useWords();
  const pieces = [...open(text).matchAll(/\{(\w+)\}|[^{]+/g)];
  return pieces.map(({ 0: words, 1: hole, index }) => (
    <Fragment key={index}>{hole === undefined ? words : parts[hole]}</Fragment>
  ));
}
